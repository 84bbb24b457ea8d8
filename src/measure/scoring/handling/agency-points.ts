import { freeze } from 'immer'
import type { Citation } from '../../../procedure/index.ts'
import type { AgencyFigures } from './figures.ts'
import type { AgencyIndex, Points } from './indices.ts'
import { type HandlingPolicies, type HandlingPolicy, resolveHandling } from './policies.ts'

/** The points an agency has by itself; null for an index without figures. */
export interface AgencyPoints {
  readonly points: Readonly<Record<AgencyIndex, Points | null>>
  /** The open questions that bore on them. */
  readonly choices: readonly HandlingPolicy[]
}

/** A least share, in percent, and from which day to which it is asked for. */
export interface Norm extends Citation {
  readonly percent: number
  readonly from: string
  readonly to: string
}

const norm = (percent: number): Norm => ({
  percent,
  from: '2019-01-06',
  to: '2025-06-30',
  basis: 'TT 01/2018/TT-VPCP, Đ.13',
  confidence: 'verified',
})

type Level = NonNullable<AgencyFigures['desk']>['level']

/** The share of its procedures a desk has to settle by itself for 2 points, by level. */
export const deskNorms: Readonly<Record<Level, Norm>> = {
  ministry: norm(20),
  department: norm(20),
  provincialDesk: norm(20),
  district: norm(50),
  commune: norm(100),
}

/** The other thresholds, in percent: feedback in time, procedures at levels 3 and 4, dossiers received online. */
export const agencyNorms = {
  feedbackOnTime: norm(90),
  proceduresOnline: norm(20),
  dossiersOnlineFull: norm(30),
  dossiersOnlineSome: norm(15),
} as const satisfies Readonly<Record<string, Norm>>

/** Whether a share reaches its norm; compared in whole numbers. */
const reaches = (count: number, total: number, { percent }: Norm): boolean => count * 100 >= percent * total

type Award = readonly [points: Points | null, ...choices: HandlingPolicy[]]

const deskPoints = (desk: AgencyFigures['desk'], answers: HandlingPolicies): Award => {
  if (desk === null || desk.inScope === 0) return [null]
  const all = desk.atDesk >= desk.inScope
  const settles = desk.settledAtDesk > 0 && reaches(desk.settledAtDesk, desk.atDesk, deskNorms[desk.level])
  if (!settles) return [all ? 1 : 0]
  if (all) return [2]
  return [answers.deskShareWithoutAll === 'two' ? 2 : 0, 'deskShareWithoutAll']
}

const publicityPoints = (publicity: AgencyFigures['publicity']): Award => {
  if (publicity === null) return [null]
  const { correct, full, timely, posted, electronic } = publicity
  if (!(correct && full && timely)) return [0]
  return [posted && electronic ? 2 : posted || electronic ? 1 : 0]
}

const feedbackPoints = (feedback: AgencyFigures['feedback']): Award => {
  if (feedback === null) return [null]
  const { received, onTime, prolonged } = feedback
  if (prolonged > 0) return [0]
  if (onTime >= received) return [2]
  return [reaches(onTime, received, agencyNorms.feedbackOnTime) ? 1 : 0]
}

const onlinePoints = (figures: AgencyFigures['online'], answers: HandlingPolicies): Award => {
  if (figures === null) return [null]
  const { eligible, level3or4, received, online, unsettledOrLate } = figures
  if (unsettledOrLate > 0) return [0]
  if (eligible === 0 || received === 0) return [null]
  if (level3or4 === 0 || !reaches(online, received, agencyNorms.dossiersOnlineSome)) return [0]
  if (!reaches(online, received, agencyNorms.dossiersOnlineFull)) return [1]
  if (reaches(level3or4, eligible, agencyNorms.proceduresOnline)) return [2]
  const points = { one: 1, zero: 0, two: 2 } as const
  return [points[answers.onlineBeyondProcedures], 'onlineBeyondProcedures']
}

/**
 * The points of an agency for the indices 5, 6, 8 and 9, from its counts. What the circular leaves open is answered by
 * `policies` and named in `choices`.
 *
 * Source: TT 01/2018/TT-VPCP, Đ.13.
 */
export const agencyPoints = (
  figures: AgencyFigures,
  policies: Partial<HandlingPolicies> = {},
): AgencyPoints => {
  const answers = resolveHandling(policies)
  const awards = {
    5: deskPoints(figures.desk, answers),
    6: publicityPoints(figures.publicity),
    8: feedbackPoints(figures.feedback),
    9: onlinePoints(figures.online, answers),
  }
  const { 5: five, 6: six, 8: eight, 9: nine } = awards
  return freeze(
    {
      points: { 5: five[0], 6: six[0], 8: eight[0], 9: nine[0] },
      choices: Object.values(awards).flatMap(([, ...made]) => made),
    },
    true,
  )
}
