import { failure, type Issue, type Json, plainJson, type Result, success } from '../issue/index.ts'
import { confidences, type Procedure, type Scalar } from '../procedure/index.ts'
import { nfc } from '../text/index.ts'
import { readLimit, tryParseDay } from '../time/index.ts'
import type { Actor } from './actor.ts'
import { onTheDay } from './applied-limit.ts'
import type { AppliedLimit, Dossier } from './dossier.ts'
import { areCited, type CitedDocument, type Fault } from './journal/index.ts'
import { roleList } from './refusal.ts'

const unknownName = (
  path: string,
  name: string,
  known: readonly string[],
  what: { vi: string; en: string },
): Issue => ({
  code: 'name-unknown',
  path: `${path}.${name}`,
  message: {
    vi: `Quy trình không có ${what.vi} "${name}". Có: ${known.join(', ') || '(không có)'}.`,
    en: `The procedure has no ${what.en} "${name}". There are: ${known.join(', ') || '(none)'}.`,
  },
  expected: known,
  received: name,
})

const badSetting = (name: string, value: unknown, wanted: Scalar): Issue => ({
  code: 'setting-type',
  path: `settings.${name}`,
  message: {
    vi: `Thiết lập "${name}" phải cùng kiểu với giá trị mặc định ${JSON.stringify(wanted)}.`,
    en: `Setting "${name}" must have the type of its default ${JSON.stringify(wanted)}.`,
  },
  received: JSON.stringify(value),
})

/** The settings a dossier is opened with: the given ones over the procedure's defaults. */
export const readSettings = (
  procedure: Procedure,
  given: Readonly<Record<string, unknown>>,
): Result<Dossier['settings']> => {
  const settings: Record<string, Scalar> = {}
  const issues: Issue[] = []
  const known = Object.entries(procedure.settings ?? {})
  for (const [name, setting] of known) settings[name] = setting.default
  for (const [name, value] of Object.entries(given)) {
    const fallback = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (fallback === undefined)
      issues.push(unknownName('settings', name, Object.keys(settings), { vi: 'thiết lập', en: 'setting' }))
    else if (
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') &&
      typeof value === typeof fallback
    )
      settings[name] = value
    else issues.push(badSetting(name, value, fallback))
  }
  return issues.length === 0 ? success(settings) : failure(...issues)
}

const badSource = (path: string, value: unknown): Issue => ({
  code: 'limit-source',
  path,
  message: {
    vi: `${path} phải nêu căn cứ (basis) và độ tin cậy (confidence: ${confidences.join(', ')}).`,
    en: `${path} must name its basis and its confidence (${confidences.join(', ')}).`,
  },
  expected: confidences,
  received: JSON.stringify(value) ?? String(value),
})

/** A day of the year in place of the one the law names: `{ date: '11-20' }`. */
const readDate = (
  date: unknown,
  years: unknown,
  source: Pick<AppliedLimit, 'basis' | 'confidence'>,
  path: string,
): Result<AppliedLimit> =>
  typeof date === 'string' &&
  tryParseDay(`2000-${date}`).ok &&
  (years === undefined || Number.isInteger(years))
    ? success({
        limit: onTheDay,
        date,
        ...(typeof years === 'number' ? { years } : {}),
        ...source,
      })
    : failure({
        code: 'limit-date',
        path: `${path}.date`,
        message: {
          vi: `${path}.date phải là một ngày trong năm viết MM-DD, như "11-20".`,
          en: `${path}.date must be a day of the year written MM-DD, such as "11-20".`,
        },
        received: JSON.stringify(date) ?? String(date),
      })

const readApplied = (value: unknown, path: string): Result<AppliedLimit> => {
  if (typeof value !== 'object' || value === null) return failure(badSource(path, value))
  const given = new Map<string, unknown>(Object.entries(value))
  const basis = given.get('basis')
  const confidence = confidences.find((known) => known === given.get('confidence'))
  if (typeof basis !== 'string' || basis === '' || confidence === undefined)
    return failure(badSource(path, value))
  const source = { basis: nfc(basis), confidence }
  const date = given.get('date')
  if (date !== undefined) return readDate(date, given.get('years'), source, path)
  const limit = readLimit(given.get('limit'), `${path}.limit`)
  return limit.ok ? success({ limit: limit.value, ...source }) : limit
}

/** The limits sector law sets otherwise for a dossier. */
export const readOverrides = (
  procedure: Procedure,
  given: Readonly<Record<string, unknown>>,
): Result<Dossier['overrides']> => {
  const known = Object.keys(procedure.limits)
  const overrides: Record<string, AppliedLimit> = {}
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name))
      return failure(unknownName('limits', name, known, { vi: 'thời hạn', en: 'limit' }))
    const read = readApplied(value, `limits.${name}`)
    if (!read.ok) return read
    overrides[name] = read.value
  }
  return success(overrides)
}

/** The controlled documents a dossier follows. */
export const readCites = (given: unknown): Result<readonly CitedDocument[]> => {
  const read = plainJson(given, 'cites')
  if (!read.ok) return read
  const faults: Fault[] = []
  return areCited(read.value, 'cites', faults)
    ? success(read.value)
    : failure(
        ...faults.map(({ path, expected, received }) => ({
          code: 'cites-shape',
          path,
          message: { vi: `"${path}" phải là ${expected.vi}.`, en: `"${path}" must be ${expected.en}.` },
          expected,
          received,
        })),
      )
}

/** The role someone opens a dossier in: the duty of its first step when they hold it. */
export const openingRole = (procedure: Procedure, by: Actor): Result<string> => {
  const { openedBy } = procedure
  const roles = openedBy === undefined ? Object.keys(procedure.roles) : [openedBy].flat()
  const duty = procedure.steps[procedure.initial]?.duty
  const role =
    duty !== undefined && roles.includes(duty) && by.roles.includes(duty)
      ? duty
      : roles.find((known) => by.roles.includes(known))
  return role === undefined
    ? failure({
        code: 'role-not-allowed',
        path: 'by.roles',
        message: {
          vi: `${by.name ?? by.id} không giữ vai trò được mở hồ sơ "${procedure.title.vi}". Người được mở: ${roleList(procedure, roles).vi}.`,
          en: `${by.name ?? by.id} holds no role that may open "${procedure.title.en}". Who may: ${roleList(procedure, roles).en}.`,
        },
        expected: roles,
        received: by.roles.join(', '),
      })
    : success(role)
}

/** Overrides as they stand in the opening entry. */
export const overridesJson = (overrides: Dossier['overrides']): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(overrides).map(([name, { limit, date, years, basis, confidence }]) => [
      name,
      {
        ...(date === undefined ? { limit: { ...limit } } : { date }),
        ...(years === undefined ? {} : { years }),
        basis,
        confidence,
      },
    ]),
  )
