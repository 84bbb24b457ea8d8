import {
  type Bottlenecks,
  bottlenecks,
  type Case,
  type CaseKey,
  type DataWindow,
  earlyShare,
  type LeadTime,
  leadTime,
  type Measured,
  type MonthOfLog,
  monthlyLog,
  type OnTimeShare,
  onTimeShare,
  type ResourceWork,
  resourceWork,
} from '../../measure/index.ts'
import type { Calendar, Moment } from '../../time/index.ts'

/** How a log is looked at. */
export interface LogAsked {
  readonly window: DataWindow
  readonly now: Moment
  /** Durations in its working days; elapsed time without one. */
  readonly calendar: Calendar | undefined
}

/** Lead time and on-time rate of one unit, channel or procedure. */
export interface LogGroup {
  readonly key: string | null
  readonly leadTime: LeadTime['all']
  readonly onTime: OnTimeShare
}

/** What a foreign log tells of a window. */
export interface LogMeasures {
  readonly onTime: readonly OnTimeShare[]
  readonly early: Measured
  readonly leadTime: LeadTime
  readonly groups: readonly { readonly by: CaseKey; readonly rows: readonly LogGroup[] }[]
  readonly months: readonly MonthOfLog[]
  readonly work: ResourceWork
  readonly bottlenecks: Bottlenecks
}

const keys = ['unit', 'channel', 'procedure'] as const

/** Everything that is measured of a foreign log; by procedure only where it names several. */
export const logMeasures = (cases: readonly Case[], { window, now, calendar }: LogAsked): LogMeasures => {
  const view = { window, now, source: 'log' } as const
  const timed = { ...view, ...(calendar === undefined ? {} : { calendar }) }
  const told = keys.filter((by) => by !== 'procedure' || new Set(cases.map((one) => one[by])).size > 1)
  return {
    onTime: [onTimeShare(cases, 'received', view), onTimeShare(cases, 'finished', view)],
    early: earlyShare(cases, view),
    leadTime: leadTime(cases, { ...timed, by: 'unit' }),
    groups: told.map((by) => ({
      by,
      rows: leadTime(cases, { ...timed, by }).groups.map(({ key, ...spread }) => ({
        key,
        leadTime: spread,
        onTime: onTimeShare(
          cases.filter((one) => one[by] === key),
          'finished',
          view,
        ),
      })),
    })),
    months: monthlyLog(cases, { ...view, convention: 'finished' }),
    work: resourceWork(cases, view),
    bottlenecks: bottlenecks(cases, timed),
  }
}
