import type { EventLog } from '../../interop/index.ts'
import { fractionText, noData, numberText, quantileConvention, valueText } from '../../measure/index.ts'
import { formatMoment, formatNumber, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { counted } from '../plural.ts'
import type { Section, SectionCell } from '../sections.ts'
import type { LogMeasures } from './log-measures.ts'
import { byTitles } from './slices.ts'
import { definitionOf } from './value-sections.ts'

const same = (value: string): Text => text(value, value)

const spreadColumns = [
  text('Số hồ sơ', 'Dossiers'),
  text('Trung bình', 'Mean'),
  text('Trung vị', 'Median'),
  text('Phân vị 90', '90th percentile'),
  text('Ngắn nhất', 'Shortest'),
  text('Dài nhất', 'Longest'),
] as const

type Spread = LogMeasures['leadTime']['all']

const amount = (value: number | null): Text => (value === null ? noData : numberText(value))

const spreadCells = ({ count, mean, median, percentile90, min, max }: Spread): readonly SectionCell[] => [
  count,
  ...[mean, median, percentile90, min, max].map(amount),
]

const percent = (value: number | null): Text => valueText(value, 'percent')

/** What was read, how durations are counted, and what was left out. */
const readSection = ({ cases, leftOut, notCompleted, timeBase }: EventLog, now: Moment): Section => {
  const n = (count: number): string => formatNumber(count, 'vi')
  const version = timeBase.version === undefined ? '' : ` ${timeBase.version}`
  return {
    title: text('Nhật ký đã đọc', 'What was read'),
    lines: [
      text(
        `${n(cases.length)} hồ sơ; bỏ lại ${n(leftOut.cases.length)} hồ sơ và ${n(leftOut.rows.length)} dòng`,
        `${counted(cases.length, 'dossier')}; left out: ${counted(leftOut.cases.length, 'dossier')} and ${counted(leftOut.rows.length, 'row')}`,
      ),
      ...(notCompleted === 0
        ? []
        : [
            text(
              `${n(notCompleted)} dòng là việc chưa xong khi ghi, không tính`,
              `${counted(notCompleted, 'row')} of work not done when written: not counted`,
            ),
          ]),
      text(`Xem tại ${formatMoment(now, 'vi')}`, `As known at ${formatMoment(now, 'en')}`),
      timeBase.unit === 'day'
        ? text(
            `Thời gian tính bằng ngày, ${timeBase.title.vi}`,
            `Durations in days; calendar: ${timeBase.title.en}`,
          )
        : text(
            `Thời gian tính bằng ngày làm việc: ${timeBase.title.vi} [${timeBase.id}${version}]`,
            `Durations in working days: ${timeBase.title.en} [${timeBase.id}${version}]`,
          ),
      text(`Cách lấy ${quantileConvention.title.vi}`, `How they are taken: ${quantileConvention.title.en}`),
    ],
    columns: [],
    rows: [],
  }
}

const rateSection = ({ onTime, early }: LogMeasures, window: Text): Section => {
  const { title, basis, conventions } = definitionOf('dossier.onTime.rate')
  const rest = [
    text('Quá hạn', 'Overdue'),
    text('Chưa đến hạn', 'Not due'),
    text('Không có hạn', 'No deadline'),
  ]
  return {
    title: text('Đúng hạn', 'On time'),
    lines: [window, text(`Nguồn công thức: ${basis ?? ''}`, `Formula: ${basis ?? ''}`)],
    columns: [
      text('Chỉ số', 'Indicator'),
      text('Cách tính', 'Convention'),
      text('Giá trị', 'Value'),
      text('Tử số / mẫu số', 'Numerator / denominator'),
      text('Trễ hạn', 'Late'),
      ...rest,
    ],
    rows: [
      ...onTime.map(({ rate, counts }): readonly SectionCell[] => {
        const way = conventions[rate.convention]?.title ?? same(rate.convention)
        const { late, overdue, notYetDue, withoutDeadline } = counts
        return [
          title,
          text(`${rate.convention}: ${way.vi}`, `${rate.convention}: ${way.en}`),
          percent(rate.value),
          fractionText(rate),
          ...[late, overdue, notYetDue, withoutDeadline],
        ]
      }),
      [
        definitionOf('dossier.early.rate').title,
        same(early.convention),
        percent(early.value),
        fractionText(early),
        ...['', '', '', ''],
      ],
    ],
  }
}

const groupSections = ({ groups, leadTime }: LogMeasures): readonly Section[] =>
  groups.map(({ by, rows }) => ({
    title: text(
      `Thời gian giải quyết theo ${byTitles[by].vi.toLowerCase()}`,
      `Lead time by ${byTitles[by].en.toLowerCase()}`,
    ),
    columns: [byTitles[by], ...spreadColumns, text('Đúng hạn (finished)', 'On time (finished)')],
    rows: [
      ...rows.map(({ key, leadTime: spread, onTime: { rate } }) => [
        key === null ? text('chưa rõ', 'not told') : same(key),
        ...spreadCells(spread),
        percent(rate.value),
      ]),
      [text('Tất cả', 'All'), ...spreadCells(leadTime.all), ''],
    ],
  }))

const monthSection = ({ months }: LogMeasures): Section => ({
  title: text('Theo tháng', 'By month'),
  columns: [
    text('Tháng', 'Month'),
    text('Tiếp nhận', 'Received'),
    text('Giải quyết xong', 'Settled'),
    text('Đúng hạn', 'On time'),
    text('Tỷ lệ đúng hạn (finished)', 'On-time rate (finished)'),
  ],
  rows: months.map(({ month, received, settled, onTime, share }) => [
    same(`${month.slice(5)}/${month.slice(0, 4)}`),
    received,
    settled,
    onTime,
    percent(share.rate.value),
  ]),
})

const workSection = ({ work }: LogMeasures): Section => ({
  title: text('Khối lượng công việc', 'Workload'),
  columns: [
    text('Người thực hiện', 'Who'),
    text('Số việc', 'Events'),
    text('Số hồ sơ', 'Dossiers'),
    text('Tỷ trọng', 'Share'),
  ],
  rows: work.resources.map(({ by, events, cases, share }) => [
    by === null ? text('chưa rõ', 'not told') : same(by),
    events,
    cases,
    percent(share),
  ]),
})

const waitSection = ({ bottlenecks: { steps, open } }: LogMeasures): Section => ({
  title: text('Điểm nghẽn: thời gian chờ theo bước', 'Bottlenecks: waiting by step'),
  lines: open.map(({ step, count, longest }) =>
    text(
      `Đang chờ ở bước "${step}": ${formatNumber(count, 'vi')} hồ sơ, lâu nhất ${numberText(longest).vi} ngày`,
      `Waiting now in "${step}": ${counted(count, 'dossier')}, the longest for ${numberText(longest).en} days`,
    ),
  ),
  columns: [
    text('Bước', 'Step'),
    text('Số lần', 'Times'),
    text('Tổng', 'Total'),
    text('Tỷ trọng', 'Share'),
    text('Trung vị', 'Median'),
    text('Phân vị 90', '90th percentile'),
  ],
  rows: steps.map(({ step, count, total, share, median, percentile90 }) => [
    same(step),
    count,
    numberText(total),
    percent(share),
    amount(median),
    amount(percentile90),
  ]),
})

const leftSection = ({ issues }: EventLog): Section => ({
  title: text('Bỏ lại và lưu ý', 'Left out and noted'),
  lines: issues.map(({ message }) => message),
  columns: [],
  rows: [],
  empty: text('không có', 'nothing'),
})

/** How much of a log is shown on a terminal: the longest lists are cut, and say so. */
export const shortened = (section: Section, most = 20): Section => {
  const { lines = [], rows } = section
  const over = Math.max(lines.length, rows.length) - most
  if (over <= 0) return section
  const more = text(
    `… còn ${formatNumber(over, 'vi')} dòng: xem đủ bằng --out hoặc --json`,
    `… ${counted(over, 'row')} more: --out and --json have them all`,
  )
  return rows.length === 0
    ? { ...section, lines: [...lines.slice(0, most), more] }
    : { ...section, rows: [...rows.slice(0, most), [more]] }
}

/** A foreign log for people: what was read, rates, lead times, months, work, bottlenecks, and what was left out. */
export const logSections = (
  log: EventLog,
  measures: LogMeasures,
  window: Text,
  now: Moment,
): readonly Section[] => [
  readSection(log, now),
  rateSection(measures, window),
  ...groupSections(measures),
  monthSection(measures),
  workSection(measures),
  waitSection(measures),
  leftSection(log),
]
