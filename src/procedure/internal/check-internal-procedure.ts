import { freeze } from 'immer'
import type { Issue } from '../../issue/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import { checkTasks } from './check-tasks.ts'
import type { InternalProcedure, InternalStep } from './internal-procedure.ts'
import { daysText, exactSum } from './sum.ts'

const stepPath = (steps: readonly InternalStep[]): readonly string[] =>
  steps.map(({ name, time }) => `${name} ${time === null ? '?' : formatNumber(time, 'vi')}`)

const fixedTimes = (steps: readonly { readonly time: number | null }[]): readonly number[] =>
  steps.flatMap(({ time }) => (time === null ? [] : [time]))

const checkTotal = ({ code, title, total, steps }: InternalProcedure): readonly Issue[] => {
  const times = fixedTimes(steps)
  const sum = exactSum(times)
  const days = daysText(sum)
  const trace = stepPath(steps)
  if (total === null)
    return [
      {
        code: 'no-total',
        path: '',
        message: text(
          `${code} (${title}): chưa ấn định tổng thời gian; các bước cộng lại ${days.vi}`,
          `${code} (${title}): no total time is fixed; the steps add up to ${days.en}`,
        ),
        expected: text('tổng thời gian lớn hơn 0', 'a total above 0'),
        trace,
      },
    ]
  if (total.unit !== 'working-day')
    return [
      {
        code: 'unit-mixed',
        path: '',
        message: text(
          `${code} (${title}): tổng thời gian không tính bằng ngày làm việc như các bước`,
          `${code} (${title}): the total is not in working days as the steps are`,
        ),
        received: total.unit,
      },
    ]
  const comparable = times.length === steps.length || sum > total.amount
  if (!comparable || sum === total.amount) return []
  const declared = daysText(total.amount)
  const more = sum > total.amount
  return [
    {
      code: 'step-sum-mismatch',
      path: '',
      message: text(
        `${code} (${title}): tổng thời gian các bước (${days.vi}) ${more ? 'vượt' : 'ít hơn'} thời hạn công bố (${declared.vi})`,
        `${code} (${title}): the steps add up to ${days.en}, ${more ? 'more' : 'less'} than the declared ${declared.en}`,
      ),
      expected: declared,
      received: String(sum),
      trace,
    },
  ]
}

const checkStep = (procedure: InternalProcedure, step: InternalStep, at: number): readonly Issue[] => {
  const path = `steps[${at}]`
  const { code } = procedure
  if (step.time === null)
    return [
      {
        code: 'step-time-not-fixed',
        path,
        message: text(
          `${code}, bước "${step.name}": chưa ấn định thời gian`,
          `${code}, step "${step.name}": no time is fixed`,
        ),
        expected: text('số ngày từ 0 trở lên', 'days of 0 or more'),
        trace: stepPath(procedure.steps),
      },
    ]
  const sum = exactSum(fixedTimes(step.tasks))
  if (sum <= step.time) return []
  const [tasks, given] = [daysText(sum), daysText(step.time)]
  return [
    {
      code: 'task-sum-exceeds-step',
      path,
      message: text(
        `${code}, bước "${step.name}": các việc cộng lại ${tasks.vi}, vượt thời gian của bước (${given.vi})`,
        `${code}, step "${step.name}": its tasks add up to ${tasks.en}, more than the step has (${given.en})`,
      ),
      expected: text(`nhiều nhất ${given.vi}`, `at most ${given.en}`),
      received: String(sum),
      trace: step.tasks.map(({ name, time }) => `${name} ${time === null ? '?' : formatNumber(time, 'vi')}`),
    },
  ]
}

const checkOrder = ({ code, steps }: InternalProcedure): readonly Issue[] => {
  const at = steps.findIndex(({ order }, index) => order <= (steps[index - 1]?.order ?? -Infinity))
  if (at < 0) return []
  const orders = steps.map(({ order }) => order).join(', ')
  return [
    {
      code: 'order-not-increasing',
      path: `steps[${at}]`,
      message: text(
        `${code}: số thứ tự các bước lặp hoặc đi lùi (${orders})`,
        `${code}: the steps' order numbers repeat or go back (${orders})`,
      ),
      expected: text('số thứ tự tăng dần', 'increasing order numbers'),
      received: orders,
    },
  ]
}

/**
 * Every defect of one internal procedure; sums are exact. Codes: `no-total`, `step-sum-mismatch` (not judged while a
 * step has no fixed time, unless the others alone exceed the total), `unit-mixed`, `step-time-not-fixed`,
 * `task-sum-exceeds-step`, `order-not-increasing`; of the tasks `no-steps`, `no-tasks`, `task-repeated`, `task-foreign`,
 * `next-unknown`, `task-unreached`, `task-loop`, `pause-unbalanced`, `done-missing`. Paths are relative: `steps[2]`,
 * or empty for the whole. The trace is the way through the steps with their days, in Vietnamese notation.
 */
export const checkInternalProcedure = (procedure: InternalProcedure): readonly Issue[] =>
  freeze(
    [
      ...checkTotal(procedure),
      ...procedure.steps.flatMap((step, at) => checkStep(procedure, step, at)),
      ...checkOrder(procedure),
      ...checkTasks(procedure),
    ],
    true,
  )
