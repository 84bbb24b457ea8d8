import type { Issue } from '../issue/index.ts'
import {
  holds,
  type Procedure,
  type Refusal,
  rolesOf,
  type Situation,
  suggestion,
  type Transition,
} from '../procedure/index.ts'
import { formatDate, formatMoment, type Text } from '../text/index.ts'
import type { Actor } from './actor.ts'
import type { Dossier } from './dossier.ts'

const roleTitle = (procedure: Procedure, role: string): Text =>
  procedure.roles[role]?.title ?? { vi: 'hệ thống', en: 'the system' }

/** Roles by their titles, as people read them. */
export const roleList = (procedure: Procedure, roles: readonly string[]): Text => ({
  vi: roles.map((role) => roleTitle(procedure, role).vi).join(', '),
  en: roles.map((role) => roleTitle(procedure, role).en).join(', '),
})

const who = (actor: Actor): string => actor.name ?? actor.id

/** Events with the roles that may report them, as an officer reads them. */
export const eventList = (procedure: Procedure, events: readonly string[]): Text => {
  const line = (language: keyof Text) =>
    events
      .map((event) => {
        const title = procedure.events[event]?.title[language] ?? event
        return `${title} (${roleList(procedure, rolesOf(procedure, event))[language]})`
      })
      .join(' · ')
  return { vi: line('vi'), en: line('en') }
}

const stepTitle = ({ procedure, step }: Dossier): Text =>
  procedure.steps[step]?.title ?? { vi: step, en: step }

const eventTitle = ({ procedure }: Dossier, event: string): Text =>
  procedure.events[event]?.title ?? { vi: event, en: event }

const unsaid: Refusal = { vi: 'chưa đủ điều kiện', en: 'its condition does not hold' }

/** The first reason that holds, of the last transition that gives any. */
const reasonOf = (transitions: readonly Transition[], situation: Situation): Refusal => {
  const given = [transitions.findLast(({ refuse }) => refuse !== undefined)?.refuse ?? []].flat()
  return given.find(({ when }) => when === undefined || holds(when, situation)) ?? given.at(-1) ?? unsaid
}

const ruleOf = ({ rule }: Refusal, regime: string | null): string | undefined =>
  typeof rule !== 'object' ? rule : regime === null ? undefined : rule[regime]

/** What can be done instead, as a sentence after another; nothing when nothing can. */
const instead = ({ procedure }: Dossier, events: readonly string[]): Text => {
  if (events.length === 0) return { vi: '', en: '' }
  const now = eventList(procedure, events)
  return { vi: ` Việc có thể làm bây giờ: ${now.vi}.`, en: ` What can be done now: ${now.en}.` }
}

