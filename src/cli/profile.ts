import * as z from 'zod'
import { type Duty, parseDuties } from '../agenda/index.ts'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'
import { type Exclusion, type OtherDocument, readExclusions } from '../standard/index.ts'
import { text } from '../text/index.ts'
import {
  type Decision,
  type Policies,
  parseDecisions,
  parseSessions,
  policies,
  type SessionPlan,
} from '../time/index.ts'
import { readDocuments } from './profile-documents.ts'

/** The levels of an agency, by the word people use. */
export const levels = { xã: 'commune', huyện: 'district', tỉnh: 'province', bộ: 'ministry' } as const

const code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)
const scalar = z.union([z.string(), z.number(), z.boolean()])

const policyFields = Object.fromEntries(
  Object.entries(policies).map(([name, { values }]) => [name, z.enum(values).optional()]),
)

const shape = z.strictObject({
  name: z.string().min(1),
  level: z.enum(Object.values(levels)),
  parent: z.string().min(1).optional(),
  /** The place documents are dated from: `Cái Bè`. */
  place: z.string().min(1).optional(),
  /** The edition of TCVN ISO 9001 its quality management system declares; clauses are printed in its numbering. */
  edition: z.enum(['2008', '2015']).default('2008'),
  /** What dossier codes start with: `H58.12`. */
  codePrefix: z
    .string()
    .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)*$/)
    .optional(),
  units: z.array(z.strictObject({ code, name: z.string().min(1) })).default([]),
  /** The agency's own roles, and the roles of procedures each one holds. */
  roles: z.record(
    code,
    z.strictObject({ title: z.string().min(1), holds: z.array(z.string().min(1)).min(1) }),
  ),
  people: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[\p{L}\p{N}._@-]{1,60}$/u),
        name: z.string().min(1),
        roles: z.array(z.string()).min(1),
        unit: z.string().optional(),
      }),
    )
    .default([]),
  sessions: z.array(z.unknown()).optional(),
  daysOff: z.array(z.unknown()).optional(),
  /** Clauses served by documents rather than procedures: the manual, the policy, the objectives. */
  documents: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        clauses: z.array(z.string()).default([]),
        /** The required records it is: `R10`. */
        records: z.array(z.string()).default([]),
        /** The documented procedures it is: `P1`. */
        procedures: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** Requirements of clause 7 the system leaves out, each with its justification. */
  exclusions: z.array(z.unknown()).default([]),
  /** What the agency owes beside the law, or by a day its superior has named. */
  duties: z.array(z.unknown()).optional(),
  policies: z.strictObject(policyFields).optional(),
  /** Settings of procedures, by procedure id. */
  settings: z.record(z.string(), z.record(z.string(), scalar)).default({}),
})

/** The agency profile as it stands in quytrinh.json. */
export type Profile = z.output<typeof shape>

/** The profile, with its hours, days off and policies read. */
export interface Agency {
  readonly profile: Profile
  readonly sessions: readonly SessionPlan[]
  readonly daysOff: readonly Decision[]
  readonly policies: Partial<Policies>
  /** What only this agency owes, or owes by a day of its own. */
  readonly duties: readonly Duty[]
  readonly documents: readonly OtherDocument[]
  readonly exclusions: readonly Exclusion[]
}

const unknown = (
  path: string,
  received: string,
  what: { vi: string; en: string },
  known: readonly string[],
): Issue => ({
  code: 'name-unknown',
  path,
  message: text(
    `"${received}" không phải ${what.vi} đã khai báo. Có: ${known.join(', ') || '(chưa có)'}.`,
    `"${received}" is not a declared ${what.en}. There are: ${known.join(', ') || '(none)'}.`,
  ),
  expected: known,
  received,
})

const repeated = (values: readonly string[], path: (at: number) => string): readonly Issue[] =>
  values.flatMap((value, at) =>
    values.indexOf(value) === at
      ? []
      : [
          {
            code: 'repeated',
            path: path(at),
            message: text(`"${value}" bị khai báo hai lần.`, `"${value}" is declared twice.`),
            received: value,
          },
        ],
  )

const crossCheck = ({ people, units, roles }: Profile): readonly Issue[] => {
  const unitCodes = units.map((unit) => unit.code)
  const roleCodes = Object.keys(roles)
  return [
    ...repeated(unitCodes, (at) => `units[${at}].code`),
    ...repeated(
      people.map(({ id }) => id),
      (at) => `people[${at}].id`,
    ),
    ...people.flatMap((person, at) => [
      ...person.roles.flatMap((role, index) =>
        roleCodes.includes(role)
          ? []
          : [unknown(`people[${at}].roles[${index}]`, role, text('vai trò', 'role'), roleCodes)],
      ),
      ...(person.unit === undefined || unitCodes.includes(person.unit)
        ? []
        : [unknown(`people[${at}].unit`, person.unit, text('đơn vị', 'unit'), unitCodes)]),
    ]),
  ]
}

const under = (root: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: `${root}${issue.path}` }))

const isPolicies = (value: Readonly<Record<string, string | undefined>>): value is Partial<Policies> =>
  Object.keys(value).every((name) => Object.hasOwn(policies, name))

/** An agency profile from JSON; every fault with its place and what is there to choose from. */
export const parseProfile = (json: unknown): Result<Agency> => {
  const read = shape.safeParse(json)
  if (!read.success) return failure(...issuesOfZod(read.error, '', json))
  const profile = read.data
  const sessions = profile.sessions === undefined ? success([]) : parseSessions(profile.sessions)
  const daysOff = profile.daysOff === undefined ? success([]) : parseDecisions(profile.daysOff)
  const duties = profile.duties === undefined ? success([]) : parseDuties(profile.duties)
  const documents = readDocuments(profile.documents)
  const exclusions = readExclusions(profile.exclusions)
  const issues = [
    ...crossCheck(profile),
    ...(documents.ok ? [] : under('documents', documents.issues)),
    ...(exclusions.ok ? [] : under('exclusions', exclusions.issues)),
    ...(duties.ok ? [] : under('duties', duties.issues)),
    ...(sessions.ok ? [] : under('sessions', sessions.issues)),
    ...(daysOff.ok ? [] : under('daysOff', daysOff.issues)),
  ]
  if (issues.length > 0 || !sessions.ok || !daysOff.ok || !duties.ok || !documents.ok || !exclusions.ok)
    return failure(...issues)
  const chosen = profile.policies ?? {}
  return success({
    profile,
    sessions: sessions.value,
    daysOff: daysOff.value,
    duties: duties.value,
    documents: documents.value,
    exclusions: exclusions.value,
    policies: isPolicies(chosen) ? chosen : {},
  })
}
