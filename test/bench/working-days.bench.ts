import { performance } from 'node:perf_hooks'
import { addDays } from 'date-fns/addDays'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { addWorkingDays, countWorkingDays, formatDay, parseDay, vietnam } from '../../src/time/index.ts'

/** One line of the table: what was compared, how long each took, and whether the bar was cleared. */
export interface BenchRow {
  readonly name: string
  readonly ownNs: number
  readonly otherNs: number
  readonly ratio: number
  readonly bar: string
  readonly ok: boolean
}

const rounds = 9
const starts = Array.from({ length: 1024 }, (_, index) => formatDay(parseDay('2018-01-01') + index * 3))
const startDays = Int32Array.from(starts, parseDay)

const local = (iso: string): Date =>
  new Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)))
const iso = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

const off = new Set<number>()
const worked = new Set<number>()
for (let day = parseDay('2017-01-01'); day <= parseDay('2029-12-31'); day += 1) {
  const date = local(formatDay(day))
  const weekend = date.getDay() === 0 || date.getDay() === 6
  if (weekend && vietnam.isWorking(day)) worked.add(date.getTime())
  if (!weekend && !vietnam.isWorking(day)) off.add(date.getTime())
}

/** What a careful user writes with date-fns: a loop over days and sets of `getTime()`. */
const works = (date: Date): boolean => {
  const weekday = date.getDay()
  return weekday === 0 || weekday === 6 ? worked.has(date.getTime()) : !off.has(date.getTime())
}
const loopAdd = (from: string, n: number): string => {
  let date = local(from)
  for (let left = n; left > 0; ) {
    date = addDays(date, 1)
    if (works(date)) left -= 1
  }
  return iso(date)
}
const loopCount = (from: string, to: string): number =>
  eachDayOfInterval({ start: addDays(local(from), 1), end: local(to) }).filter(works).length

let sink = 0

/** Nanoseconds a call takes: the median over rounds, contenders in turn within each round. */
const medians = (
  contenders: readonly { readonly calls: number; readonly run: () => void }[],
): readonly number[] => {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds + 2; round += 1)
    for (const [index, { calls, run: body }] of contenders.entries()) {
      const begin = performance.now()
      body()
      if (round >= 2) times[index]?.push(((performance.now() - begin) * 1e6) / calls)
    }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN)
}

const overStarts = (passes: number, call: (iso: string, index: number) => number) => ({
  calls: passes * starts.length,
  run: (): void => {
    for (let pass = 0; pass < passes; pass += 1)
      for (let index = 0; index < starts.length; index += 1) sink += call(starts[index] ?? '', index)
  },
})

const row = (
  name: string,
  ownNs: number,
  otherNs: number,
  bar: string,
  ok: (ratio: number) => boolean,
): BenchRow => {
  const ratio = otherNs / ownNs
  return { name, ownNs, otherNs, ratio, bar, ok: ok(ratio) }
}

const assertEqual = (): void => {
  for (const start of starts) {
    for (const n of [5, 15, 60])
      if (addWorkingDays(start, n, vietnam) !== loopAdd(start, n)) throw new Error(`add ${start} ${n}`)
    const to = formatDay(parseDay(start) + 60)
    if (countWorkingDays(start, to, vietnam) !== loopCount(start, to)) throw new Error(`count ${start}`)
  }
}

/** Measures working days against date-fns loops in the same process, after checking that the answers are equal. */
export const run = (): readonly BenchRow[] => {
  assertEqual()
  const add = (passes: number, n: number) =>
    overStarts(passes, (start) => addWorkingDays(start, n, vietnam).length)
  const ends = starts.map((start) => formatDay(parseDay(start) + 60))
  const [add5 = 0, add15 = 0, add250 = 0, loop15 = 0] = medians([
    add(60, 5),
    add(60, 15),
    add(60, 250),
    overStarts(1, (start) => loopAdd(start, 15).length),
  ])
  const [count = 0, loop60 = 0] = medians([
    overStarts(60, (start, index) => countWorkingDays(start, ends[index] ?? start, vietnam)),
    overStarts(1, (start, index) => loopCount(start, ends[index] ?? start)),
  ])
  const million = 1_000_000
  const [batch = 0, sampled = 0] = medians([
    {
      calls: million,
      run: () => {
        for (let index = 0; index < million; index += 1) sink += vietnam.add(startDays[index & 1023] ?? 0, 15)
      },
    },
    overStarts(1, (start) => loopAdd(start, 15).length),
  ])
  return [
    row('add 15, ISO → ISO, vs date-fns Set(getTime) loop', add15, loop15, '≥ 50×', (ratio) => ratio >= 50),
    row('add 250 vs add 5, ISO → ISO', add5, add250, '≤ 1.3×', (ratio) => ratio <= 1.3),
    row('count 60 days vs eachDayOfInterval + Set', count, loop60, '≥ 200×', (ratio) => ratio >= 200),
    row(
      '1,000,000 deadlines of +15 (loop sampled on 1,024, extrapolated)',
      batch,
      sampled,
      '≥ 100×',
      (ratio) => ratio >= 100,
    ),
  ]
}

for (const { name, ownNs, otherNs, ratio, bar, ok } of run())
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${name}: ${ownNs.toFixed(1)} ns vs ${otherNs.toFixed(1)} ns = ${ratio.toFixed(2)}× (bar ${bar})`,
  )
if (Number.isNaN(sink)) throw new Error('nothing was measured')
