import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readEventLog, xesColumns } from '../../../src/interop/index.ts'
import { unwrap } from '../../../src/issue/index.ts'

/** 1,434 real dossiers of a Dutch municipality as CSV. */
export const permitText = gunzipSync(
  readFileSync(new URL('../../data/permit-log/permit-receipt-log.csv.gz', import.meta.url)),
).toString('utf8')

export const permitMapping = { columns: xesColumns, procedure: 'environmental-permit-receipt' }

export const permitLog = unwrap(readEventLog(permitText, permitMapping))

/** From the first receipt to eight days after the last event. */
export const whole = {
  window: { from: '2010-10-01', to: '2012-01-31' },
  now: '2012-01-31T23:59:59+01:00',
  source: 'log',
} as const

export const year2011 = { ...whole, window: { from: '2011-01-01', to: '2011-12-31' } } as const

export interface PlainCase {
  readonly id: string
  readonly start: Date
  readonly end: Date | null
  readonly due: Date
  readonly row: Readonly<Record<string, string>>
  readonly events: readonly Readonly<Record<string, string>>[]
}

const header = permitText.slice(0, permitText.indexOf('\n')).split(',')

/** The rows as plain records, read by splitting at commas: no cell of the file is quoted. */
export const plainRows: readonly Readonly<Record<string, string>>[] = permitText
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
  })

/** A date as the file writes it: the thousandths of milliseconds cut off, which `Date` does not keep. */
export const plainDate = (written = ''): Date =>
  new Date(written.replace(' ', 'T').replace(/(\.\d{3})\d*/, '$1'))

/** The cases, counted a second time without the library: those that end before they start are no cases. */
export const plainCases: readonly PlainCase[] = (() => {
  const byId = new Map<string, Readonly<Record<string, string>>[]>()
  for (const row of plainRows) {
    const id = row['case:concept:name'] ?? ''
    byId.set(id, [...(byId.get(id) ?? []), row])
  }
  const cases: PlainCase[] = []
  for (const [id, events] of byId) {
    const row = events[0] ?? {}
    const start = plainDate(row['case:startdate'])
    const end = row['case:enddate'] === '' ? null : plainDate(row['case:enddate'])
    if (end !== null && end < start) continue
    cases.push({ id, start, end, due: plainDate(row['case:deadline']), row, events })
  }
  return cases
})()
