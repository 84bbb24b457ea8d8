import { type Deadline, type Dossier, deadlines, type JournalEntry } from '../../dossier/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'
import { momentLine } from '../wording.ts'
import type { OneStopPrint } from './one-stop-print.ts'

/** One change of hands on the control slip. */
export interface HandOver {
  readonly giver: string
  readonly receiver: string
  readonly at: string
  readonly signers: string
  /** Early, on time or late, by the limits that ended with it; empty when none did. */
  readonly outcome: string
}

const outcomes: Readonly<Record<'early' | 'onTime' | 'late', Text>> = {
  early: text('Trước hạn', 'Early'),
  onTime: text('Đúng hạn', 'On time'),
  late: text('Quá hạn', 'Late'),
}

const dutyTitle = ({ procedure }: Dossier, step: string | null, language: Language): string | undefined => {
  const duty = step === null ? undefined : procedure.steps[step]?.duty
  return duty === undefined ? undefined : (procedure.roles[duty]?.title[language] ?? duty)
}

const outcomeOf = (all: readonly Deadline[], { at }: JournalEntry, language: Language): string => {
  const ended = all.filter(
    ({ finished, state }) => finished === at && (state === 'met' || state === 'lapsed'),
  )
  if (ended.length === 0) return ''
  if (ended.some(({ late }) => late)) return outcomes.late[language]
  const onTheDay = ended.some(({ due }) => due === at.slice(0, 10))
  return outcomes[onTheDay ? 'onTime' : 'early'][language]
}

/** Every change of hands in a dossier's journal: an entry after which another role owes the step. */
export const handOvers = (
  dossier: Dossier,
  { calendar, policies, language = 'vi' }: Pick<OneStopPrint, 'calendar' | 'policies' | 'language'>,
): readonly HandOver[] => {
  const now = dossier.journal.at(-1)?.at ?? dossier.received
  const all = deadlines(dossier, calendar, now, policies === undefined ? {} : { policies })
  return dossier.journal.flatMap((entry) => {
    const giver = dutyTitle(dossier, entry.from, language)
    const receiver = dutyTitle(dossier, entry.to, language)
    if (giver === undefined || receiver === undefined || giver === receiver) return []
    return {
      giver,
      receiver,
      at: momentLine(entry.at, language),
      signers: entry.by.name ?? '',
      outcome: outcomeOf(all, entry, language),
    }
  })
}
