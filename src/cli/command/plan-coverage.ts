import { catalogue, duties } from '../../../processes/index.ts'
import { type CoveredRow, type PlanCoverage, planCoverage, planRows } from '../../../processes/plan/plan.ts'
import { indicators } from '../../measure/index.ts'
import { column, group, heading, list, report, table as tableBlock } from '../../report/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, writeOut } from '../out.ts'
import { counted } from '../plural.ts'
import { knownProcedures } from '../procedures.ts'
import { table } from '../table.ts'
import { momentOption } from '../when-option.ts'
import { findWorkspace } from '../workspace.ts'

/** The sections of the plan as the table shows them, each with the ids of its rows. */
const sections: readonly (readonly [name: string, title: Text, rows: RegExp])[] = [
  ['', text('Tên kế hoạch, căn cứ', 'Title and basis'), /^P-/],
  ['I.1', text('Mục tiêu', 'Goals'), /^I\.1/],
  ['I.2', text('Yêu cầu', 'Requirements'), /^I\.2/],
  ['II.1', text('Cải cách thể chế', 'Institutions'), /^II\.1-/],
  ['II.2', text('Cải cách thủ tục hành chính', 'Administrative procedures'), /^II\.2-/],
  ['II.3', text('Cải cách bộ máy', 'Apparatus'), /^II\.3-/],
  ['II.4', text('Đội ngũ cán bộ, công chức, viên chức', 'Staff'), /^II\.4-/],
  ['II.5', text('Cải cách tài chính công', 'Public finance'), /^II\.5-/],
  ['II.6', text('Hiện đại hóa hành chính', 'Modernisation'), /^II\.6-/],
  ['III', text('Giải pháp', 'Solutions'), /^III\./],
  ['IV', text('Phụ lục', 'Annex'), /^IV-/],
  ['V', text('Tổ chức thực hiện', 'Duties'), /^V\./],
  ['', text('Nơi nhận', 'Recipients'), /^N-/],
]

const titleOf = (id: string): Text => planRows.find((row) => row.id === id)?.title ?? text(id, id)
const ids = (links: CoveredRow['servedBy']): string => links.map(({ id }) => id).join(', ')

const columnTitles = [
  text('Mục', 'Section'),
  text('Nội dung', 'Subject'),
  text('Số dòng', 'Rows'),
  text('Đáp ứng', 'Served'),
  text('Ngoài phần mềm', 'Outside software'),
  text('CHƯA ĐÁP ỨNG', 'UNSERVED'),
] as const

const countLines = ({ rows, unserved }: PlanCoverage, frame: Frame): readonly string[] => {
  const counts = (some: readonly CoveredRow[]): readonly string[] => {
    const outside = some.filter((row) => row.outside !== null).length
    const open = some.filter(({ id }) => unserved.includes(id)).length
    return [some.length, some.length - outside - open, outside, open].map(String)
  }
  return table(
    [
      ...sections.map(([name, title, of]) => [
        name,
        frame.say(title),
        ...counts(rows.filter(({ id }) => of.test(id))),
      ]),
      ['', frame.say(text('Cộng', 'Total')), ...counts(rows)],
    ],
    { header: columnTitles.map(frame.say), columns: frame.columns, fixed: [0, 2, 3, 4, 5] },
  )
}

const unservedLines = ({ rows, unserved }: PlanCoverage, frame: Frame): readonly string[] =>
  unserved.length === 0
    ? [frame.say(text('Không còn dòng nào chưa đáp ứng.', 'No row is left unserved.'))]
    : [
        frame.say(
          text(
            `Chưa đáp ứng ${unserved.length} dòng (chờ quy trình, chỉ số):`,
            `${counted(unserved.length, 'row')} unserved (waiting for procedures, indicators):`,
          ),
        ),
        ...table(
          rows
            .filter(({ id }) => unserved.includes(id))
            .map(({ id, awaited }) => [id, frame.say(titleOf(id)), ids(awaited)]),
          { columns: frame.columns, indent: 2, wraps: true, fixed: [0] },
        ),
      ]

const coverageDocument = ({ rows, unserved }: PlanCoverage, { language, say }: Frame) => {
  const bySection = sections.flatMap(([name, title, of]) => [
    group([name, say(title)].filter((part) => part !== '').join(' ')),
    ...rows
      .filter(({ id }) => of.test(id))
      .map(({ id, servedBy, awaited, outside }) => [
        id,
        say(titleOf(id)),
        ids(servedBy),
        ids(awaited),
        outside === null ? '' : say(outside),
      ]),
  ])
  return report({
    language,
    title: say(text('ĐỐI CHIẾU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', 'COVERAGE OF THE REFORM PLAN')),
    orientation: 'landscape',
    blocks: [
      tableBlock(
        [
          column(say(text('Mục', 'Row')), 1.2),
          column(say(text('Nội dung', 'Subject')), 5),
          column(say(text('Quy trình, chỉ số, danh mục', 'Procedures, indicators, lists')), 4),
          column(say(text('Còn chờ', 'Awaited')), 3),
          column(say(text('Ngoài phần mềm', 'Outside software')), 4),
        ],
        bySection,
      ),
      heading(say(text('Chưa đáp ứng', 'Unserved'))),
      list(
        unserved.length === 0
          ? [say(text('Không có.', 'None.'))]
          : unserved.map((id) => `${id} ${say(titleOf(id))}`),
      ),
    ],
  })
}

const run = async (input: Input, frame: Frame) => {
  const workspace = findWorkspace(input)
  const coverage = planCoverage({
    procedures: [...catalogue, ...knownProcedures(workspace)].map(({ id }) => id),
    indicators: Object.keys(indicators),
    duties: duties.map(({ id }) => id),
  })
  const json = {
    rows: coverage.rows.map((row) => ({ ...row, outside: row.outside && frame.say(row.outside) })),
    unserved: coverage.unserved,
  }
  const now = momentOption(undefined, '')
  if (await writeOut(input, frame, now, { reports: [coverageDocument(coverage, frame)], json }))
    return exitCodes.ok
  if (frame.json) frame.data(json)
  else frame.line(...countLines(coverage, frame), '', ...unservedLines(coverage, frame))
  return exitCodes.ok
}

/** `quytrinh plan coverage`: what serves each row of the reform plan, and what is left unserved. */
export const planCoverageCommand: CliCommand = { options: [outOption], run }
