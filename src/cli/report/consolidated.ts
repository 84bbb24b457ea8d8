import { reformReportSections } from '../../../processes/administration/reform-report.ts'
import { type Consolidation, indicators, isIndicator, judge } from '../../measure/index.ts'
import type { IndicatorStanding, ReformPart, ReformSection } from '../../report/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import { targetIn } from './indicator-standings.ts'
import { sectionIds } from './sections-file.ts'
import type { UnitFile } from './unit-file.ts'

const titleOf = (indicator: string): Text =>
  isIndicator(indicator) ? indicators[indicator].title : text(indicator, indicator)

/** The values over all units, each beside its target. */
const standingsOf = ({ values }: Consolidation, year: number): readonly IndicatorStanding[] =>
  values.map((measured) => {
    const target = targetIn(measured.indicator, year)
    return { measured, ...(target === undefined ? {} : { judgement: judge(measured, target) }) }
  })

const silentPart = ({ without }: Consolidation, nameOf: (unit: string) => string): ReformPart => ({
  kind: 'told',
  title: text('Chỉ số còn đơn vị chưa có số liệu', 'Indicators some units told nothing of'),
  told: {
    lines: Object.entries(without)
      .filter(([, units]) => units.length > 0)
      .map(([indicator, units]) => {
        const [title, names] = [titleOf(indicator), units.map(nameOf).join(', ')]
        return text(`${title.vi}: ${names}`, `${title.en}: ${names}`)
      }),
  },
})

const summary = ({ standings }: Consolidation, due: string): Text => {
  const count = (state: (typeof standings)[number]['state']): number =>
    standings.filter((one) => one.state === state).length
  const [onTime, late, missing] = [count('onTime'), count('late'), count('missing')]
  return text(
    `Hạn của đơn vị ${formatDate(due)}: ${standings.length} đơn vị phải báo cáo, ${onTime} gửi đúng hạn, ${late} gửi trễ, ${missing} chưa gửi.`,
    `Due from the units ${formatDate(due)}: ${standings.length} units owe a report, ${onTime} sent in time, ${late} late, ${missing} not yet.`,
  )
}

/** The reports of the units as the sections of one: their words side by side, their figures together. */
export const consolidatedSections = (
  made: Consolidation,
  files: readonly UnitFile[],
  {
    due,
    year,
    nameOf,
  }: {
    readonly due: string
    readonly year: number
    readonly nameOf: (unit: string) => string
  },
): readonly ReformSection[] => {
  const rows = standingsOf(made, year)
  return sectionIds.map((id): ReformSection => {
    const lines = files.flatMap(({ unit, sections }) =>
      (sections[id] ?? []).map((line) => `${nameOf(unit)}: ${line}`),
    )
    const section = {
      title: reformReportSections[id],
      ...(lines.length === 0 ? {} : { told: { lines } }),
    }
    if (id === 'direction')
      return {
        ...section,
        told: { lines: [summary(made, due), ...lines] },
        parts: [
          {
            kind: 'units',
            rows: made.standings.map(({ unit, ...standing }) => ({ ...standing, name: nameOf(unit) })),
          },
        ],
      }
    if (id === 'assessment')
      return { ...section, parts: [{ kind: 'indicators', rows }, silentPart(made, nameOf)] }
    return id === 'figures' ? { ...section, parts: [{ kind: 'sources', rows }] } : section
  })
}
