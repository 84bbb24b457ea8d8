import type { Issue } from '../../issue/index.ts'
import { type Counts, daysText, type Indicator, indicators } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { type CountsFile, rowFault } from './read-counts.ts'

/** What keeping counts changes: which are new, which take the place of others, which stood already. */
export interface Settled {
  /** All counts kept afterwards. */
  readonly kept: readonly Counts[]
  readonly added: readonly Counts[]
  /** The counts kept before that give way. */
  readonly replaced: readonly Counts[]
  readonly unchanged: number
  /** The rows taken, and those left out because their days overlap. */
  readonly file: CountsFile
}

const ownerOf = ({ indicator, convention, unit, group }: Counts): string =>
  JSON.stringify([indicator, convention, unit, group])

const keyOf = (counts: Counts): string => JSON.stringify([ownerOf(counts), counts.from, counts.to])

const isSame = (a: Counts, b: Counts): boolean =>
  keyOf(a) === keyOf(b) &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.sampled === b.sampled

const isFlow = ({ indicator }: Counts): boolean => {
  const { kind }: Indicator = indicators[indicator]
  return kind === 'flow'
}

/** Whether two counts of a flow share days, so that adding them up would count twice. */
const clash = (a: Counts, b: Counts): boolean =>
  isFlow(a) && ownerOf(a) === ownerOf(b) && keyOf(a) !== keyOf(b) && a.from <= b.to && b.from <= a.to

const repeated = (counts: Counts, earlier: number): Issue => ({
  code: 'counts-repeated',
  path: 'indicator',
  message: text(
    `"${counts.indicator}" kỳ ${daysText(counts)} đã có ở dòng ${earlier}.`,
    `"${counts.indicator}" of ${daysText(counts)} stands in row ${earlier} already.`,
  ),
})

const overlapsRow = (counts: Counts, other: Counts, earlier: number): Issue => ({
  code: 'counts-overlap',
  path: 'from',
  message: text(
    `kỳ ${daysText(counts)} của "${counts.indicator}" trùng ngày với kỳ ${daysText(other)} ở dòng ${earlier}: sẽ bị cộng hai lần.`,
    `${daysText(counts)} of "${counts.indicator}" shares days with ${daysText(other)} in row ${earlier} and would be added twice.`,
  ),
  received: daysText(counts),
})

const overlapsKept = (counts: Counts, other: Counts): Issue => ({
  code: 'counts-overlap',
  path: 'from',
  message: text(
    `kỳ ${daysText(counts)} của "${counts.indicator}" trùng ngày với số liệu đã lưu kỳ ${daysText(other)}: sẽ bị cộng hai lần. Dùng --replace để thay số liệu đã lưu.`,
    `${daysText(counts)} of "${counts.indicator}" shares days with the kept counts of ${daysText(other)} and would be added twice. With --replace they give way.`,
  ),
  received: daysText(counts),
})

const otherKept = (counts: Counts, other: Counts): Issue => ({
  code: 'counts-kept',
  path: 'numerator',
  message: text(
    `"${counts.indicator}" kỳ ${daysText(counts)} đã lưu với số khác (${told(other)}); --replace để thay.`,
    `"${counts.indicator}" of ${daysText(counts)} is kept with other figures (${told(other)}); --replace takes their place.`,
  ),
  received: told(counts),
})

const besideWhole = (counts: Counts, other: Counts): Issue => ({
  code: 'counts-whole-and-parts',
  path: 'unit',
  message: text(
    `"${counts.indicator}" kỳ ${daysText(counts)} đã có số liệu ${other.unit === null ? 'chung của cả cơ quan' : `riêng của ${other.unit}`} (kỳ ${daysText(other)}): số chung và số từng đơn vị không cộng với nhau được. --replace để thay.`,
    `"${counts.indicator}" of ${daysText(counts)} is kept ${other.unit === null ? 'for the whole agency' : `for ${other.unit}`} already (${daysText(other)}): the whole and its parts do not add up. --replace takes its place.`,
  ),
})

const told = ({ numerator, denominator }: Counts): string =>
  denominator === null ? String(numerator) : `${numerator}/${denominator}`

/** Whether one tells of the whole agency and the other of a unit, over the same days. */
const isBeside = (a: Counts, b: Counts): boolean =>
  a.indicator === b.indicator &&
  a.convention === b.convention &&
  (a.unit === null) !== (b.unit === null) &&
  a.from <= b.to &&
  b.from <= a.to

type Row = CountsFile['records'][number]

const issueOf = (
  { value }: Row,
  earlier: readonly Row[],
  kept: readonly Counts[],
  replaces: boolean,
): Issue | undefined => {
  const same = earlier.find((row) => keyOf(row.value) === keyOf(value))
  if (same !== undefined) return repeated(value, same.row)
  const shared = earlier.find((row) => clash(row.value, value))
  if (shared !== undefined) return overlapsRow(value, shared.value, shared.row)
  const beside = earlier.find((row) => isBeside(row.value, value))
  if (beside !== undefined) return besideWhole(value, beside.value)
  if (replaces) return undefined
  const stands = kept.find((each) => clash(each, value))
  if (stands !== undefined) return overlapsKept(value, stands)
  const other = kept.find((each) => keyOf(each) === keyOf(value) && !isSame(each, value))
  if (other !== undefined) return otherKept(value, other)
  const whole = kept.find((each) => isBeside(each, value))
  return whole === undefined ? undefined : besideWhole(value, whole)
}

const inOrder = (a: Counts, b: Counts): number => {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The counts of a file among those kept. What contradicts them is left out, unless `replaces` makes the kept ones give
 * way: other figures for the same days, days of a flow that overlap, the whole beside its parts.
 */
export const settleCounts = (kept: readonly Counts[], file: CountsFile, replaces: boolean): Settled => {
  const taken: Row[] = []
  const left = [...file.left]
  for (const row of file.records) {
    const issue = issueOf(row, taken, kept, replaces)
    if (issue === undefined) taken.push(row)
    else left.push({ row: row.row, cells: [], issues: [rowFault(row.row, issue)] })
  }
  const values = taken.map(({ value }) => value)
  const fresh = values.filter((value) => !kept.some((each) => isSame(each, value)))
  const gives = (each: Counts): boolean =>
    fresh.some((value) => keyOf(value) === keyOf(each) || clash(value, each) || isBeside(value, each))
  const replaced = kept.filter(gives)
  return {
    kept: [...kept.filter((each) => !gives(each)), ...fresh].toSorted(inOrder),
    added: fresh,
    replaced,
    unchanged: values.length - fresh.length,
    file: { ...file, records: taken, left: left.toSorted((a, b) => a.row - b.row) },
  }
}
