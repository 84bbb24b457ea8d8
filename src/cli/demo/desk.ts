import { type Dossier, open, tryAdvance } from '../../dossier/index.ts'
import { type Json, QuytrinhError } from '../../issue/index.ts'
import { type Procedure, rolesOf } from '../../procedure/index.ts'
import { type Calendar, type Day, formatDay, parseDay } from '../../time/index.ts'
import { type Move, type Plan, plans } from './plan.ts'

/** A procedure the desk handles, and the published time that is written on the receipt. */
export interface Handled {
  readonly procedure: Procedure
  readonly name: string
  readonly limit: Json | null
}

const people: Readonly<Record<string, string>> = {
  applicant: 'Người nộp hồ sơ',
  receiver: 'Nguyễn Thị Lan',
  agencyHead: 'Trần Văn Minh',
  caseOfficer: 'Lê Hoàng Nam',
  approver: 'Phạm Quốc Bảo',
  clerk: 'Võ Thị Hạnh',
}

const actorOf = (procedure: Procedure, role: string) => ({
  id: role,
  name: people[role] ?? procedure.roles[role]?.title.vi ?? role,
  roles: [role],
})

const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ']
const givenNames = [
  'Văn Đức',
  'Thị Mỹ',
  'Hoàng Anh',
  'Thị Ngọc',
  'Quốc Khánh',
  'Minh Thư',
  'Thanh Tùng',
  'Thị Út',
]

const applicantOf = (index: number): string =>
  `${familyNames[index % familyNames.length] ?? ''} ${givenNames[(index * 3) % givenNames.length] ?? ''}`

const momentOf = (received: Day, [, day, time]: Move, calendar: Calendar): string =>
  `${formatDay(day === 0 ? received : calendar.add(received, day))}T${time}:00+07:00`

const codeOf = (received: Day, serial: number): string =>
  `H58.12-${formatDay(received).slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`

const fieldsOf = (move: Move, { limit }: Handled): Readonly<Record<string, Json>> => ({
  ...move[3],
  ...(move[0] === 'accept' && limit !== null ? { limit } : {}),
})

/** Leads one dossier through its plan, as far as the plan had come by the given moment. */
const handle = (
  plan: Plan,
  handled: Handled,
  received: Day,
  serial: number,
  calendar: Calendar,
  now: string,
): Dossier => {
  const { procedure } = handled
  let dossier = open(procedure, {
    id: codeOf(received, serial),
    at: `${formatDay(received)}T08:30:00+07:00`,
    by: actorOf(procedure, 'receiver'),
    facts: {
      channel: 'desk',
      procedureCode: plan.code,
      procedureName: handled.name,
      applicant: applicantOf(serial),
    },
    settings: Object.hasOwn(procedure.settings ?? {}, 'financePause') ? { financePause: true } : {},
    calendar,
  })
  for (const move of plan.moves) {
    const at = momentOf(received, move, calendar)
    if (at > now) break
    const role = rolesOf(procedure, move[0])[0] ?? ''
    const next = tryAdvance(
      dossier,
      { ...fieldsOf(move, handled), type: move[0] },
      { at, by: actorOf(procedure, role), calendar },
    )
    if (!next.ok) throw new QuytrinhError(next.issues)
    dossier = next.value
  }
  return dossier
}

/** The January dossiers of the desk, numbered in the order they were received. */
export const januaryDossiers = (
  handled: ReadonlyMap<string, Handled>,
  calendar: Calendar,
  now: string,
): readonly Dossier[] =>
  plans
    .flatMap((plan) => plan.received.map((day) => ({ plan, day })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .flatMap(({ plan, day }, index) => {
      const work = handled.get(plan.code)
      return work === undefined ? [] : [handle(plan, work, parseDay(day), index + 1, calendar, now)]
    })
