import { isBefore } from 'date-fns/isBefore'
import { dueOn, overdue, overdueCount, put, type RegisterRow, register } from '../../src/register/index.ts'
import { epochMs, moment, parseDay, vietnam } from '../../src/time/index.ts'
import { median, print, type Row } from './measure.ts'

const size = 1_000_000
const today = parseDay('2026-02-26')
const now = moment(today, 0)
const text = { vi: 'Cấp giấy phép', en: 'Licence' }

/** One in fifty is overdue, by up to 40 days; the others are due within 200 days from today. */
const dueOf = (index: number): number =>
  index % 50 === 0 ? today - 1 - ((index / 50) % 40) : today + ((index * 7919) % 200)

const rowAt = (index: number): RegisterRow => ({
  id: `H58.12-${index}`,
  procedure: 'licence',
  title: text,
  step: text,
  due: dueOf(index),
  dueAt: moment(dueOf(index), 17 * 60),
  state: 'running',
})

const check = (agree: boolean): void => {
  if (!agree) throw new Error('The contenders do not agree.')
}

/** The overdue among a million open dossiers: the register against a filter over stored `Date`s. Medians in one run. */
export const run = (): readonly Row[] => {
  const rows = Array.from({ length: size }, (_, index) => rowAt(index))
  const dates = rows.map(({ id, due }) => ({ id, due: new Date(epochMs(moment(due ?? 0, 17 * 60))) }))
  const nowDate = new Date(epochMs(now))
  const start = performance.now()
  const book = register(rows)
  const built = performance.now() - start

  const late = () => dates.filter(({ due }) => isBefore(due, nowDate))
  const worst = (count: number) =>
    late()
      .sort((a, b) => a.due.getTime() - b.due.getTime() || (a.id < b.id ? -1 : 1))
      .slice(0, count)
  const oneMore: RegisterRow = { ...rowAt(1), due: today - 3, dueAt: moment(today - 3, 17 * 60) }

  check(late().length === size / 50 && overdueCount(book, now) === late().length)
  const listed = overdue(book, now, vietnam)
  check(worst(size).every(({ id }, index) => listed[index]?.row.id === id) && listed.length === late().length)
  const first = overdue(book, now, vietnam, { limit: 100 })
  check(first.length === 100 && worst(100).every(({ id }, index) => first[index]?.row.id === id))
  const changed = put(book, oneMore)
  check(overdueCount(changed, now) === size / 50 + 1 && overdueCount(book, now) === size / 50)
  check(dueOn(changed, today - 3).some(({ id }) => id === oneMore.id))

  const filterTime = median(late, 1)
  const sortTime = median(() => worst(100), 1)
  const countTime = median(() => overdueCount(book, now), 2000)
  const listTime = median(() => overdue(book, now, vietnam), 1)
  const firstTime = median(() => overdue(book, now, vietnam, { limit: 100 }), 50)
  const putTime = median(() => put(book, oneMore), 100)
  return [
    { name: 'count by a filter over Dates (date-fns isBefore)', value: filterTime, unit: 'ms' },
    { name: 'count by the register', value: countTime, unit: 'ms' },
    { name: 'count against the filter', value: filterTime / countTime, unit: '×', bar: 100 },
    { name: 'all 20 000 overdue, in order', value: listTime, unit: 'ms' },
    { name: '100 most overdue by filter and sort', value: sortTime, unit: 'ms' },
    { name: '100 most overdue by the register', value: firstTime, unit: 'ms' },
    { name: '100 most overdue against filter and sort', value: sortTime / firstTime, unit: '×', bar: 100 },
    { name: 'one update, the old register kept', value: putTime, unit: 'ms', bar: 1, atMost: true },
    { name: 'building the register', value: built, unit: 'ms' },
  ]
}

print(run())
