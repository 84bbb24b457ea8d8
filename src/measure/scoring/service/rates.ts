import type { Text } from '../../../text/index.ts'
import type { DataWindow } from '../../data-window.ts'
import { type Measured, measuredShare } from '../../measured.ts'
import type { ServiceCounts } from './counts.ts'
import type { ServiceIndicatorId } from './groups.ts'

/** How the shares of the index of service are counted. */
export const serviceConventions = {
  'qd766-2022': {
    vi: 'Theo mô tả công thức của Bộ chỉ số 766',
    en: 'As a description of the formulas of the index gives it',
  },
  'qd766-2022.lastYear': {
    vi: 'Mẫu số lấy bình quân năm trước vì không có số báo cáo',
    en: 'Of last year’s average, as nothing was reported',
  },
  'qd766-2022.notSynced': {
    vi: 'Chưa nhân tỷ lệ đồng bộ vì thiếu số liệu 1.4',
    en: 'Not yet times the share synchronised, as 1.4 has no figures',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The id of a convention by which a share of the index is counted. */
export type ServiceConvention = keyof typeof serviceConventions

const perYear = { month: 12, quarter: 4, year: 1 } as const

const syncedOf = (counts: ServiceCounts): readonly [number, number, ServiceConvention] | undefined => {
  const given = counts['1.4']
  if (given === undefined) return undefined
  const { synced, reported, lastYear, period } = given
  if (reported !== null) return [synced, Math.max(reported, synced), 'qd766-2022']
  return [synced, (lastYear ?? 0) / perYear[period], 'qd766-2022.lastYear']
}

const plain = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '3.1',
  '3.2',
  '3.5',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '5.2',
] as const satisfies readonly ServiceIndicatorId[]

/** The values of the indicators that have counts, in percent; 2.2 in days. Each carries its counts, window and convention. */
export const serviceRates = (
  counts: ServiceCounts,
  window: DataWindow,
): Readonly<Partial<Record<ServiceIndicatorId, Measured>>> => {
  const rates: Partial<Record<ServiceIndicatorId, Measured>> = {}
  const put = (
    id: ServiceIndicatorId,
    numerator: number,
    denominator: number,
    convention: ServiceConvention = 'qd766-2022',
  ): Measured => {
    const rate = measuredShare({
      indicator: `qd766.${id}`,
      numerator,
      denominator,
      convention,
      window,
      source: 'counts',
    })
    rates[id] = rate
    return rate
  }
  for (const id of plain) {
    const share = counts[id]
    if (share !== undefined) put(id, share.count, share.total)
  }
  const synced = syncedOf(counts)
  if (synced !== undefined) put('1.4', ...synced)
  const online = counts['3.3']
  if (online !== undefined) {
    const factor = synced === undefined || synced[1] === 0 ? undefined : Math.min(1, synced[0] / synced[1])
    put(
      '3.3',
      online.count * (factor ?? 1),
      online.total,
      factor === undefined ? 'qd766-2022.notSynced' : 'qd766-2022',
    )
  }
  const paid = counts['3.6']
  if (paid !== undefined) put('3.6', paid.paidOnline, paid.withFees - paid.nothingToPay)
  const answered = counts['5.3']
  if (answered !== undefined) put('5.3', answered.total - answered.dissatisfiedRepeatedOrLate, answered.total)
  const settled = counts['5.4']
  if (settled !== undefined)
    put('5.4', Math.max(0, settled.dossiers - settled.late - settled.complained), settled.dossiers)
  const time = counts['2.2']
  if (time !== undefined) {
    const rate = put('2.2', time.days, time.dossiers)
    rates['2.2'] = { ...rate, unit: 'days', value: time.dossiers === 0 ? null : time.days / time.dossiers }
  }
  return Object.freeze(rates)
}
