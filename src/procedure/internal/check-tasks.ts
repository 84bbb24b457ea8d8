import type { Issue } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { InternalProcedure, InternalTask } from './internal-procedure.ts'

interface Placed {
  readonly task: InternalTask
  readonly path: string
}

const placedTasks = ({ steps }: InternalProcedure): readonly Placed[] =>
  steps.flatMap(({ tasks }, step) => tasks.map((task, at) => ({ task, path: `steps[${step}].tasks[${at}]` })))

/** The tasks met from the first one on, following `next`; `again` is the one met twice. */
const walk = (placed: readonly Placed[]): { met: readonly Placed[]; again: Placed | undefined } => {
  const byCode = new Map([...placed].reverse().map((each) => [each.task.code, each]))
  const met = new Set<Placed>()
  let at = placed[0]
  while (at !== undefined && !met.has(at)) {
    met.add(at)
    at = at.task.next === null ? undefined : byCode.get(at.task.next)
  }
  return { met: [...met], again: at }
}

const found = (code: string, { path, task }: Placed, message: Text): Issue => ({
  code,
  path,
  message,
  received: task.code,
})

const checkPause = (code: string, met: readonly Placed[]): readonly Issue[] => {
  const issues: Issue[] = []
  let open: Placed | undefined
  for (const each of met) {
    const { name, pause, unpause } = each.task
    if (unpause === true) {
      if (open === undefined)
        issues.push(
          found(
            'pause-unbalanced',
            each,
            text(
              `${code}, việc "${name}": cho chạy tiếp khi đồng hồ không dừng`,
              `${code}, task "${name}": resumes a clock that is not paused`,
            ),
          ),
        )
      open = undefined
    }
    if (pause !== true) continue
    if (open !== undefined) issues.push(neverResumed(code, open))
    open = each
  }
  return open === undefined ? issues : [...issues, neverResumed(code, open)]
}

const neverResumed = (code: string, placed: Placed): Issue =>
  found(
    'pause-unbalanced',
    placed,
    text(
      `${code}, việc "${placed.task.name}": dừng đồng hồ mà không có việc nào cho chạy tiếp`,
      `${code}, task "${placed.task.name}": pauses the clock and no task resumes it`,
    ),
  )

const checkLinks = (code: string, placed: readonly Placed[]): readonly Issue[] => {
  const codes = new Set<string>()
  const known = new Set(placed.map(({ task }) => task.code))
  return placed.flatMap((each) => {
    const { task } = each
    const issues: Issue[] = []
    if (codes.has(task.code))
      issues.push(
        found(
          'task-repeated',
          each,
          text(`${code}: mã việc ${task.code} lặp lại`, `${code}: the task code ${task.code} repeats`),
        ),
      )
    codes.add(task.code)
    if (task.code.includes('::') && !task.code.split('::').includes(code))
      issues.push(
        found(
          'task-foreign',
          each,
          text(
            `${code}: việc ${task.code} mang mã của thủ tục khác`,
            `${code}: the task ${task.code} bears the code of another procedure`,
          ),
        ),
      )
    if (task.next !== null && !known.has(task.next))
      issues.push({
        code: 'next-unknown',
        path: `${each.path}.next`,
        message: text(
          `${code}, việc "${task.name}": việc tiếp theo ${task.next} không có trong quy trình`,
          `${code}, task "${task.name}": the next task ${task.next} is not in the procedure`,
        ),
        expected: [...known],
        received: task.next,
      })
    return issues
  })
}

const checkReach = (code: string, placed: readonly Placed[]): readonly Issue[] => {
  const { met, again } = walk(placed)
  const reached = new Set(met)
  const unreached = placed.filter((each) => !reached.has(each))
  return [
    ...unreached.map((each) => ({
      ...found(
        'task-unreached',
        each,
        text(
          `${code}, việc "${each.task.name}": không việc nào dẫn tới`,
          `${code}, task "${each.task.name}": no task leads to it`,
        ),
      ),
      trace: met.map(({ task }) => task.code),
    })),
    ...(again === undefined
      ? []
      : [
          found(
            'task-loop',
            again,
            text(
              `${code}, việc "${again.task.name}": quy trình quay vòng, không kết thúc`,
              `${code}, task "${again.task.name}": the procedure runs in a circle and never ends`,
            ),
          ),
        ]),
    ...checkPause(code, met),
  ]
}

const empty = (code: string, path: string, what: Text): Issue => ({
  code: path === '' ? 'no-steps' : 'no-tasks',
  path,
  message: text(`${code}: không có ${what.vi}`, `${code}: there is no ${what.en}`),
})

/** The defects of how the tasks of a procedure follow one another. */
export const checkTasks = (procedure: InternalProcedure): readonly Issue[] => {
  const { code, steps } = procedure
  if (steps.length === 0) return [empty(code, '', text('bước nào', 'step'))]
  const placed = placedTasks(procedure)
  const settled = placed.some(({ task }) => task.done === true)
  return [
    ...steps.flatMap(({ tasks, name }, at) =>
      tasks.length > 0
        ? []
        : [empty(code, `steps[${at}]`, text(`việc nào trong bước "${name}"`, `task in step "${name}"`))],
    ),
    ...checkLinks(code, placed),
    ...checkReach(code, placed),
    ...(settled || placed.length === 0
      ? []
      : [
          {
            code: 'done-missing',
            path: '',
            message: text(
              `${code}: không việc nào được đánh dấu là đã giải quyết xong`,
              `${code}: no task is marked as the one that settles the dossier`,
            ),
          },
        ]),
  ]
}
