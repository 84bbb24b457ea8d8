import { type ListedTask, reformPlan } from '../../../processes/plan/plan.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, writeOut } from '../out.ts'
import { type Keeping, keepTasks, keptTasks, readTasks } from '../plan/own-tasks.ts'
import { type Shown, taskLines, taskReport } from '../plan/task-rows.ts'
import { leadOption, unitsOf } from '../plan/units.ts'
import { counted } from '../plural.ts'
import { momentOption } from '../when-option.ts'
import { findWorkspace } from '../workspace.ts'

const keepingLine = (keeping: Keeping | undefined, dry: boolean, count: number, frame: Frame): string => {
  const tasks = counted(count, 'task')
  if (keeping === 'kept') return frame.say(text(`Đã lưu ${count} nhiệm vụ.`, `Kept ${tasks}.`))
  if (keeping === 'replaced')
    return frame.say(
      text(
        `Đã lưu ${count} nhiệm vụ, thay danh sách đã lưu trước đó.`,
        `Kept ${tasks} in place of the list kept before.`,
      ),
    )
  if (keeping === 'unchanged')
    return frame.say(text('Danh sách này đã được lưu từ trước.', 'This list was kept already.'))
  return frame.say(
    dry
      ? text('--dry-run: chỉ xem, không lưu.', '--dry-run: looked at only, nothing kept.')
      : text(
          'Không ở trong thư mục làm việc nào nên không lưu (quytrinh init để lập).',
          'Not in a workspace, so nothing was kept (quytrinh init makes one).',
        ),
  )
}

const run = async (input: Input, frame: Frame) => {
  const workspace = findWorkspace(input)
  const units = unitsOf(workspace)
  const lead = leadOption(input, units)
  const file = input.text('from')
  const dry = input.flag('dryRun')
  const led = (leads: readonly string[]): boolean => lead === undefined || leads.includes(lead)
  const kept = (): readonly ListedTask[] =>
    workspace === undefined ? [] : keptTasks(workspace, units, frame)
  const listed = file === undefined ? kept() : readTasks(file, units, frame)
  const keeping =
    file === undefined || dry || workspace === undefined ? undefined : await keepTasks(workspace, listed)
  const ownOnly = file !== undefined || input.flag('own')
  const shown: Shown = {
    planned: ownOnly ? [] : reformPlan.tasks.filter((task) => led(task.lead)),
    own: listed.filter((task) => led([task.lead])),
  }
  const json = { tasks: shown.planned, own: shown.own, ...(keeping === undefined ? {} : { keeping }) }
  const output = { reports: [taskReport(shown, units, frame)], json }
  const note = (): string => keepingLine(keeping, dry, listed.length, frame)
  if (await writeOut(input, frame, momentOption(undefined, ''), output)) {
    if (file !== undefined) frame.notes(note())
  } else if (frame.json) frame.data(json)
  else frame.line(...taskLines(shown, units, frame), ...(file === undefined ? [] : ['', note()]))
  return exitCodes.ok
}

/** `quytrinh plan tasks`: the tasks of the reform plan and of the agency's own list, which `--from` reads and keeps. */
export const planTasks: CliCommand = {
  options: [
    {
      flags: '--lead <unit>',
      text: text('chỉ nhiệm vụ do đơn vị này chủ trì', 'only the tasks this unit leads'),
    },
    {
      flags: '--from <file>',
      text: text(
        'đọc, kiểm tra và lưu danh sách nhiệm vụ của cơ quan: tệp .csv (UTF-8) hoặc .json; - là đầu vào chuẩn',
        'read, check and keep the agency’s own list of tasks: a .csv (UTF-8) or .json file; - is standard input',
      ),
    },
    { flags: '--dry-run', text: text('chỉ xem, không lưu', 'look only, keep nothing') },
    {
      flags: '--own',
      text: text('chỉ nhiệm vụ trong danh sách của cơ quan', 'only the tasks of the agency’s own list'),
    },
    outOption,
  ],
  run,
}
