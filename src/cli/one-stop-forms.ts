import type { Dossier } from '../dossier/index.ts'
import {
  apologyReport,
  controlSlipReport,
  type OneStopPrint,
  type Report,
  receiptReport,
  refusalReport,
  stopNoticeReport,
  supplementRequestReport,
} from '../report/index.ts'
import { type Text, text } from '../text/index.ts'
import { unreadable } from './fault.ts'
import { notAllowed } from './usage-issue.ts'

interface OneStopFormName {
  /** The form in the procedure. */
  readonly form: string
  readonly make: (dossier: Dossier, print: OneStopPrint) => Report
  /** Travels with the dossier from the start; any other form is issued by an event. */
  readonly always?: true
}

/** The forms of the one-stop desk by the word to type. */
export const oneStopForms: Readonly<Record<string, OneStopFormName>> = {
  receipt: { form: 'receipt', make: receiptReport },
  supplement: { form: 'supplementRequest', make: supplementRequestReport },
  refusal: { form: 'refusal', make: refusalReport },
  apology: { form: 'apology', make: apologyReport },
  stop: { form: 'stopNotice', make: stopNoticeReport },
  'control-slip': { form: 'controlSlip', make: controlSlipReport, always: true },
}

/** Whether a dossier is one of the one-stop desk: its procedure has the receipt and the book. */
export const isOneStop = ({ procedure: { forms = {} } }: Pick<Dossier, 'procedure'>): boolean =>
  forms['receipt'] !== undefined && forms['book'] !== undefined

/** A form of a dossier, and whether it can be printed now. */
export interface FormState {
  readonly name: string
  readonly title: Text
  readonly printable: boolean
  /** The events that issue it. */
  readonly issuedBy: readonly { readonly event: string; readonly title: Text }[]
}

/** The forms of a one-stop dossier: a form can be printed once an event has issued it. */
export const formStates = ({ procedure, journal }: Dossier): readonly FormState[] =>
  Object.entries(oneStopForms).flatMap(([name, { form, always }]): FormState[] => {
    const title = procedure.forms?.[form]?.title
    if (title === undefined) return []
    const issuedBy = Object.entries(procedure.events)
      .filter(([, event]) => [event.form ?? []].flat().includes(form))
      .map(([event, each]) => ({ event, title: each.title }))
    const happened = journal.some((entry) => issuedBy.some(({ event }) => event === entry.event))
    return [{ name, title, printable: always === true || happened, issuedBy }]
  })

/** The form a word means; a Fault that names every one when there is none such. */
export const formNamed = (name: string): OneStopFormName => {
  const found = Object.hasOwn(oneStopForms, name) ? oneStopForms[name] : undefined
  if (found !== undefined) return found
  throw unreadable(notAllowed('form', name, Object.keys(oneStopForms)))
}

/** Why a form cannot be printed yet: which event issues it. */
export const notIssued = ({ title, issuedBy }: FormState): Text => {
  const events = (language: 'vi' | 'en') =>
    issuedBy.map((each) => `${each.title[language]} (${each.event})`).join(', ')
  return text(
    `Chưa in được "${title.vi}": hồ sơ chưa có sự kiện lập biểu mẫu này: ${events('vi')}.`,
    `"${title.en}" cannot be printed yet: no event has issued it: ${events('en')}.`,
  )
}
