import { daysText } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { type ExitCode, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { sectionLines, sectionsReport } from '../sections.ts'
import { viewOption } from '../when-option.ts'
import { findWorkspace, nearbyAgency } from '../workspace.ts'
import { readLog } from './log-file.ts'
import { logMeasures } from './log-measures.ts'
import { logSections, shortened } from './log-sections.ts'
import { asksWindow, type ChosenWindow, windowOf, windowText } from './window-options.ts'

/** The options that mean nothing for a foreign log. */
const notOfLog = ['counts', 'by', 'convention'] as const

/** `measure --log`: what a foreign log tells, over its whole span unless a window is asked for. */
export const measureLog = async (file: string, input: Input, frame: Frame): Promise<ExitCode> => {
  const other =
    input.arguments[0] ??
    notOfLog.map((name) => `--${name}`).find((name) => input.text(name.slice(2)) !== undefined)
  if (other !== undefined)
    throw unreadable({
      code: 'options-exclusive',
      path: '--log',
      message: text(
        `--log đo mọi thứ nhật ký cho biết, không dùng cùng "${other}".`,
        `--log measures all a log tells and does not go together with "${other}".`,
      ),
    })
  const calendar = input.flag('workingDays') ? nearbyAgency(input).calendar : undefined
  const { log, span, last } = readLog(file, calendar)
  const asked = input.text('now')
  const now = asked === undefined ? last : viewOption(asked, '--now')
  const days = text(daysText(span), daysText(span))
  const whole: ChosenWindow = { window: span, title: days, how: text('cả nhật ký', 'the whole log') }
  const chosen = asksWindow(input) ? windowOf(input, now) : whole
  const unit = input.text('unit')
  const cases = unit === undefined ? log.cases : log.cases.filter((one) => one.unit === unit)
  if (cases.length === 0)
    throw unitMissing(unit ?? '', [...new Set(log.cases.flatMap((one) => one.unit ?? []))])
  const measures = logMeasures(cases, { window: chosen.window, now, calendar })
  const json = {
    window: chosen.window,
    now,
    timeBase: log.timeBase,
    read: log.cases.length,
    leftOut: log.leftOut,
    notCompleted: log.notCompleted,
    ...measures,
    issues: log.issues,
  }
  const sections = logSections(log, measures, windowText(chosen), now)
  const title = text('Đo lường từ nhật ký', 'Measures of a log')
  const print = printFor(findWorkspace(input), frame, now)
  const reports = [sectionsReport(title, text(file, file), sections, print)]
  if (await writeOut(input, frame, now, { reports, json })) return exitCodes.ok
  if (frame.json) frame.data(json)
  else
    frame.line(
      frame.paint('bold', `${frame.say(title)} · ${file}`),
      '',
      ...sectionLines(
        sections.map((section) => shortened(section)),
        frame,
      ),
    )
  return exitCodes.ok
}

const unitMissing = (unit: string, known: readonly string[]) =>
  unreadable({
    code: 'unit-unknown',
    path: '--unit',
    message: text(
      `Nhật ký không có đơn vị "${unit}". Có: ${known.join(', ') || '(không ghi)'}.`,
      `The log has no unit "${unit}". There are: ${known.join(', ') || '(none told)'}.`,
    ),
    expected: known,
    received: unit,
  })
