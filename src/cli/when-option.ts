import type { Issue } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Moment, momentOfEpochMs, tryParseDay, tryParseMoment } from '../time/index.ts'
import { unreadable } from './fault.ts'

const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|[\sT])/
const spoken = /^(\d{4}-\d{2}-\d{2})[\sT]+(\d{1,2}):(\d{2})(:\d{2})?$/

/**
 * A day or moment as people type it, in ISO: `06/02/2026` → `2026-02-06`; `06/02/2026 14:00` and a moment without an
 * offset are of Vietnam's time (+07:00). Anything else stays as it is.
 */
export const isoWhen = (given: string): string => {
  const trimmed = given.trim()
  const ordered = trimmed.replace(
    vietnamese,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  return ordered.replace(
    spoken,
    (_, day: string, hour: string, minute: string, second = '') =>
      `${day}T${hour.padStart(2, '0')}:${minute}${second}+07:00`,
  )
}

const needed = (code: string, option: string, given: string, expected: Text): Issue => ({
  code,
  path: option,
  message: text(
    `"${given}" không dùng được: cần ${expected.vi}.`,
    `"${given}" cannot be used: ${expected.en} is needed.`,
  ),
  expected,
  received: given,
})

const dayOrMoment = text(
  'một ngày có thật như 06/02/2026, hoặc thời điểm như "06/02/2026 14:00"',
  'a day there is, such as 06/02/2026, or a moment such as "06/02/2026 14:00"',
)

const moment = text(
  'ngày và giờ, như "06/02/2026 09:15" hoặc 2026-02-06T09:15',
  'a day and an hour, such as "06/02/2026 09:15" or 2026-02-06T09:15',
)

/** A day or a moment given as an option, in ISO; a Fault that shows the form when it is neither. */
export const whenOption = (given: string, option: string): string => {
  const iso = isoWhen(given)
  if (tryParseDay(iso).ok || tryParseMoment(iso).ok) return iso
  throw unreadable(needed('when-unreadable', option, given, dayOrMoment))
}

/**
 * A moment given as an option, without an offset read as Vietnam's time (+07:00); the system's clock when absent.
 * This is the only place that reads the clock. The hour is never guessed: what is recorded happened at one.
 */
export const momentOption = (given: string | undefined, option: string): Moment => {
  if (given === undefined) return momentOfEpochMs(Date.now())
  const read = tryParseMoment(isoWhen(given))
  if (read.ok) return read.value
  throw unreadable(needed('moment-unreadable', option, given, moment))
}

/** {@link momentOption} for printing; a day alone is enough unless something is recorded. */
export const printOption = (given: string | undefined, option: string, isRecorded: boolean): Moment =>
  isRecorded ? momentOption(given, option) : viewOption(given, option)

/** {@link momentOption} for looking at dossiers: a day alone is its beginning. */
export const viewOption = (given: string | undefined, option: string): Moment => {
  const day = given === undefined ? undefined : isoWhen(given)
  return momentOption(day !== undefined && tryParseDay(day).ok ? `${day}T00:00` : given, option)
}
