import {
  booleanCell,
  type CellReader,
  dayCell,
  decimalCell,
  integerCell,
  textCell,
} from '../../interop/index.ts'
import { failure, success } from '../../issue/index.ts'
import { type Indicator, type IndicatorId, indicators, isIndicator } from '../../measure/index.ts'
import { nfc, text, unaccent } from '../../text/index.ts'
import { didYouMean } from '../did-you-mean.ts'

/** A name as it is compared: without capitals, marks and doubled blanks. */
export const folded = (name: string): string => unaccent(name).replace(/\s+/g, ' ').trim()

const byTitle: ReadonlyMap<string, IndicatorId> = new Map(
  Object.keys(indicators)
    .filter(isIndicator)
    .flatMap((id) => {
      const { title }: Indicator = indicators[id]
      return [id, title.vi, title.en].map((name): [string, IndicatorId] => [folded(name), id])
    }),
)

/** The indicator an id, or a title in either language, names; undefined when none has it. */
export const indicatorNamed = (name: string): IndicatorId | undefined => byTitle.get(folded(name))

const titles = Object.values(indicators).flatMap(({ title }) => [title.vi, title.en])

/** An indicator by its id or its title. Issue: `indicator-unknown`, with the nearest. */
export const indicatorCell: CellReader<IndicatorId> = (cell) => {
  const found = indicatorNamed(cell)
  if (found !== undefined) return success(found)
  const received = nfc(cell).trim()
  const known = Object.keys(indicators)
  const near = didYouMean(received, [...known, ...titles])
  return failure({
    code: 'indicator-unknown',
    path: '',
    message: text(
      `không có chỉ số "${received}".${near.vi} Xem: quytrinh measure --list.`,
      `there is no indicator "${received}".${near.en} See: quytrinh measure --list.`,
    ),
    expected: known,
    received,
  })
}

const most = 1e15

/** A count: in text a point before three figures parts thousands, as Vietnam writes; in a workbook a number is one. */
const amountCell = (format: 'csv' | 'xlsx'): CellReader<number> => {
  const [whole, decimal] = [integerCell({ least: 0, most }), decimalCell({ least: 0, most })]
  return (cell) =>
    format === 'csv' && /^[1-9]\d{0,2}\.\d{3}$/.test(cell.trim()) ? whole(cell) : decimal(cell)
}

/** The columns of a table of counts. */
export const countsColumns = (format: 'csv' | 'xlsx') =>
  ({
    indicator: {
      titles: ['Chỉ số', 'Indicator', 'Mã chỉ số', 'Tên chỉ số'],
      required: true,
      read: indicatorCell,
    },
    unit: { titles: ['Đơn vị', 'Unit', 'Mã đơn vị', 'Cơ quan, đơn vị'], read: textCell({ most: 200 }) },
    group: { titles: ['Nhóm', 'Group'], read: textCell({ most: 200 }) },
    from: { titles: ['Từ ngày', 'From', 'Ngày đầu kỳ'], required: true, read: dayCell() },
    to: { titles: ['Đến ngày', 'To', 'Ngày cuối kỳ'], required: true, read: dayCell() },
    numerator: { titles: ['Tử số', 'Numerator', 'Số lượng'], required: true, read: amountCell(format) },
    denominator: { titles: ['Mẫu số', 'Denominator', 'Tổng số'], read: amountCell(format) },
    convention: { titles: ['Cách tính', 'Convention'], read: textCell({ most: 200 }) },
    sampled: { titles: ['Mẫu điều tra', 'Sampled', 'Điều tra mẫu'], read: booleanCell() },
  }) as const

/** The headings of an empty table of counts, in one language. */
export const countsHeadings = (language: 'vi' | 'en'): readonly string[] =>
  Object.values(countsColumns('csv')).map(({ titles: [vi, en] }) => (language === 'vi' ? vi : en))
