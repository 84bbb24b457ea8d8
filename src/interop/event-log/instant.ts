import { tryParseMoment } from '../../time/index.ts'

const pattern =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/

/** `06/12/2011 13:41`, as Vietnamese software writes it, without an offset. */
const vietnamese = /^(\d{2})\/(\d{2})\/(\d{4})(?=[T ]\d{2}:\d{2}(?::\d{2})?$)/

const offsetOf = (written: string): string =>
  written === 'Z' || written.length === 6 ? written : `${written.slice(0, 3)}:${written.slice(3) || '00'}`

/**
 * A moment of a log as ISO 8601 in its own offset, to the millisecond: `2011-12-06 13:41:31.788000+01:00` →
 * `2011-12-06T13:41:31.788+01:00`. Null when it is none, or has no offset and none is given.
 */
export const instantOf = (written: string, offset?: string): string | null => {
  const ordered = written.trim().replace(vietnamese, '$3-$2-$1')
  const [match, day, time, seconds = ':00', fraction = '', zone = offset] = pattern.exec(ordered) ?? []
  if (match === undefined || zone === undefined) return null
  const part = fraction === '' ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`
  const iso = `${day}T${time}${seconds}${part}${offsetOf(zone)}`
  return tryParseMoment(iso).ok ? iso : null
}
