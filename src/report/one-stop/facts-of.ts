import { type Deadline, type Dossier, deadlines, type JournalEntry, replay } from '../../dossier/index.ts'
import { unwrap } from '../../issue/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'
import type { OneStopPrint } from './one-stop-print.ts'

/** A fact that is a text; undefined when it is not known. */
export const factText = ({ facts }: Dossier, name: string): string | undefined => {
  const value = facts[name]
  return typeof value === 'string' ? value : undefined
}

/** A fact that is a list of texts. */
export const factList = ({ facts }: Dossier, name: string): readonly string[] => {
  const value = facts[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The code people know a dossier by. */
export const codeOf = (dossier: Dossier): string => factText(dossier, 'dossierCode') ?? dossier.id

/** What is asked for: the name of the administrative procedure. */
export const requestOf = (dossier: Dossier): string | undefined => factText(dossier, 'procedureName')

const issues = ({ procedure }: Dossier, { event }: JournalEntry, form: string): boolean =>
  [procedure.events[event]?.form ?? []].flat().includes(form)

/** The entries that issued a form, oldest first. */
export const issuingEntries = (dossier: Dossier, form: string): readonly JournalEntry[] =>
  dossier.journal.filter((entry) => issues(dossier, entry, form))

/** The dossier as it stood after one of its entries. */
export const asOf = (dossier: Dossier, { seq }: JournalEntry): Dossier =>
  seq === dossier.journal.length ? dossier : unwrap(replay(dossier.procedure, dossier.journal.slice(0, seq)))

/** The deadline of the whole handling, the appointment on the receipt; undefined before acceptance. */
export const appointment = (
  dossier: Dossier,
  { calendar, policies }: Pick<OneStopPrint, 'calendar' | 'policies'>,
): Deadline | undefined => {
  const now = dossier.journal.at(-1)?.at ?? dossier.received
  return deadlines(dossier, calendar, now, policies === undefined ? {} : { policies }).findLast(
    ({ limit }) => limit === 'processing',
  )
}

const deliveries: Readonly<Record<string, Text>> = {
  desk: text('Tại quầy', 'At the desk'),
  post: text('Qua dịch vụ bưu chính công ích', 'By post'),
  online: text('Bản điện tử, qua mạng', 'Electronically'),
}

/** How the result is received; undefined when nobody has said. */
export const deliveryOf = (dossier: Dossier, language: Language): string | undefined =>
  deliveries[factText(dossier, 'delivery') ?? '']?.[language]
