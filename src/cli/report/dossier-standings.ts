import { barChart, trendChart } from '../../chart/index.ts'
import { type Case, type DataWindow, knownAt, monthlyLog, onTimeShare, within } from '../../measure/index.ts'
import { type DossierStanding, type Figure, figure } from '../../report/index.ts'
import { formatDate, type Language, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'

interface View {
  readonly window: DataWindow
  readonly now: Moment
}

/** How the dossiers of one name stand, and the share of them settled on time. */
export interface NamedStanding extends DossierStanding {
  readonly rate: number | null
}

/** How the dossiers of the desk stand at the end of a window, by procedure or unit, the most received first. */
export const dossierStandings = (
  cases: readonly Case[],
  by: (one: Case) => Text,
  { window, now }: View,
): readonly NamedStanding[] => {
  const names = new Map(cases.map((one) => [by(one).vi, by(one)]))
  return [...names.values()]
    .map((name) => {
      const mine = cases.filter((one) => by(one).vi === name.vi)
      const { counts, rate } = onTimeShare(mine, 'finished', { window, now })
      return {
        name,
        received: knownAt(mine, now).filter(({ receivedAt }) => within(receivedAt.slice(0, 10), window))
          .length,
        onTime: counts.onTime,
        late: counts.late,
        overdue: counts.overdue,
        running: counts.notYetDue + counts.withoutDeadline,
        rate: rate.value,
      }
    })
    .filter(
      ({ received, onTime, late, overdue, running }) => received + onTime + late + overdue + running > 0,
    )
    .toSorted((a, b) => b.received - a.received)
}

const most = 12

/** The charts of the desk: what came in and was settled by month, and the share on time by procedure or unit. */
export const dossierFigures = (
  cases: readonly Case[],
  rows: readonly NamedStanding[],
  category: Text,
  view: View,
  language: Language,
): readonly Figure[] => {
  if (rows.length === 0) return []
  const say = (vi: string, en: string): string => text(vi, en)[language]
  const { from } = view.window
  const [to = view.window.to] = [view.now.slice(0, 10), view.window.to].toSorted()
  const source = `${say('Sổ theo dõi hồ sơ', 'Journals of dossiers')}, ${formatDate(from)}–${formatDate(to)}`
  const months = monthlyLog(cases, { ...view, window: { from, to }, convention: 'finished' })
  const monthly = trendChart(
    {
      unit: 'count',
      periods: months.map(({ month }) => `${month.slice(5)}/${month.slice(0, 4)}`),
      series: [
        { name: say('Tiếp nhận', 'Received'), values: months.map(({ received }) => received) },
        { name: say('Giải quyết xong', 'Settled'), values: months.map(({ settled }) => settled) },
      ],
    },
    {
      language,
      title: say('Hồ sơ tiếp nhận và giải quyết theo tháng', 'Dossiers received and settled by month'),
      source,
    },
  )
  const measure = say('Tỷ lệ giải quyết đúng hạn', 'Share settled on time')
  const shares = barChart(
    {
      unit: 'percent',
      category: category[language],
      measure,
      bars: rows.slice(0, most).map(({ name, rate }) => ({
        name: typeof name === 'string' ? name : name[language],
        value: rate,
      })),
    },
    { language, title: measure, source },
  )
  return [figure(monthly), figure(shares)]
}
