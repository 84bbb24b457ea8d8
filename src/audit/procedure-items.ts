import type { LimitRule, Procedure, Step } from '../procedure/index.ts'
import { type ClauseId, requiredRecords } from '../standard/index.ts'
import { text } from '../text/index.ts'
import type { ChecklistItem } from './checklist.ts'

const journal = text('Nhật ký hồ sơ, hồ sơ lấy mẫu', 'Journal of the dossier, sampled dossiers')

const firstClause = ({ clauses }: Procedure): ClauseId => clauses[0] ?? '7.5.1'

const isInside = ({ roles }: Procedure, role: string): boolean => roles[role]?.outside !== true

/** Everyone of the agency who owes a step, once: its duty, and the duties of its parts. */
const dutiesOf = (procedure: Procedure, step: Step | undefined): readonly string[] =>
  [
    ...new Set([
      ...(step?.duty === undefined ? [] : [step.duty]),
      ...Object.values(step?.together ?? {}).map(({ duty }) => duty),
    ]),
  ].filter((role) => isInside(procedure, role))

/** Everyone of the agency who owes what a limit asks for. */
export const owersOf = (procedure: Procedure, rule: LimitRule): readonly string[] => [
  ...new Set(
    rule.duty === undefined
      ? rule.runsIn.flatMap((step) => dutiesOf(procedure, procedure.steps[step]))
      : [rule.duty].filter((role) => isInside(procedure, role)),
  ),
]

/** The clause a limit serves: the one most of its steps carry, the first of them where several do. */
export const clauseOfLimit = (procedure: Procedure, rule: LimitRule): ClauseId => {
  const carried = rule.runsIn
    .map((step) => procedure.steps[step]?.clause)
    .filter((clause) => clause !== undefined)
  const count = (clause: ClauseId): number => carried.filter((each) => each === clause).length
  return carried.toSorted((one, other) => count(other) - count(one))[0] ?? firstClause(procedure)
}

const basesOf = ({ within }: LimitRule): readonly string[] => [
  ...new Set(
    'rows' in within
      ? within.rows.map(({ basis }) => basis)
      : 'basis' in within
        ? [within.basis]
        : within.map(({ basis }) => basis),
  ),
]

const steps = (procedure: Procedure): readonly ChecklistItem[] =>
  Object.entries(procedure.steps).flatMap(([name, step]): ChecklistItem[] => {
    const roles = dutiesOf(procedure, step)
    if (roles.length === 0) return []
    const who = (language: 'vi' | 'en') =>
      roles.map((role) => procedure.roles[role]?.title[language] ?? role).join(', ')
    return [
      {
        id: `${procedure.id}/step/${name}`,
        clause: step.clause ?? firstClause(procedure),
        question: text(
          `Bước "${step.title.vi}" có do đúng người được giao (${who('vi')}) thực hiện và được ghi lại không?`,
          `Is the step "${step.title.en}" done by those it is given to (${who('en')}), and written down?`,
        ),
        evidence: journal,
        procedure: procedure.id,
        roles,
        ...(step.rule === undefined ? {} : { rule: step.rule.basis }),
      },
    ]
  })

const limits = (procedure: Procedure): readonly ChecklistItem[] =>
  Object.entries(procedure.limits).flatMap(([name, rule]): ChecklistItem[] => {
    const roles = owersOf(procedure, rule)
    if (roles.length === 0) return []
    return [
      {
        id: `${procedure.id}/limit/${name}`,
        clause: clauseOfLimit(procedure, rule),
        question: text(
          `Thời hạn "${rule.title.vi}" có được tuân thủ, nơi nào trễ có lý do và đã xử lý không?`,
          `Is the time limit "${rule.title.en}" kept, and where it was not, is there a reason and was it dealt with?`,
        ),
        evidence: journal,
        procedure: procedure.id,
        roles,
        rule: basesOf(rule).join('; '),
      },
    ]
  })

const records = (procedure: Procedure): readonly ChecklistItem[] =>
  Object.entries(procedure.records ?? {}).map(([name, record]) => {
    const [required] = [record.required ?? []].flat()
    return {
      id: `${procedure.id}/record/${name}`,
      clause: required === undefined ? '4.2.4' : requiredRecords[required].clause,
      question: text(
        `"${record.title.vi}" có được lập, bảo quản và lưu đủ thời gian không?`,
        `Is "${record.title.en}" made, protected and kept long enough?`,
      ),
      evidence: text(`Danh mục hồ sơ; ${record.retention.vi}`, `List of records; ${record.retention.en}`),
      procedure: procedure.id,
      rule: record.basis,
    }
  })

const forms = (procedure: Procedure): readonly ChecklistItem[] =>
  Object.entries(procedure.forms ?? {}).map(([name, form]) => ({
    id: `${procedure.id}/form/${name}`,
    clause: '4.2.3',
    question: text(
      `"${form.title.vi}" có dùng mẫu đang có hiệu lực và ghi đủ các mục không?`,
      `Is "${form.title.en}" the form now in force, with all its fields filled in?`,
    ),
    evidence: text('Biểu mẫu đã lập trong hồ sơ lấy mẫu', 'Forms found in the sampled dossiers'),
    procedure: procedure.id,
    roles: [
      ...new Set(
        Object.values(procedure.events)
          .filter((event) => [event.form ?? []].flat().includes(name))
          .flatMap((event) => [event.by].flat())
          .filter((role) => role !== 'system' && isInside(procedure, role)),
      ),
    ],
  }))

const separations = (procedure: Procedure): readonly ChecklistItem[] =>
  (procedure.separate ?? []).map(([one, other]) => ({
    id: `${procedure.id}/separate/${one}+${other}`,
    clause: '5.5.1',
    question: text(
      `Trong cùng một hồ sơ, "${procedure.roles[one]?.title.vi ?? one}" và "${procedure.roles[other]?.title.vi ?? other}" có là hai người khác nhau không?`,
      `In one dossier, are "${procedure.roles[one]?.title.en ?? one}" and "${procedure.roles[other]?.title.en ?? other}" two different people?`,
    ),
    evidence: journal,
    procedure: procedure.id,
    roles: [one, other],
  }))

/** What a procedure itself gives to ask: its steps, limits, records, forms and separated roles. */
export const itemsOf = (procedure: Procedure): readonly ChecklistItem[] => [
  ...steps(procedure),
  ...limits(procedure),
  ...records(procedure),
  ...forms(procedure),
  ...separations(procedure),
]
