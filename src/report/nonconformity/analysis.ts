import {
  type Ageing,
  ageing,
  effectiveAtFirst,
  type MonthCount,
  monthlyCounts,
  type Nonconformity,
  onTimeClosure,
  openByUnit,
  type ParetoKey,
  type Proposal,
  pareto,
  type Rate,
  recurrence,
  type TrendRule,
  trend,
} from '../../nonconformity/index.ts'
import { causeHeads } from '../../standard/index.ts'
import { formatDate, formatNumber, type Language, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { type AuditPrint, unitName } from '../audit/audit-print.ts'
import { column, fields, heading, list, paragraph, signatures, signer, table } from '../blocks.ts'
import type { Block, Report } from '../document.ts'
import { printed } from '../print.ts'
import { keyTitles, keyValue } from './pareto-keys.ts'

/** What an analysis is made from. */
export interface NonconformityAnalysis {
  readonly records: readonly Nonconformity[]
  /** When ageing and what is open are told. */
  readonly now: Moment
  /** First and last month of the trend, `YYYY-MM`, the last one complete. */
  readonly months: { readonly from: string; readonly to: string }
  /** What is counted by; cause head, clause, unit and source unless given. */
  readonly by?: readonly ParetoKey[]
  readonly rules?: readonly TrendRule[]
}

const wording = {
  title: text('BÁO CÁO PHÂN TÍCH SỰ KHÔNG PHÙ HỢP', 'ANALYSIS OF NONCONFORMITIES'),
  until: text('Số liệu đến ngày', 'As of'),
  records: text('Số phiếu', 'Slips'),
  cancelled: text('Trong đó đã hủy, không tính dưới đây', 'Of these cancelled and not counted below'),
  pareto: text('1. Phân bố (Pareto)', '1. Distribution (Pareto)'),
  count: text('Số lượng', 'Count'),
  share: text('Tỷ lệ', 'Share'),
  cumulative: text('Cộng dồn', 'Cumulative'),
  ageing: text('2. Tuổi của các phiếu đang mở', '2. Age of what is open'),
  age: text('Số ngày kể từ ngày phát hiện', 'Days since found'),
  open: text('Đang mở', 'Open'),
  median: text('Trung vị (ngày)', 'Median (days)'),
  percentile90: text('90 % số phiếu không quá (ngày)', '90% are no older than (days)'),
  unit: text('Đơn vị', 'Unit'),
  major: text('Nặng', 'Major'),
  overdue: text('Quá hạn', 'Overdue'),
  rates: text('3. Tỷ lệ', '3. Rates'),
  rate: text('Chỉ tiêu', 'Rate'),
  onTime: text('Thực hiện đúng hạn, trong số phiếu đã đóng', 'Done on time, of those closed'),
  atFirst: text('Có hiệu lực ngay lần đầu, trong số đã kết luận', 'Effective at first, of those judged'),
  again: text('Tái diễn trong 12 tháng, trong số đã rõ nguyên nhân', 'Repeated in 12 months, of known cause'),
  trend: text('4. Xu hướng theo tháng phát hiện', '4. Trend by the month found'),
  month: text('Tháng', 'Month'),
  proposed: text('Đề xuất từ số liệu', 'What the figures ask for'),
  nothing: text('Số liệu chưa đặt ra yêu cầu hành động nào.', 'The figures ask for no action.'),
  corrective: text('Hành động khắc phục', 'Corrective action'),
  preventive: text('Hành động phòng ngừa', 'Preventive action'),
  noData: text('chưa có số liệu', 'no data'),
  empty: text('Không có phiếu nào.', 'There are no slips.'),
  prepared: text('NGƯỜI LẬP', 'PREPARED BY'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
} as const

const percent = (share: number, language: Language): string =>
  `${formatNumber(Math.round(share * 1000) / 10, language)}${language === 'vi' ? ' ' : ''}%`

const paretoBlock = (records: readonly Nonconformity[], by: ParetoKey, print: AuditPrint): Block => {
  const { language = 'vi' } = print
  return table(
    [
      column(keyTitles[by][language], 6),
      column(wording.count[language], 2, 'center'),
      column(wording.share[language], 2, 'center'),
      column(wording.cumulative[language], 2, 'center'),
    ],
    pareto(records, by).rows.map(({ key, count, share, cumulative }) => [
      keyValue(by, key, print),
      count,
      percent(share, language),
      percent(cumulative, language),
    ]),
  )
}

const ageingBlocks = (
  records: readonly Nonconformity[],
  now: Moment,
  print: AuditPrint,
): readonly Block[] => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { open, buckets, median, percentile90 }: Ageing = ageing(records, now)
  const units = openByUnit(records, now)
  const days = (value: number | null): string =>
    value === null ? words('noData') : formatNumber(value, language)
  return [
    heading(words('ageing'), 2),
    table(
      [column(words('age'), 4), column(words('open'), 2, 'center')],
      buckets.map(({ from, to, count }) => [to === null ? `≥ ${from}` : `${from}–${to}`, count]),
    ),
    fields([
      [words('open'), formatNumber(open, language)],
      [words('median'), days(median)],
      [words('percentile90'), days(percentile90)],
    ]),
    ...(units.length === 0
      ? []
      : [
          table(
            [
              column(words('unit'), 6),
              column(words('open'), 2, 'center'),
              column(words('major'), 2, 'center'),
              column(words('overdue'), 2, 'center'),
            ],
            units.map(({ unit, ...counts }) => [
              unitName(unit, print),
              counts.open,
              counts.major,
              counts.overdue,
            ]),
          ),
        ]),
  ]
}

const rateBlocks = (records: readonly Nonconformity[], language: Language): readonly Block[] => {
  const words = (name: keyof typeof wording): string => wording[name][language]
  const row = (title: string, { count, total, rate }: Rate) => [
    title,
    `${formatNumber(count, language)}/${formatNumber(total, language)}`,
    rate === null ? words('noData') : percent(rate, language),
  ]
  return [
    heading(words('rates'), 2),
    table(
      [column(words('rate'), 7), column(words('count'), 2, 'center'), column(words('share'), 2.5, 'center')],
      [
        row(words('onTime'), onTimeClosure(records)),
        row(words('atFirst'), effectiveAtFirst(records)),
        row(words('again'), recurrence(records)),
      ],
    ),
  ]
}

const trendBlocks = (
  months: readonly MonthCount[],
  proposals: readonly Proposal[],
  language: Language,
): readonly Block[] => {
  const words = (name: keyof typeof wording): string => wording[name][language]
  return [
    heading(words('trend'), 2),
    table(
      [column(words('month'), 2, 'center'), column(words('count'), 2, 'center')],
      months.map(({ month, count }) => [`${month.slice(5)}/${month.slice(0, 4)}`, count]),
    ),
    paragraph(words('proposed'), 'left'),
    proposals.length === 0
      ? paragraph(words('nothing'))
      : list(
          proposals.map(({ action, head, reason }) => {
            const about = head === undefined ? '' : ` (${causeHeads[head][language]})`
            return `${words(action)}${about}: ${reason[language]}`
          }),
        ),
  ]
}

/**
 * What many nonconformities tell together: how they are distributed, how old the open ones are, rates with the counts
 * they are made of, and the trend by month with the actions it asks for. Cancelled slips are told and not counted; a
 * rate of nothing is "no data", never 0 or 100 %.
 *
 * Source: TCVN ISO 9001:2008, 8.4; the figures are the agency's choice.
 *
 * @throws QuytrinhError `month-unreadable` for months other than `YYYY-MM`.
 */
export const nonconformityAnalysisReport = (
  { records, now, months, by = ['causeHead', 'clause', 'unit', 'source'], rules }: NonconformityAnalysis,
  print: AuditPrint,
): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const counted = records.filter(({ stage }) => stage !== 'cancelled')
  const perMonth = monthlyCounts(counted, months.from, months.to)
  return printed(print, {
    title: words('title'),
    subtitle: `${words('until')} ${formatDate(now)}`,
    blocks: [
      fields([
        [words('records'), formatNumber(records.length, language)],
        [words('cancelled'), formatNumber(records.length - counted.length, language)],
      ]),
      heading(words('pareto'), 2),
      ...(counted.length === 0
        ? [paragraph(words('empty'))]
        : by.map((key) => paretoBlock(counted, key, print))),
      ...ageingBlocks(counted, now, print),
      ...rateBlocks(counted, language),
      ...trendBlocks(perMonth, trend(counted, perMonth, rules), language),
      signatures([signer(language, words('prepared')), signer(language, words('representative'))]),
    ],
  })
}
