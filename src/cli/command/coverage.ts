import type { Procedure } from '../../procedure/index.ts'
import { type CoveredClause, coverageReport } from '../../report/index.ts'
import { type ClauseRow, type Coverage, type Edition, inEdition } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { counted } from '../plural.ts'
import { table } from '../table.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { workspaceCoverage } from '../workspace-coverage.ts'

const states: Readonly<Record<ClauseRow['state'], Text>> = {
  covered: text('có', 'covered'),
  excluded: text('ngoại lệ', 'excluded'),
  gap: text('THIẾU', 'MISSING'),
}

const answeredBy = ({ coveredBy, documents, excluded }: ClauseRow, frame: Frame): string => {
  if (excluded !== undefined) return excluded
  const procedures = coveredBy.map(({ procedure, steps }) =>
    steps.length === 0 ? procedure : `${procedure} (${steps.length})`,
  )
  return [...procedures, ...documents.map(frame.say)].join(', ')
}

const numberOf = ({ id }: ClauseRow, edition: Edition): string => inEdition(id, edition).join(', ')

const matrixLines = (rows: readonly ClauseRow[], edition: Edition, frame: Frame): readonly string[] =>
  table(
    rows.map((row) => [
      numberOf(row, edition),
      frame.say(row.title),
      frame.say(states[row.state]),
      answeredBy(row, frame),
    ]),
    {
      header: [
        frame.say(text('Điều', 'Clause')),
        frame.say(text('Yêu cầu', 'Requirement')),
        frame.say(text('Đáp ứng', 'State')),
        frame.say(text('Quy trình (số bước), tài liệu', 'Procedures (steps), documents')),
      ],
      columns: frame.columns,
      wraps: true,
      fixed: [0, 2],
    },
  )

const bare = (title: Text): CoveredClause['coveredBy'][number] => ({
  procedure: '',
  title,
  steps: [],
  records: [],
})

/** A row with the titles of its steps and records, as people read them. */
const readable = (row: ClauseRow, edition: Edition, procedures: readonly Procedure[]): CoveredClause => ({
  id: numberOf(row, edition),
  title: row.title,
  coveredBy: [
    ...row.coveredBy.map((cover) => {
      const { steps = {}, records = {} } = procedures.find(({ id }) => id === cover.procedure) ?? {}
      return {
        ...cover,
        steps: cover.steps.map((step) => steps[step]?.title ?? step),
        records: cover.records.map((record) => records[record]?.title ?? record),
      }
    }),
    ...row.documents.map(bare),
    ...(row.excluded === undefined
      ? []
      : [bare(text(`Ngoại lệ: ${row.excluded}`, `Excluded: ${row.excluded}`))]),
  ],
})

const gapLines = ({ gaps }: Coverage, frame: Frame): readonly string[] =>
  gaps.length === 0
    ? [frame.say(text('Không thiếu gì.', 'Nothing is missing.'))]
    : [
        frame.say(text(`Còn thiếu ${gaps.length}:`, `${counted(gaps.length, 'gap')}:`)),
        ...gaps.map(
          ({ message, rule }) => `  ${frame.say(message)}${rule === undefined ? '' : ` (${rule})`}`,
        ),
      ]

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = momentOption(undefined, '')
  const { edition } = workspace.profile
  const { procedures, matrix } = await workspaceCoverage(workspace)
  const leaves = matrix.clauses.filter(({ heading }) => !heading)
  const clauses = leaves.map((row) => readable(row, edition, procedures))
  const output = {
    reports: [coverageReport({ clauses, gaps: matrix.gaps, edition }, printOf(workspace, frame, now))],
    json: matrix,
  }
  if (await writeOut(input, frame, now, output)) return exitCodes.ok
  if (frame.json) frame.data(matrix)
  else frame.line(...matrixLines(leaves, edition, frame), '', ...gapLines(matrix, frame))
  return exitCodes.ok
}

/** `quytrinh coverage`: which procedure, step, record or document answers each clause, and what is missing. */
export const coverage: CliCommand = { options: [outOption], run }
