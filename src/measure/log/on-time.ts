import { freeze } from 'immer'
import type { Case } from '../case.ts'
import { within } from '../data-window.ts'
import { type Measured, measuredShare } from '../measured.ts'
import { type OnTimeConvention, type Punctuality, punctualityOf } from './punctuality.ts'
import { dayOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** An on-time rate in percent and how the dossiers behind it stand. */
export interface OnTimeShare {
  readonly rate: Measured
  readonly counts: Punctuality
}

/** {@link onTimeShare} over cases already cut to the moment. */
export const onTimeOfKnown = (
  known: readonly Case[],
  convention: OnTimeConvention,
  view: LogView,
): OnTimeShare => {
  const counts = punctualityOf(known, convention, view)
  const { onTime, late, overdue, notYetDue } = counts
  const rate = measuredShare({
    indicator: 'dossier.onTime.rate',
    numerator: onTime,
    denominator: onTime + late + overdue + (convention === 'received' ? notYetDue : 0),
    convention,
    window: view.window,
    source: view.source ?? 'journal',
  })
  return freeze({ rate, counts }, true)
}

/**
 * The on-time rate against the legal deadline. Convention `received` divides by all dossiers received in the window, as
 * they stand at the moment; `finished` by those settled in it and those open and overdue at its end. Dossiers without a deadline are
 * told, never counted.
 *
 * @throws QuytrinhError `moment-unreadable` when `now` is none.
 */
export const onTimeShare = (
  cases: readonly Case[],
  convention: OnTimeConvention,
  view: LogView,
): OnTimeShare => onTimeOfKnown(knownAt(cases, view.now), convention, view)

/**
 * The share of the dossiers settled in the window, and with a deadline, that were settled on a day before the due day.
 *
 * @throws QuytrinhError `moment-unreadable` when `now` is none.
 */
export const earlyShare = (
  cases: readonly Case[],
  { window, now, source = 'journal' }: LogView,
): Measured => {
  let [numerator, denominator] = [0, 0]
  for (const { settledAt, dueAt } of knownAt(cases, now)) {
    if (settledAt === null || dueAt === null || !within(dayOf(settledAt), window)) continue
    denominator += 1
    if (dayOf(settledAt) < dayOf(dueAt)) numerator += 1
  }
  return measuredShare({
    indicator: 'dossier.early.rate',
    numerator,
    denominator,
    convention: 'counted',
    window,
    source,
  })
}
