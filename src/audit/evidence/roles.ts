import type { Dossier, JournalEntry } from '../../dossier/index.ts'
import { formatMoment, type Language, text } from '../../text/index.ts'
import type { Proposal } from '../proposal.ts'

/** The roles a person of the agency holds, as its profile says. */
export interface RoleHolder {
  readonly id: string
  readonly roles: readonly string[]
}

const roleTitle = ({ procedure }: Dossier, role: string, language: Language): string =>
  procedure.roles[role]?.title[language] ?? role

/** Two separated roles in one hand: the entry that took the second one. */
export const brokenSeparations = (dossier: Dossier): readonly Proposal[] =>
  (dossier.procedure.separate ?? []).flatMap(([one, other]): readonly Proposal[] => {
    const { id, procedure, journal } = dossier
    const clash = (entry: JournalEntry): JournalEntry | undefined =>
      journal.find(
        ({ seq, by }) =>
          seq < entry.seq &&
          by.id === entry.by.id &&
          by.role !== entry.by.role &&
          [one, other].includes(by.role) &&
          [one, other].includes(entry.by.role),
      )
    const second = journal.find((entry) => clash(entry) !== undefined)
    const first = second === undefined ? undefined : clash(second)
    if (first === undefined || second === undefined) return []
    const pair = (language: Language) =>
      `"${roleTitle(dossier, one, language)}", "${roleTitle(dossier, other, language)}"`
    return [
      {
        id: `${id}/separate/${one}+${other}/${second.seq}`,
        kind: 'separation',
        dossier: id,
        procedure: procedure.id,
        clause: '5.5.1',
        article: `${procedure.title.vi}, phiên bản ${procedure.version}`,
        requirement: text(
          `Trong một hồ sơ, ${pair('vi')} là hai người khác nhau.`,
          `In one dossier, ${pair('en')} are two different people.`,
        ),
        evidence: text(
          `Hồ sơ ${id}, nhật ký mục ${first.seq}, ${second.seq}; ${formatMoment(first.at, 'vi')} và ${formatMoment(second.at, 'vi')}.`,
          `Dossier ${id}, journal entries ${first.seq}, ${second.seq}; ${formatMoment(first.at, 'en')} and ${formatMoment(second.at, 'en')}.`,
        ),
        gap: text('Cùng một người giữ cả hai vai trò.', 'One person held both roles.'),
        entries: [first.seq, second.seq],
        moments: [first.at, second.at],
      },
    ]
  })

/** Entries in a role of the agency that whoever made them does not hold; one for each role, the first. */
export const rolesNotHeld = (dossier: Dossier, people: readonly RoleHolder[]): readonly Proposal[] => {
  const { id, procedure, journal } = dossier
  const wrong = journal.filter(
    ({ by }) =>
      Object.hasOwn(procedure.roles, by.role) &&
      procedure.roles[by.role]?.outside !== true &&
      !people.some((person) => person.id === by.id && person.roles.includes(by.role)),
  )
  return [...new Set(wrong.map(({ by }) => by.role))].map((role): Proposal => {
    const entries = wrong.filter(({ by }) => by.role === role)
    const seqs = entries.map(({ seq }) => seq)
    return {
      id: `${id}/role/${role}`,
      kind: 'roleNotHeld',
      dossier: id,
      procedure: procedure.id,
      clause: '5.5.1',
      article: `${procedure.title.vi}, phiên bản ${procedure.version}`,
      requirement: text(
        `Việc của "${roleTitle(dossier, role, 'vi')}" do người được giao vai trò đó thực hiện.`,
        `What falls to "${roleTitle(dossier, role, 'en')}" is done by those who hold that role.`,
      ),
      evidence: text(
        `Hồ sơ ${id}, nhật ký mục ${seqs.join(', ')}; ${entries.map(({ at }) => formatMoment(at, 'vi')).join('; ')}.`,
        `Dossier ${id}, journal ${seqs.length === 1 ? 'entry' : 'entries'} ${seqs.join(', ')}; ${entries.map(({ at }) => formatMoment(at, 'en')).join('; ')}.`,
      ),
      gap: text(
        'Người thực hiện không có vai trò này trong hồ sơ phân công của cơ quan.',
        'Whoever did it does not hold this role in the agency’s profile.',
      ),
      entries: seqs,
      moments: entries.map(({ at }) => at),
    }
  })
}