/** The issues a refused event is answered with. */
export const refusals = {
  noEvent: (received: unknown): Issue => ({
    code: 'event-shape',
    path: 'type',
    message: {
      vi: 'Sự kiện phải có dạng { type: "tên sự kiện", … }.',
      en: 'An event must have the shape { type: "name of the event", … }.',
    },
    received: JSON.stringify(received) ?? String(received),
  }),

  closed: (dossier: Dossier): Issue => ({
    code: 'dossier-closed',
    path: 'type',
    message: {
      vi: `Hồ sơ ${dossier.id} đã kết thúc (${stepTitle(dossier).vi}), không nhận thêm sự kiện.`,
      en: `Dossier ${dossier.id} has ended (${stepTitle(dossier).en}) and takes no more events.`,
    },
    received: dossier.step,
  }),

  unknownEvent: (dossier: Dossier, event: string, possible: readonly string[]): Issue => {
    const known = Object.keys(dossier.procedure.events)
    const meant = suggestion(event, known)
    const now = instead(dossier, possible)
    return {
      code: 'event-unknown',
      path: 'type',
      message: {
        vi: `Quy trình "${dossier.procedure.title.vi}" không có sự kiện "${event}".${meant === undefined ? '' : ` Có phải "${meant}"?`}${now.vi}`,
        en: `"${dossier.procedure.title.en}" has no event "${event}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}${now.en}`,
      },
      expected: known,
      received: event,
    }
  },

  notHere: (dossier: Dossier, event: string, possible: readonly string[]): Issue => {
    const now = instead(dossier, possible)
    return {
      code: 'event-not-accepted',
      path: 'type',
      message: {
        vi: `Không thể "${eventTitle(dossier, event).vi}" khi hồ sơ ${dossier.id} đang ở bước "${stepTitle(dossier).vi}".${now.vi}`,
        en: `"${eventTitle(dossier, event).en}" cannot happen while dossier ${dossier.id} is at "${stepTitle(dossier).en}".${now.en}`,
      },
      expected: eventList(dossier.procedure, possible),
      received: event,
    }
  },

  notInForce: (dossier: Dossier, event: string, at: string, possible: readonly string[]): Issue => {
    const now = instead(dossier, possible)
    const { from, to, rule } = dossier.procedure.events[event] ?? {}
    const isEarly = from !== undefined && at.slice(0, 10) < from
    const bound = formatDate((isEarly ? from : to) ?? at)
    const cited = rule === undefined ? '' : ` (${rule.basis})`
    return {
      code: 'event-not-in-force',
      path: 'at',
      message: {
        vi: `Ngày ${formatDate(at)} không thể "${eventTitle(dossier, event).vi}": ${isEarly ? 'quy định chỉ có hiệu lực từ' : 'quy định chỉ có hiệu lực đến hết'} ${bound}${cited}.${now.vi}`,
        en: `"${eventTitle(dossier, event).en}" cannot happen on ${formatDate(at)}: its law is in force only ${isEarly ? 'from' : 'until'} ${bound}${cited}.${now.en}`,
      },
      expected: isEarly
        ? { vi: `từ ngày ${bound}`, en: `${bound} or later` }
        : { vi: `đến ngày ${bound}`, en: `${bound} or earlier` },
      received: at,
      ...(rule === undefined ? {} : { rule: rule.basis }),
    }
  },

  guard: (
    dossier: Dossier,
    event: string,
    transitions: readonly Transition[],
    possible: readonly string[],
    situation: Situation,
  ): Issue => {
    const others = possible.filter((each) => each !== event)
    const because = reasonOf(transitions, situation)
    const rule = ruleOf(because, situation.regime)
    const cited = (language: keyof Text): string => {
      const said = because[language].replace(/[.\s]+$/, '')
      return rule === undefined ? `${said}.` : `${said} (${rule}).`
    }
    return {
      code: 'event-refused',
      path: 'type',
      message: {
        vi: `Không thể "${eventTitle(dossier, event).vi}" với hồ sơ ${dossier.id}: ${cited('vi')}${instead(dossier, others).vi}`,
        en: `"${eventTitle(dossier, event).en}" is refused for dossier ${dossier.id}: ${cited('en')}${instead(dossier, others).en}`,
      },
      expected: eventList(dossier.procedure, others),
      received: event,
      ...(rule === undefined ? {} : { rule }),
    }
  },

  role: (dossier: Dossier, event: string, actor: Actor): Issue => {
    const allowed = roleList(dossier.procedure, rolesOf(dossier.procedure, event))
    return {
      code: 'role-not-allowed',
      path: 'by.roles',
      message: {
        vi: `${who(actor)} không giữ vai trò được "${eventTitle(dossier, event).vi}". Người được làm: ${allowed.vi}.`,
        en: `${who(actor)} holds no role that may report "${eventTitle(dossier, event).en}". Who may: ${allowed.en}.`,
      },
      expected: rolesOf(dossier.procedure, event),
      received: actor.roles.join(', '),
    }
  },

  separation: (dossier: Dossier, actor: Actor, role: string, other: string): Issue => ({
    code: 'separation-of-duties',
    path: 'by.id',
    message: {
      vi: `${who(actor)} đã làm với vai trò "${roleTitle(dossier.procedure, other).vi}" trong hồ sơ ${dossier.id} nên không được làm tiếp với vai trò "${roleTitle(dossier.procedure, role).vi}".`,
      en: `${who(actor)} has acted as "${roleTitle(dossier.procedure, other).en}" in dossier ${dossier.id} and may not also act as "${roleTitle(dossier.procedure, role).en}".`,
    },
    received: actor.id,
  }),

  ownWork: (dossier: Dossier, event: string, actor: Actor, possible: readonly string[]): Issue => {
    const { rule } = dossier.procedure.events[event] ?? {}
    const cited = rule === undefined ? '' : ` (${rule.basis})`
    const now = instead(
      dossier,
      possible.filter((each) => each !== event),
    )
    return {
      code: 'own-work',
      path: 'by.id',
      message: {
        vi: `${who(actor)} không được tự "${eventTitle(dossier, event).vi}" với hồ sơ ${dossier.id} vì là người thực hiện việc được xem xét${cited}; phải do người khác làm.${now.vi}`,
        en: `${who(actor)} may not report "${eventTitle(dossier, event).en}" for dossier ${dossier.id}, being the one whose work is judged${cited}; someone else has to.${now.en}`,
      },
      received: actor.id,
      ...(rule === undefined ? {} : { rule: rule.basis }),
    }
  },

  beforeLast: (dossier: Dossier, at: string, last: string): Issue => ({
    code: 'moment-before-last-entry',
    path: 'at',
    message: {
      vi: `Thời điểm ${formatMoment(at, 'vi')} sớm hơn mục nhật ký cuối của hồ sơ ${dossier.id} (${formatMoment(last, 'vi')}).`,
      en: `${formatMoment(at, 'en')} is before the last journal entry of dossier ${dossier.id} (${formatMoment(last, 'en')}).`,
    },
    expected: { vi: `từ ${formatMoment(last, 'vi')} trở đi`, en: `${formatMoment(last, 'en')} or later` },
    received: at,
  }),
} as const
