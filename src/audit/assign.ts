import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Assignment, AuditPerson } from './assignment.ts'
import { type AuditedDossier, type TeamInput, workedOn } from './independence.ts'

/** How auditors are assigned. */
export interface AssignOptions {
  /** Auditors for each unit, one unless given. */
  readonly perUnit?: number
  /** Dossiers nobody may audit who worked on them. */
  readonly dossiers?: readonly AuditedDossier[]
  readonly period?: TeamInput['period']
}

/** Who may audit a unit, in the order of the list of people. */
const eligible = (
  unit: string,
  people: readonly AuditPerson[],
  { dossiers = [], period }: AssignOptions,
): readonly string[] =>
  people
    .filter(
      (person) =>
        person.unit !== unit &&
        person.trained !== false &&
        !dossiers.some((dossier) => (dossier.unit ?? unit) === unit && workedOn(dossier, person.id, period)),
    )
    .map(({ id }) => id)

type Choices = ReadonlyMap<string, readonly string[]>

/** Fills every unit when nobody may take more than `most` of them; undefined when that cannot be done. */
const fill = (
  choices: Choices,
  perUnit: number,
  most: number,
): ReadonlyMap<string, readonly string[]> | undefined => {
  const taken = new Map<string, readonly string[]>([...choices.keys()].map((unit) => [unit, []]))
  const unitsOf = (person: string): readonly string[] =>
    [...taken].filter(([, people]) => people.includes(person)).map(([unit]) => unit)
  const take = (unit: string, seen: Set<string>): boolean => {
    const here = (): readonly string[] => taken.get(unit) ?? []
    for (const person of choices.get(unit) ?? []) {
      if (here().includes(person) || seen.has(person)) continue
      seen.add(person)
      const theirs = unitsOf(person)
      const freed = theirs.length < most ? undefined : theirs.find((other) => take(other, seen))
      if (theirs.length >= most && freed === undefined) continue
      if (freed !== undefined)
        taken.set(
          freed,
          (taken.get(freed) ?? []).filter((each) => each !== person),
        )
      taken.set(unit, [...here(), person])
      return true
    }
    return false
  }
  for (const unit of choices.keys())
    for (let place = 0; place < perUnit; place += 1) if (!take(unit, new Set())) return undefined
  return taken
}

const nobody = (unit: string, found: number, wanted: number): Issue => ({
  code: 'no-independent-auditor',
  path: unit,
  message: text(
    `Đơn vị "${unit}" cần ${wanted} người đánh giá mà chỉ có ${found} người độc lập với đơn vị và công việc của đơn vị. Có thể nhờ chuyên gia đánh giá của cơ quan khác.`,
    `The unit "${unit}" needs ${wanted} auditors, and only ${found} people are independent of it and of its work. Auditors may be borrowed from another agency.`,
  ),
  expected: text(`${wanted} người`, `${wanted} people`),
  received: String(found),
  rule: 'TCVN ISO 9001:2008, 8.2.2',
})

/**
 * Proposes who audits which unit, crosswise: nobody their own unit or work, and the load as even as it can be. When
 * there is no such assignment, an issue names each unit that lacks independent people.
 */
export const assignAuditors = (
  people: readonly AuditPerson[],
  units: readonly string[],
  options: AssignOptions = {},
): Result<readonly Assignment[]> => {
  const { perUnit = 1 } = options
  const choices: Choices = new Map(units.map((unit) => [unit, eligible(unit, people, options)]))
  const short = [...choices].filter(([, able]) => able.length < perUnit)
  if (short.length > 0) return failure(...short.map(([unit, able]) => nobody(unit, able.length, perUnit)))
  for (let most = 1; most < choices.size; most += 1) {
    const filled = fill(choices, perUnit, most)
    if (filled !== undefined) return success(assignmentsOf(filled))
  }
  return success(assignmentsOf(new Map([...choices].map(([unit, able]) => [unit, able.slice(0, perUnit)]))))
}

const assignmentsOf = (filled: ReadonlyMap<string, readonly string[]>): readonly Assignment[] =>
  freeze(
    [...filled].map(([unit, auditors]) => ({ unit, auditors: [...auditors] })),
    true,
  )
