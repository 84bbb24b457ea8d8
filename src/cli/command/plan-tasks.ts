import { findUnit, type PlanTask, reformPlan } from '../../../processes/plan/plan.ts'
import { formatDate, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'
import { notAllowed } from '../usage-issue.ts'

const leadOption = (input: Input): string | undefined => {
  const given = input.text('lead')
  if (given === undefined) return undefined
  const found = findUnit(given)
  if (found !== undefined) return found
  throw unreadable(
    notAllowed(
      '--lead',
      given,
      reformPlan.units.map(({ id }) => id),
    ),
  )
}

type Names = (ids: readonly string[]) => string

const planLine = (task: PlanTask, names: Names, frame: Frame): readonly string[] => [
  task.id,
  frame.say(task.title),
  names(task.lead),
  names(task.with),
  formatDate(task.deadline),
]

const header = [
  text('Mã', 'Id'),
  text('Nhiệm vụ', 'Task'),
  text('Chủ trì', 'Lead'),
  text('Phối hợp', 'With'),
  text('Hạn', 'Due'),
] as const

const run = (input: Input, frame: Frame) => {
  const { units } = reformPlan
  const lead = leadOption(input)
  const names: Names = (ids) =>
    ids.map((id) => frame.say(units.find((unit) => unit.id === id)?.title ?? text(id, id))).join('; ')
  const tasks = reformPlan.tasks.filter((task) => lead === undefined || task.lead.some((id) => id === lead))
  if (frame.json) frame.data({ tasks })
  else
    frame.line(
      ...table(
        tasks.map((task) => planLine(task, names, frame)),
        { header: header.map(frame.say), columns: frame.columns, wraps: true, fixed: [0, 4] },
      ),
    )
  return exitCodes.ok
}

/** `quytrinh plan tasks`: the tasks of the reform plan, all or those one unit leads. */
export const planTasks: CliCommand = {
  options: [
    {
      flags: '--lead <unit>',
      text: text('chỉ nhiệm vụ do đơn vị này chủ trì', 'only the tasks this unit leads'),
    },
  ],
  run,
}
