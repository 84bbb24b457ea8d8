import {
  confidenceText,
  limitsTable,
  type OutlineRow,
  outline,
  type Procedure,
  procedureJson,
} from '../../procedure/index.ts'
import { blank, procedureReport } from '../../report/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { findProcedure } from '../procedures.ts'
import { table } from '../table.ts'
import { momentOption } from '../when-option.ts'
import { findWorkspace, type Workspace } from '../workspace.ts'

/** The width a page is laid out in: the terminal's, or that of a printed page. */
const widthOf = ({ columns }: Frame): number => columns ?? 120

const list = (texts: readonly Text[], frame: Frame): string =>
  [...new Set(texts.map((each) => frame.say(each)))].join('; ')

/** The limits of a step, each by its name when there are several; what only warns of another is left out. */
const timeOf = ({ limits, unlimited, outcome }: OutlineRow, procedure: Procedure, frame: Frame): string => {
  const own = limits.filter(({ limit }) => {
    const within = procedure.limits[limit]?.within
    return within === undefined || !('before' in within)
  })
  if (own.length > 0)
    return list(
      own.map(({ title, time }) =>
        own.length === 1 ? time : text(`${title.vi}: ${time.vi}`, `${title.en}: ${time.en}`),
      ),
      frame,
    )
  if (outcome !== undefined) return frame.say(text('kết thúc', 'end'))
  return unlimited === undefined ? '' : frame.say(text('không hạn', 'no limit'))
}

const span = (from: string | undefined, to: string | undefined, frame: Frame): string => {
  if (from === undefined && to === undefined) return ''
  const since = from === undefined ? '' : `${frame.say(text('từ', 'from'))} ${formatDate(from)}`
  const until = to === undefined ? '' : `${frame.say(text('đến', 'to'))} ${formatDate(to)}`
  return [since, until].filter((part) => part !== '').join(' ')
}

const stepTable = (procedure: Procedure, frame: Frame): readonly string[] =>
  table(
    outline(procedure).map((row) => [
      String(row.number),
      frame.say(row.title),
      list(row.who, frame),
      timeOf(row, procedure, frame),
      list(row.forms, frame),
    ]),
    {
      header: [
        frame.say(text('TT', 'No.')),
        frame.say(text('Bước', 'Step')),
        frame.say(text('Ai làm', 'Who')),
        frame.say(text('Thời gian', 'Time')),
        frame.say(text('Biểu mẫu', 'Form')),
      ],
      columns: widthOf(frame),
      wraps: true,
    },
  )

const limitLines = (procedure: Procedure, frame: Frame): readonly string[] =>
  table(
    limitsTable(procedure).map(({ title, time, basis, confidence, regimes, from, to }) => [
      frame.say(title),
      frame.say(time),
      `${basis} [${frame.say(confidenceText[confidence])}]`,
      [list(regimes, frame), span(from, to, frame)].filter((part) => part !== '').join(', '),
    ]),
    {
      header: [
        frame.say(text('Thời hạn', 'Limit')),
        frame.say(text('Bao lâu', 'How long')),
        frame.say(text('Căn cứ', 'Basis')),
        frame.say(text('Áp dụng', 'Applies')),
      ],
      columns: widthOf(frame),
      wraps: true,
    },
  )

const basisLines = ({ regimes = {}, basis }: Procedure, frame: Frame): readonly string[] => {
  const rows = [...Object.values(regimes), ...basis]
  return table(
    rows.map((row) => [
      row.basis,
      frame.say(row.title),
      span(row.from, row.to, frame),
      `[${frame.say(confidenceText[row.confidence])}]`,
    ]),
    { columns: widthOf(frame), wraps: true },
  )
}

const ofAgency = (workspace: Workspace, frame: Frame) => ({
  ...printOf(workspace, frame, momentOption(undefined, '')),
  edition: workspace.profile.edition,
})

/** Outside a workspace the name of the agency is left to be written in. */
const unnamed = ({ language }: Frame) => ({ language, agency: { name: blank } })

const run = async (input: Input, frame: Frame) => {
  const workspace = findWorkspace(input)
  const procedure = await findProcedure(input.arguments[0] ?? '', workspace)
  const output = {
    reports: [
      procedureReport(procedure, workspace === undefined ? unnamed(frame) : ofAgency(workspace, frame)),
    ],
    json: {
      procedure: procedureJson(procedure),
      outline: outline(procedure),
      limits: limitsTable(procedure),
    },
  }
  if (await writeOut(input, frame, momentOption(undefined, ''), output)) return exitCodes.ok
  if (frame.json) {
    frame.data(output.json)
    return exitCodes.ok
  }
  const title = frame.paint('bold', frame.say(procedure.title))
  const clauses =
    procedure.clauses.length === 0 ? '' : ` · TCVN ISO 9001:2008, ${procedure.clauses.join(', ')}`
  frame.line(title, `${procedure.id} ${procedure.version}${clauses}`, '', ...stepTable(procedure, frame))
  const sections: readonly (readonly [Text, readonly string[]])[] = [
    [text('Thời hạn', 'Limits'), limitLines(procedure, frame)],
    [text('Căn cứ', 'Basis'), basisLines(procedure, frame)],
  ]
  for (const [name, lines] of sections)
    if (lines.length > 0) frame.line('', frame.paint('bold', frame.say(name)), ...lines)
  return exitCodes.ok
}

/** `quytrinh show`: one procedure as people print it. */
export const show: CliCommand = {
  arguments: [
    {
      name: '<procedure>',
      text: text('mã quy trình (xem quytrinh list)', 'the procedure (see quytrinh list)'),
    },
  ],
  options: [outOption],
  run,
}
