import { type Issue, joinPath } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import type { Event, LimitRule, Procedure, Step } from '../literal.ts'
import { eventsOf, rolesOf } from '../transitions.ts'

const roleTitle = (procedure: Procedure, role: string) => procedure.roles[role]?.title ?? text(role, role)

const duties = (procedure: Procedure): readonly Issue[] =>
  Object.entries<Step>(procedure.steps).flatMap(([name, step]): Issue[] => {
    if (step.outcome !== undefined) return []
    const path = joinPath('steps', name)
    if (!step.duty)
      return [
        {
          code: 'QT201',
          path: joinPath(path, 'duty'),
          message: text(
            `Bước "${step.title.vi}" chưa giao cho vai trò nào.`,
            `Step "${step.title.en}" is owed by no role.`,
          ),
          expected: Object.keys(procedure.roles),
        },
      ]
    const idle = (role: string, where: string, events: readonly string[]): Issue[] =>
      events.some((event) => rolesOf(procedure, event).includes(role))
        ? []
        : [
            {
              code: 'QT202',
              path: where,
              message: text(
                `Bước "${step.title.vi}" giao cho ${roleTitle(procedure, role).vi}, nhưng vai trò này không được báo sự kiện nào ở đó.`,
                `Step "${step.title.en}" is owed by ${roleTitle(procedure, role).en}, who may report no event there.`,
              ),
              expected: events,
              received: role,
            },
          ]
    if (step.together === undefined) return idle(step.duty, joinPath(path, 'duty'), eventsOf(procedure, name))
    return Object.entries(step.together).flatMap(([part, { duty, finishes }]) =>
      idle(duty, joinPath(path, 'together', part, 'duty'), [finishes]),
    )
  })

const separation = (procedure: Procedure): readonly Issue[] =>
  (procedure.separate ?? []).flatMap(([first, second], index): Issue[] => {
    const a = roleTitle(procedure, first)
    const b = roleTitle(procedure, second)
    const path = joinPath('separate', index)
    if (first === second)
      return [
        {
          code: 'QT203',
          path,
          message: text(
            `"${a.vi}" không thể tách khỏi chính mình.`,
            `"${a.en}" cannot be separate from itself.`,
          ),
        },
      ]
    const events = Object.keys(procedure.events)
    const shared = events.filter((event) => {
      const by = rolesOf(procedure, event)
      return by.includes(first) && by.includes(second)
    })
    const silent = [first, second].filter(
      (role) => !events.some((event) => rolesOf(procedure, event).includes(role)),
    )
    return [
      ...shared.map((event) => ({
        code: 'QT203',
        path: joinPath('events', event, 'by'),
        message: text(
          `"${a.vi}" và "${b.vi}" phải là hai người khác nhau, nhưng sự kiện này cho cả hai cùng báo.`,
          `"${a.en}" and "${b.en}" must be two people, but this event may be reported by either.`,
        ),
        received: event,
      })),
      ...silent.map((role) => ({
        code: 'QT203',
        path,
        message: text(
          `Tách "${a.vi}" khỏi "${b.vi}" không có tác dụng: ${roleTitle(procedure, role).vi} không được báo sự kiện nào.`,
          `Separating "${a.en}" from "${b.en}" has no effect: ${roleTitle(procedure, role).en} may report no event.`,
        ),
        received: role,
      })),
    ]
  })

const unusedRoles = (procedure: Procedure): readonly Issue[] => {
  const used = new Set([
    ...Object.values<Event>(procedure.events).flatMap(({ by }) => by),
    ...Object.values<LimitRule>(procedure.limits).flatMap(({ duty }) => duty ?? []),
    ...Object.values<Step>(procedure.steps).flatMap(({ duty, together = {} }) => [
      ...(duty === undefined ? [] : [duty]),
      ...Object.values(together).map((part) => part.duty),
    ]),
  ])
  return Object.keys(procedure.roles)
    .filter((role) => !used.has(role))
    .map((role) => ({
      code: 'QT204',
      path: joinPath('roles', role),
      message: text(
        `Vai trò "${roleTitle(procedure, role).vi}" không giữ bước nào và không báo sự kiện nào.`,
        `Role "${roleTitle(procedure, role).en}" owes no step and reports no event.`,
      ),
    }))
}

/** Who owes what: steps without a role, roles that can do nothing, separations that are broken or empty. */
export const responsibility = (procedure: Procedure): readonly Issue[] => [
  ...duties(procedure),
  ...separation(procedure),
  ...unusedRoles(procedure),
]
