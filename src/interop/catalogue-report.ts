import type { Limit } from '../time/index.ts'
import { freeze } from './freeze.ts'
import type { NationalCatalogue } from './national-catalogue.ts'
import type { SubmissionMethod } from './submission.ts'

/** The times of a catalogue counted: what was read and why the rest was not. */
export interface CatalogueReport {
  /** Every printed time. `times = readTimes + unreadTimes`. */
  readonly times: number
  readonly readTimes: number
  readonly unreadTimes: number
  /** The times read, by unit and by way of handing in. */
  readonly byUnit: readonly UnitCount[]
  /** Every issue of the catalogue by its code, the most frequent first. */
  readonly byReason: readonly { readonly code: string; readonly count: number }[]
}

/** How many times of one unit were read, by way of handing in. */
export interface UnitCount {
  readonly unit: Limit['unit']
  readonly online: number
  readonly post: number
  readonly inPerson: number
}

const byCount = (counts: ReadonlyMap<string, number>): CatalogueReport['byReason'] =>
  [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))

/** The counts of a catalogue, for the end of an import. Largest first. */
export const reportCatalogue = (catalogue: NationalCatalogue): CatalogueReport => {
  const times = catalogue.entries.flatMap((entry) => entry.times)
  const limits = times.flatMap(({ limit, method }) => (limit === null ? [] : [{ unit: limit.unit, method }]))
  const reasons = new Map<string, number>()
  for (const { code } of catalogue.issues) reasons.set(code, (reasons.get(code) ?? 0) + 1)
  const units = [...new Set(limits.map(({ unit }) => unit))]
  const count = (unit: Limit['unit'], method: SubmissionMethod): number =>
    limits.filter((each) => each.unit === unit && each.method === method).length
  const byUnit = units
    .map((unit) => ({
      unit,
      online: count(unit, 'online'),
      post: count(unit, 'post'),
      inPerson: count(unit, 'in-person'),
    }))
    .sort((a, b) => b.online + b.post + b.inPerson - (a.online + a.post + a.inPerson))
  return freeze({
    times: times.length,
    readTimes: limits.length,
    unreadTimes: times.length - limits.length,
    byUnit,
    byReason: byCount(reasons),
  })
}
