import type { AgeBucket, Pareto, ParetoKey, Rate } from '../../nonconformity/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import { unitTitle } from '../audit/people.ts'
import { nothing, type Section } from '../sections.ts'
import type { Workspace } from '../workspace.ts'
import type { Analysis } from './analysis.ts'
import { slipKeys, slipName } from './slip-names.ts'

const percent = (share: number): Text => {
  const value = Math.round(share * 1000) / 10
  return text(`${formatNumber(value, 'vi')} %`, `${formatNumber(value, 'en')}%`)
}

/** A rate with the counts it is made of: `3/4 (75 %)`. */
export const rateText = ({ count, total, rate }: Rate): Text =>
  rate === null
    ? nothing
    : text(`${count}/${total} (${percent(rate).vi})`, `${count}/${total} (${percent(rate).en})`)

const same = (value: string): Text => text(value, value)
const barsOf = (title: Text, by: ParetoKey, { rows }: Pareto, workspace: Workspace): Section => ({
  title,
  columns: [slipKeys[by], text('Số phiếu', 'Slips'), text('Tỷ lệ', 'Share'), text('Cộng dồn', 'Cumulative')],
  rows: rows.map(({ key, count, share, cumulative }) => [
    slipName(by, key, workspace),
    count,
    percent(share),
    percent(cumulative),
  ]),
})

/** A bucket of ages, in days. */
export const ageName = ({ from, to }: Pick<AgeBucket, 'from' | 'to'>): Text =>
  to === null
    ? text(`trên ${from - 1} ngày`, `over ${from - 1} days`)
    : text(`${from}–${to} ngày`, `${from}–${to} days`)

const actions = {
  corrective: text('hành động khắc phục', 'corrective action'),
  preventive: text('hành động phòng ngừa', 'preventive action'),
} as const

const trendOf = ({ months, proposals }: Analysis): Section => {
  const any = months.some(({ count }) => count > 0)
  return {
    title: text('Xu hướng 12 tháng và hành động đề xuất', 'Trend over 12 months, and proposed action'),
    lines: any
      ? proposals.length === 0
        ? [text('Không có xu hướng cần hành động.', 'No trend asks for an action.')]
        : proposals.map(({ action, reason }) =>
            text(
              `${reason.vi} Đề xuất: ${actions[action].vi}.`,
              `${reason.en} Proposed: ${actions[action].en}.`,
            ),
          )
      : [],
    columns: months.map(({ month }) => same(`${month.slice(5)}/${month.slice(0, 4)}`)),
    rows: any ? [months.map(({ count }) => count)] : [],
  }
}

/** An analysis as tables: what recurs, how old it is, how well it is put right. */
export const analysisSections = (analysis: Analysis, workspace: Workspace): readonly Section[] => {
  const unitName = (key: string): Text => same(unitTitle(key, workspace))
  const { median, percentile90, buckets, open } = analysis.ageing
  return [
    {
      title: text('Tổng hợp', 'At a glance'),
      columns: [text('Chỉ số', 'Measure'), text('Kết quả', 'Result')],
      rows: [
        [text('Phiếu trong năm', 'Slips of the year'), analysis.found],
        [text('Phiếu đang mở', 'Slips open now'), analysis.open],
        [
          text('Hoàn thành đúng hạn (phiếu đã đóng)', 'Done on time (closed slips)'),
          rateText(analysis.onTimeClosure),
        ],
        [text('Tái diễn trong 12 tháng', 'Repeated within 12 months'), rateText(analysis.recurrence)],
        [text('Có hiệu lực ngay lần đầu', 'Effective at first'), rateText(analysis.effectiveAtFirst)],
      ],
    },
    barsOf(text('Theo nhóm nguyên nhân', 'By cause'), 'causeHead', analysis.causeHead, workspace),
    barsOf(text('Theo đơn vị', 'By unit'), 'unit', analysis.unit, workspace),
    barsOf(text('Theo điều khoản', 'By clause'), 'clause', analysis.clause, workspace),
    {
      title: text('Tuổi của phiếu đang mở', 'Age of open slips'),
      lines:
        median === null || percentile90 === null
          ? []
          : [
              text(
                `Trung vị ${formatNumber(median, 'vi')} ngày; 90 % không quá ${formatNumber(percentile90, 'vi')} ngày.`,
                `Median ${formatNumber(median, 'en')} days; 90% no more than ${formatNumber(percentile90, 'en')} days.`,
              ),
            ],
      columns: [text('Tuổi', 'Age'), text('Số phiếu', 'Slips')],
      rows: open === 0 ? [] : buckets.map((bucket) => [ageName(bucket), bucket.count]),
    },
    {
      title: text('Phiếu đang mở theo đơn vị', 'Open slips by unit'),
      columns: [
        text('Đơn vị', 'Unit'),
        text('Đang mở', 'Open'),
        text('Nặng', 'Major'),
        text('Quá hạn', 'Overdue'),
      ],
      rows: analysis.openByUnit.map(({ unit, open: count, major, overdue }) => [
        unitName(unit),
        count,
        major,
        overdue,
      ]),
    },
    trendOf(analysis),
  ]
}
