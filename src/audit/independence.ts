import type { Dossier } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Assignment, AuditPerson } from './assignment.ts'

const rule = 'TCVN ISO 9001:2008, 8.2.2'

/** A dossier under audit, and the unit it belongs to; absent, it counts for every audited unit. */
export interface AuditedDossier extends Pick<Dossier, 'id' | 'journal'> {
  readonly unit?: string
}

/** A team and what it is judged by. */
export interface TeamInput {
  readonly leader: string
  readonly assignments: readonly Assignment[]
  readonly people: readonly AuditPerson[]
  /** The management representative, and the office that serves them. */
  readonly representative?: { readonly id: string; readonly office: string }
  /** The dossiers of the audited units; whoever stands in a journal has worked on it. */
  readonly dossiers?: readonly AuditedDossier[]
  /** The period whose work counts (civil days, inclusive); all of it when absent. */
  readonly period?: { readonly from: string; readonly to: string }
}

const wrong = (code: string, path: string, vi: string, en: string, received: string): Issue => ({
  code,
  path,
  message: text(vi, en),
  received,
  rule,
})

const placeIssues = (
  person: AuditPerson | undefined,
  id: string,
  unit: string,
  path: string,
): readonly Issue[] => {
  if (person === undefined)
    return [
      wrong(
        'auditor-unknown',
        path,
        `"${id}" không có trong danh sách người của cơ quan.`,
        `"${id}" is not among the people of the agency.`,
        id,
      ),
    ]
  return [
    ...(person.unit === unit
      ? [
          wrong(
            'auditor-own-unit',
            path,
            `"${id}" thuộc đơn vị "${unit}" nên không được đánh giá đơn vị đó.`,
            `"${id}" belongs to the unit "${unit}" and may not audit it.`,
            id,
          ),
        ]
      : []),
    ...(person.trained === false
      ? [
          {
            ...wrong(
              'auditor-untrained',
              path,
              `"${id}" chưa được đào tạo đánh giá nội bộ.`,
              `"${id}" is not trained as an internal auditor.`,
              id,
            ),
            rule: 'TT 26/2014/TT-BKHCN, Đ.7.1.c',
          },
        ]
      : []),
  ]
}

/** Whether someone stands in the journal of a dossier, within the period. */
export const workedOn = ({ journal }: AuditedDossier, person: string, period: TeamInput['period']): boolean =>
  journal.some(
    ({ by, at }) =>
      by.id === person &&
      (period === undefined || (at.slice(0, 10) >= period.from && at.slice(0, 10) <= period.to)),
  )

const workIssues = (
  { dossiers = [], period }: TeamInput,
  id: string,
  unit: string,
  path: string,
): readonly Issue[] =>
  dossiers
    .filter((dossier) => (dossier.unit ?? unit) === unit && workedOn(dossier, id, period))
    .map((dossier) =>
      wrong(
        'auditor-own-work',
        path,
        `"${id}" đã xử lý hồ sơ ${dossier.id} trong kỳ nên không được đánh giá hồ sơ đó.`,
        `"${id}" worked on dossier ${dossier.id} in the period and may not audit it.`,
        id,
      ),
    )

const leaderIssues = ({ leader, assignments, people, representative }: TeamInput): readonly Issue[] => {
  const person = people.find(({ id }) => id === leader)
  if (person === undefined)
    return [
      wrong(
        'auditor-unknown',
        'leader',
        `Trưởng đoàn "${leader}" không có trong danh sách người của cơ quan.`,
        `The leader "${leader}" is not among the people of the agency.`,
        leader,
      ),
    ]
  const audited =
    representative !== undefined && assignments.some(({ unit }) => unit === representative.office)
  return audited && (leader === representative.id || person.unit === representative.office)
    ? [
        wrong(
          'leader-own-office',
          'leader',
          'Khi đánh giá đơn vị giúp việc của đại diện lãnh đạo thì trưởng đoàn không được là đại diện lãnh đạo hay người của đơn vị đó.',
          'When the office of the management representative is audited, neither they nor anyone of that office may lead the team.',
          leader,
        ),
      ]
    : []
}

/**
 * Why a team is not independent: someone audits their own unit, or a dossier they worked on in the period, is unknown
 * or not trained, or leads the audit of the management representative's own office while being of it. A unit without
 * an auditor is an issue too. No issues: nobody audits their own work.
 *
 * Source: TCVN ISO 9001:2008, 8.2.2; TT 26/2014/TT-BKHCN, Đ.7. The rule on the leader is our suggestion.
 */
export const independenceIssues = (team: TeamInput): readonly Issue[] => [
  ...leaderIssues(team),
  ...team.assignments.flatMap(({ unit, auditors }, place) => [
    ...(auditors.length === 0
      ? [
          wrong(
            'unit-without-auditor',
            `assignments[${place}].auditors`,
            `Đơn vị "${unit}" chưa có người đánh giá.`,
            `The unit "${unit}" has no auditor.`,
            unit,
          ),
        ]
      : []),
    ...auditors.flatMap((id, index) => {
      const path = `assignments[${place}].auditors[${index}]`
      const person = team.people.find((each) => each.id === id)
      return [...placeIssues(person, id, unit, path), ...workIssues(team, id, unit, path)]
    }),
  ]),
]
