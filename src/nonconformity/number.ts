import { type Issue, QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'

interface Read {
  readonly prefix: string
  readonly year: number
  readonly count: number
}

const pattern = /^(.+) (\d{4})-(\d{3,})$/u

const read = (number: string): Read | undefined => {
  const [, prefix, year, count] = pattern.exec(number.normalize('NFC')) ?? []
  return prefix === undefined ? undefined : { prefix, year: Number(year), count: Number(count) }
}

const write = ({ prefix, year, count }: Read): string => `${prefix} ${year}-${String(count).padStart(3, '0')}`

const badYear = (year: number): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'number-year',
      path: 'year',
      message: text(`Năm ${year} không hợp lệ.`, `${year} is not a year.`),
      expected: text('năm có bốn chữ số', 'a year of four digits'),
      received: String(year),
    },
  ])

/**
 * The next number of a year, without gaps: the first one that is not taken. Numbers of other years or prefixes do not
 * count.
 *
 * @throws QuytrinhError `number-year` for a year without four digits.
 * @example
 * ```ts
 * nextNumber(['KPH 2019-001', 'KPH 2019-002', 'KPH 2018-031'], 2019) //=> 'KPH 2019-003'
 * ```
 */
export const nextNumber = (existing: readonly string[], year: number, prefix = 'KPH'): string => {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw badYear(year)
  const name = prefix.normalize('NFC')
  const taken = new Set(
    existing.flatMap((number) => {
      const known = read(number)
      return known?.prefix === name && known.year === year ? [known.count] : []
    }),
  )
  let count = 1
  while (taken.has(count)) count += 1
  return write({ prefix: name, year, count })
}

/** What is wrong with the numbers of a list: unreadable ones, doubles, and gaps within a year of one prefix. */
export const numberIssues = (numbers: readonly string[]): readonly Issue[] => {
  const issues: Issue[] = []
  const years = new Map<string, { readonly of: Read; readonly counts: Set<number> }>()
  for (const [index, number] of numbers.entries()) {
    const known = read(number)
    if (known === undefined || known.count === 0) {
      issues.push({
        code: 'number-unreadable',
        path: `[${index}]`,
        message: text(`"${number}" không phải số phiếu.`, `"${number}" is not the number of a slip.`),
        expected: text('số dạng KPH 2019-004', 'a number such as KPH 2019-004'),
        received: number,
      })
      continue
    }
    const key = `${known.prefix} ${known.year}`
    const year = years.get(key) ?? { of: known, counts: new Set<number>() }
    years.set(key, year)
    if (year.counts.has(known.count))
      issues.push({
        code: 'number-doubled',
        path: `[${index}]`,
        message: text(`Số phiếu ${number} bị trùng.`, `The number ${number} is taken twice.`),
        received: number,
      })
    year.counts.add(known.count)
  }
  for (const { of, counts } of years.values())
    for (let count = 1; count < Math.max(...counts); count += 1)
      if (!counts.has(count)) {
        const number = write({ ...of, count })
        issues.push({
          code: 'number-gap',
          path: '',
          message: text(`Thiếu số phiếu ${number}.`, `The number ${number} is missing.`),
          expected: [number],
        })
      }
  return issues
}
