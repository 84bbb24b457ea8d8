import { type Language, type Text, text } from '../text/index.ts'
import type { AgencyHeading, Report, ReportParts } from './document.ts'
import { report } from './report.ts'
import { placeDateLine } from './wording.ts'

/** Who prints a document, in which language; what is absent is left to be filled in by hand. */
export interface Print {
  readonly language?: Language
  /** The agency, with the place its documents are dated from. */
  readonly agency: AgencyHeading & { readonly place?: string }
  /** The number of the document, without `Số:`; no number is shown when absent. */
  readonly number?: string
  /** The day on the document, `YYYY-MM-DD`. */
  readonly day?: string
  /** The agency's own code of the form, such as `BM.03.02`. */
  readonly formCode?: string
}

/** A text, or one text for both languages. */
export type Wording = string | Text

/** A wording in one language. */
export const worded = (value: Wording, language: Language): string =>
  typeof value === 'string' ? value : value[language]

/** A document under an agency's heading: motto, number, place and date. */
export const printed = (
  print: Print,
  parts: Pick<ReportParts, 'title' | 'blocks'> & Partial<Report>,
): Report => {
  const { language = 'vi', agency, number, day, formCode } = print
  return report({
    language,
    agency,
    ...(number === undefined ? {} : { number: `${text('Số:', 'No.')[language]} ${number}` }),
    placeDate: placeDateLine(agency.place, day, language),
    motto: true,
    ...(formCode === undefined ? {} : { formCode }),
    ...parts,
  })
}
