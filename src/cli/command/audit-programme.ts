import { programmeGaps, type Visit } from '../../audit/index.ts'
import { auditProgrammeReport } from '../../report/index.ts'
import { inEdition } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { auditPrint, unitTitle } from '../audit/people.ts'
import { workspaceProgramme } from '../audit/programme.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, writeOut } from '../out.ts'
import { counted } from '../plural.ts'
import { table } from '../table.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { yearOption } from '../year-option.ts'

const clausesText = ({ clauses }: Visit, all: number, { profile }: Workspace, frame: Frame): string =>
  clauses.length === all
    ? frame.say(text(`mọi điều khoản (${all})`, `every clause (${all})`))
    : clauses.flatMap((clause) => inEdition(clause, profile.edition)).join(', ')

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const now = momentOption(undefined, '')
  const year = yearOption(input, now)
  const { programme, earlier, broken } = await workspaceProgramme(workspace, year, input)
  const gaps = programmeGaps(programme)
  const json = { ...programme, earlier, gaps }
  const reports = [auditProgrammeReport(programme, auditPrint(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(
        ...table(
          programme.visits.map((visit) => [
            `${String(visit.month).padStart(2, '0')}/${visit.year}`,
            unitTitle(visit.unit, workspace),
            clausesText(visit, programme.clauses.length, workspace, frame),
          ]),
          {
            header: [
              frame.say(text('Tháng', 'Month')),
              frame.say(text('Đơn vị', 'Unit')),
              frame.say(text('Điều khoản', 'Clauses')),
            ],
            columns: frame.columns,
            wraps: true,
            fixed: [0],
          },
        ),
        '',
        ...(gaps.length === 0
          ? [
              frame.say(
                text(
                  'Mọi điều khoản đều được đánh giá ở mọi đơn vị, và năm nào đơn vị nào cũng được đánh giá.',
                  'Every clause is audited in every unit, and every unit every year.',
                ),
              ),
            ]
          : [
              frame.say(text(`Còn thiếu ${gaps.length}:`, `${counted(gaps.length, 'gap')}:`)),
              ...gaps.map(({ message }) => `  ${frame.say(message)}`),
            ]),
      )
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

/** `quytrinh audit programme`: which unit is audited on which clauses in which month, and what that leaves out. */
export const auditProgramme: CliCommand = {
  options: [
    {
      flags: '--year <year>',
      text: text(
        'năm đầu của chu kỳ (mặc định: năm nay)',
        'the first year of the cycle (default: this year)',
      ),
    },
    {
      flags: '--years <count>',
      text: text('số năm của chu kỳ (mặc định: 1)', 'years of the cycle (default: 1)'),
    },
    {
      flags: '--months <list>',
      text: text(
        'các tháng có thể đánh giá (mặc định: 3 đến 10)',
        'the months audits may be held in (default: 3 to 10)',
      ),
    },
    {
      flags: '--capacity <count>',
      text: text('số đơn vị đánh giá được trong một tháng', 'how many units can be audited in a month'),
    },
    outOption,
  ],
  run,
}
