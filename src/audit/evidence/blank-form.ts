import type { Dossier } from '../../dossier/index.ts'
import type { Event } from '../../procedure/index.ts'
import { formatMoment, type Language, text } from '../../text/index.ts'
import type { Proposal } from '../proposal.ts'

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether an event brings a field that whoever reports it may leave out. */
const mayBeLeftOut = ({ payload }: Event, field: string): boolean =>
  payload !== undefined &&
  Object.hasOwn(payload.shape, field) &&
  payload.safeParse({}).error?.issues.some(({ path }) => path[0] === field) !== true

/**
 * Forms that an event fills in, and whose fields nobody had given by then; not the fields that the event itself says
 * may be left out.
 */
export const blankForms = ({ id, procedure, journal }: Dossier): readonly Proposal[] => {
  const known = new Map<string, unknown>()
  return journal.flatMap(({ seq, at, event, payload }) => {
    for (const [field, value] of Object.entries(payload)) known.set(field, value)
    const rule = procedure.events[event]
    return [rule?.form ?? []].flat().flatMap((name): readonly Proposal[] => {
      const form = procedure.forms?.[name]
      const blank = (form?.fields ?? []).filter(
        ({ name: field }) =>
          Object.hasOwn(procedure.facts.shape, field) &&
          isBlank(known.get(field)) &&
          !(rule !== undefined && mayBeLeftOut(rule, field)),
      )
      if (rule === undefined || form === undefined || blank.length === 0) return []
      const fields = (language: Language) => blank.map(({ title }) => title[language]).join('; ')
      return [
        {
          id: `${id}/form/${name}/${seq}`,
          kind: 'blankForm',
          dossier: id,
          procedure: procedure.id,
          clause: '4.2.4',
          article: rule.rule?.basis ?? 'TCVN ISO 9001:2008, 4.2.4',
          requirement: text(
            `"${form.title.vi}" được lập khi "${rule.title.vi}", ghi đủ các mục.`,
            `"${form.title.en}" is made out with "${rule.title.en}", all its fields filled in.`,
          ),
          evidence: text(
            `Hồ sơ ${id}, nhật ký mục ${seq}, ${formatMoment(at, 'vi')}.`,
            `Dossier ${id}, journal entry ${seq}, ${formatMoment(at, 'en')}.`,
          ),
          gap: text(`Không có: ${fields('vi')}.`, `Missing: ${fields('en')}.`),
          entries: [seq],
          moments: [at],
        },
      ]
    })
  })
}
