import type { Case } from '../case.ts'
import { within } from '../data-window.ts'
import type { CountedDossiers, Indicator } from '../indicators/indicator.ts'
import { type IndicatorId, indicators } from '../indicators.ts'
import { type Measured, measuredShare } from '../measured.ts'
import { earlyShare, onTimeShare } from './on-time.ts'
import type { OnTimeConvention } from './punctuality.ts'
import { dayOf } from './time-base.ts'
import { knownAt, type LogView } from './view.ts'

/** Which indicator is counted from dossiers, of which unit, by which convention. */
export interface CasesOf {
  readonly indicator: IndicatorId
  /** One unit; all of them together when absent. */
  readonly unit?: string
  /** The usual one of the indicator when absent. */
  readonly convention?: string
}

const isOnTimeConvention = (name: string): name is OnTimeConvention =>
  name === 'received' || name === 'finished'

const onlineShare = (cases: readonly Case[], view: LogView): Pick<Measured, 'numerator' | 'denominator'> => {
  const received = knownAt(cases, view.now).filter(({ receivedAt }) => within(dayOf(receivedAt), view.window))
  return {
    numerator: received.filter(({ channel }) => channel === 'online').length,
    denominator: received.length,
  }
}

const countsBy = (
  { rule, of = 'finished' }: CountedDossiers,
  cases: readonly Case[],
  convention: string,
  view: LogView,
): Pick<Measured, 'numerator' | 'denominator'> => {
  switch (rule) {
    case 'onTime':
      return onTimeShare(cases, isOnTimeConvention(convention) ? convention : of, view).rate
    case 'early':
      return earlyShare(cases, view)
    case 'online':
      return onlineShare(cases, view)
  }
}

/**
 * The value of an indicator from dossiers; undefined for an indicator they do not tell of. Where the indicator names
 * procedures only their dossiers count; otherwise those given, which are to be the dossiers of the one-stop desk. A
 * dossier whose channel nobody noted was not filed online.
 *
 * @throws QuytrinhError `moment-unreadable` when `now` is none.
 */
export const measureCases = (
  all: readonly Case[],
  { indicator, unit, convention }: CasesOf,
  view: LogView,
): Measured | undefined => {
  const { dossiers, conventions }: Indicator = indicators[indicator]
  if (dossiers === undefined) return undefined
  const cases = all.filter(
    (one) =>
      (unit === undefined || one.unit === unit) && (dossiers.procedures?.includes(one.procedure) ?? true),
  )
  const counted = convention ?? Object.keys(conventions)[0] ?? ''
  const { numerator, denominator } = countsBy(dossiers, cases, counted, view)
  return measuredShare({
    indicator,
    numerator,
    denominator: denominator ?? 0,
    convention: counted,
    window: view.window,
    source: view.source ?? 'journal',
  })
}
