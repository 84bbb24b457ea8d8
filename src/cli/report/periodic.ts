import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, printOf, writeOut } from '../out.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption, whenOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { assembledSections, reformDocument } from './assembled.ts'
import { blockLines } from './block-lines.ts'
import { type DueDay, dueWords, reportDue } from './due.ts'
import { gathered } from './gathered.ts'
import { type Cadence, periodOptions, reportedPeriod } from './period.ts'
import { sectionsOption, writtenSections } from './sections-file.ts'
import { unitFile } from './unit-file.ts'

/** The unit an option names; a Fault for one the profile does not declare. */
const unitOption = (input: Input, { profile }: Workspace): string | undefined => {
  const given = input.text('unit')
  const codes = profile.units.map(({ code }) => code)
  if (given === undefined || codes.includes(given)) return given
  throw unreadable(notAllowed('--unit', given, codes))
}

/** The code the report goes to the level above under; only data can be read there. */
const asUnitOption = (input: Input): string | undefined => {
  const unit = input.text('asUnit')
  const out = input.text('out')
  if (unit === undefined || out?.toLowerCase().endsWith('.json') === true) return unit
  throw unreadable({
    code: 'option-missing',
    path: '--as-unit',
    message: text(
      '--as-unit cần --out với tệp .json: cấp trên đọc tệp đó bằng quytrinh report consolidate.',
      '--as-unit needs --out with a .json file: the level above reads it with quytrinh report consolidate.',
    ),
    expected: text('--out baocao.json', '--out report.json'),
  })
}

/** The day of the request where one is given, else the agenda's. */
const dueOf = (
  input: Input,
  workspace: Workspace,
  period: ReturnType<typeof reportedPeriod>,
): DueDay | undefined => {
  const given = input.text('due')
  return given === undefined
    ? reportDue(workspace, period)
    : {
        due: whenOption(given, '--due').slice(0, 10),
        basis: 'Văn bản yêu cầu báo cáo',
        confidence: 'setting',
      }
}

const run = (cadence: Cadence) => async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const period = reportedPeriod(cadence, input, now)
  const [unit, asUnit] = [unitOption(input, workspace), asUnitOption(input)]
  const written = writtenSections(input)
  const found = await gathered(workspace, period, now, frame, unit)
  const due = dueOf(input, workspace, period)
  const sections = assembledSections(written, found, period, now, frame.language)
  const document = reformDocument(sections, period, workspace, printOf(workspace, frame, now))
  const { indicators, tasks, byProcedure, byUnit, procedures } = found
  const json =
    asUnit === undefined
      ? {
          period: { id: period.id, year: period.year, title: frame.say(period.title) },
          window: period.window,
          basis: frame.say(period.basis),
          ...(unit === undefined ? {} : { unit }),
          due: due ?? null,
          sections: written,
          indicators,
          tasks,
          dossiers: { byProcedure, byUnit },
          procedures,
        }
      : unitFile(asUnit, period, found, written, now)
  if (!(await writeOut(input, frame, now, { reports: [document], json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(
        frame.paint('bold', `${document.title} ${document.subtitle ?? ''} · ${workspace.profile.name}`),
        frame.say(dueWords(due)),
        ...(period.note === undefined ? [] : [frame.say(period.note)]),
        ...blockLines(document.blocks, frame),
      )
  }
  const issues = [...found.broken, ...found.unusable]
  if (issues.length === 0) return exitCodes.ok
  frame.issues(issues)
  return issues.every(({ code }) => code === 'counts-astride') ? exitCodes.ok : exitCodes.refused
}

/** The command that makes the reform report of a period from the workspace. */
export const periodicReport = (cadence: Cadence): CliCommand => ({
  ...(cadence === 'quarter'
    ? { arguments: [{ name: '<quarter>', text: text('quý: 1, 2, 3, 4', 'the quarter: 1, 2, 3, 4') }] }
    : {}),
  ...(cadence === 'half'
    ? {
        arguments: [
          {
            name: '[half]',
            text: text('1 (6 tháng đầu năm, mặc định) hoặc 2', '1 (first half, the default) or 2'),
          },
        ],
      }
    : {}),
  options: [
    ...periodOptions(cadence),
    { flags: '--unit <code>', text: text('chỉ công việc của đơn vị này', 'only the work of this unit') },
    sectionsOption,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
    {
      flags: '--as-unit <code>',
      text: text(
        'ghi tệp .json để cấp trên tổng hợp, dưới mã đơn vị này',
        'write a .json file for the level above, under this unit’s code',
      ),
    },
  ],
  run: run(cadence),
})
