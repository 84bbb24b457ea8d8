import type { Dossier, JournalEntry } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import { fields, signer } from '../blocks.ts'
import type { Block, Fields, Report, Signer } from '../document.ts'
import { printed } from '../print.ts'
import { issuingEntries } from './facts-of.ts'
import { type OneStopForm, oneStopFields } from './form-fields.ts'
import { formOn } from './form-on.ts'
import type { OneStopPrint } from './one-stop-print.ts'

/** What the forms write, by the name of the field. */
type Values = Readonly<Record<string, string | undefined>>

/** The entry a form is printed for: the one that issued it, else the last. */
export const entryFor = (dossier: Dossier, form: OneStopForm): JournalEntry | undefined =>
  issuingEntries(dossier, form).at(-1) ?? dossier.journal.at(-1)

/** The day a form is printed for: the one asked for, else that of the entry. */
export const dayOf = (dossier: Dossier, entry: JournalEntry | undefined, { day }: OneStopPrint): string =>
  day ?? (entry?.at ?? dossier.received).slice(0, 10)

/**
 * The labelled fields of a form's body, in its order, from one field up to (not including) another. Optional ones
 * without a value are left out; others become dotted lines.
 */
export const labelled = (
  form: OneStopForm,
  values: Values,
  { language = 'vi' }: Pick<OneStopPrint, 'language'>,
  { received = '9999', from, before }: { received?: string; from?: string; before?: string } = {},
): Fields => {
  const all = oneStopFields(form)
  const start = from === undefined ? 0 : all.findIndex(({ name }) => name === from)
  const end = before === undefined ? all.length : all.findIndex(({ name }) => name === before)
  return fields(
    all
      .slice(start, end)
      .filter(({ place }) => place === 'body')
      .filter(({ name, optional }) => optional !== true || values[name] !== undefined)
      .filter((field) => values[field.name] !== undefined || (field.from ?? '') <= received)
      .map(({ name, title }) => [title[language], values[name]]),
  )
}

/** The title of a field in the language of the form. */
export const titleOf = (
  form: OneStopForm,
  name: string,
  { language = 'vi' }: Pick<OneStopPrint, 'language'>,
): string => oneStopFields(form).find((field) => field.name === name)?.title[language] ?? name

/** Who signs at the foot of a form; a form is signed under its own title unless the agency names another. */
export const signing = (
  form: OneStopForm,
  field: string,
  print: OneStopPrint,
  given: { readonly title?: string; readonly name?: string | undefined } = {},
): Signer =>
  signer(print.language ?? 'vi', given.title ?? titleOf(form, field, print), { name: given.name ?? '' })

/** The document of a form: agency, motto, number, date, form number, title, and its body. */
export const formReport = (
  dossier: Pick<Dossier, 'procedure'>,
  form: OneStopForm,
  day: string,
  print: OneStopPrint,
  {
    blocks,
    suffix,
    ...rest
  }: { readonly blocks: readonly Block[]; readonly suffix?: string } & Partial<Report>,
): Report => {
  const { language = 'vi', number: given } = print
  const { title, code, paper } = formOn(dossier.procedure, form, day)
  const numbered = oneStopFields(form).some(({ name }) => name === 'number')
  const number = given ?? (numbered ? `…………${suffix ?? ''}` : undefined)
  const codeWord = text('Mẫu số', 'Form')[language]
  return printed(
    {
      ...print,
      day,
      ...(number === undefined ? {} : { number }),
      ...(code === undefined ? {} : { formCode: `${codeWord} ${code.code} (${code.set})` }),
    },
    {
      title: title[language].toUpperCase(),
      paper: print.paper ?? paper,
      blocks,
      ...rest,
    },
  )
}
