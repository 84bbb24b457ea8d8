import { consolidate } from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { everyDossier } from '../every-dossier.ts'
import { answered, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { reformDocument } from '../report/assembled.ts'
import { blockLines } from '../report/block-lines.ts'
import { consolidatedSections } from '../report/consolidated.ts'
import { reportDue } from '../report/due.ts'
import { periodNamed, periodNames, type ReportedPeriod } from '../report/period.ts'
import { receivedDays, receivedOption, sentOf } from '../report/received.ts'
import { readUnitFile } from '../report/unit-file.ts'
import { missingOption } from '../usage-issue.ts'
import { viewOption, whenOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

/** The day the units had to send by: the one given, else the day the agency itself owes its report. */
const dueDay = (input: Input, workspace: Workspace, period: ReportedPeriod): string => {
  const given = input.text('due')
  if (given !== undefined) return whenOption(given, '--due').slice(0, 10)
  const own = reportDue(workspace, period)
  if (own !== undefined) return own.due
  throw unreadable(missingOption('--due', text('hạn gửi của các đơn vị', 'the due day of the units')))
}

const ownDayNote = (units: readonly string[]): Text =>
  text(
    `Ngày nhận của ${units.join(', ')} lấy theo ngày lập ghi trong tệp; ngày nhận thật ghi bằng --received.`,
    `The day of ${units.join(', ')} is the one the file was made; --received gives the day it came in.`,
  )

const missingNote = (units: readonly string[]) =>
  text(`Chưa nhận báo cáo của: ${units.join(', ')}.`, `No report yet from ${units.join(', ')}.`)

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const period = periodNamed(input, now)
  const { units } = workspace.profile
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code
  const files = input.arguments.map((file) => readUnitFile(file, period))
  const days = receivedDays(
    input,
    units.map(({ code }) => code),
  )
  const { dossiers, broken } = await everyDossier(workspace, ['reform-report'])
  const recorded = (unit: string) =>
    days.get(unit) ?? sentOf(dossiers, { code: unit, name: nameOf(unit) }, period, now)
  const filed = files.map(({ unit }) => unit)
  const due = dueDay(input, workspace, period)
  const made = consolidate({
    window: period.window,
    units: units.map(({ code }) => code),
    reports: [
      ...files.map(({ unit, madeAt, counts }) => ({ unit, receivedAt: recorded(unit) ?? madeAt, counts })),
      ...units.flatMap(({ code }) => {
        const at = filed.includes(code) ? undefined : recorded(code)
        return at === undefined ? [] : [{ unit: code, receivedAt: at, counts: [] }]
      }),
    ],
    due,
    today: now.slice(0, 10),
  })
  if (!made.ok) throw answered(made.issues)
  const sections = consolidatedSections(made.value, files, { due, year: period.year, nameOf })
  const document = reformDocument(sections, period, workspace, printOf(workspace, frame, now))
  const json = { period: { id: period.id, year: period.year }, due, ...made.value }
  const undated = filed.filter((unit) => recorded(unit) === undefined)
  if (!(await writeOut(input, frame, now, { reports: [document], json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(
        frame.paint('bold', `${document.title} ${document.subtitle ?? ''} · ${workspace.profile.name}`),
        ...blockLines(document.blocks, frame),
      )
  }
  if (undated.length > 0) frame.notes('', frame.say(ownDayNote(undated)))
  const missing = made.value.standings.filter(({ state }) => state === 'missing')
  if (missing.length > 0) frame.notes('', frame.say(missingNote(missing.map(({ unit }) => nameOf(unit)))))
  if (broken.length > 0) frame.issues(broken)
  return broken.length === 0 && made.value.complete ? exitCodes.ok : exitCodes.refused
}

/** `quytrinh report consolidate`: the reports of the units as one, with who sent, who was late and who is missing. */
export const reportConsolidate: CliCommand = {
  arguments: [
    {
      name: '<files...>',
      text: text(
        'tệp .json của các đơn vị (report … --out … --as-unit)',
        'the .json files of the units (report … --out … --as-unit)',
      ),
    },
  ],
  options: [
    {
      flags: '--period <period>',
      text: text(`kỳ báo cáo: ${periodNames.join(', ')}`, `the period: ${periodNames.join(', ')}`),
    },
    { flags: '--year <year>', text: text('năm (mặc định: năm nay)', 'the year (default: this year)') },
    {
      flags: '--due <day>',
      text: text(
        'hạn gửi của đơn vị (mặc định: hạn của chính cơ quan)',
        'the due day of the units (default: that of the agency itself)',
      ),
    },
    receivedOption,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
