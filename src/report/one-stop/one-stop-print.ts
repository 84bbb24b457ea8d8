import type { DeadlineOptions } from '../../dossier/index.ts'
import type { Calendar } from '../../time/index.ts'
import type { Report } from '../document.ts'
import type { Print } from '../print.ts'

/** A paper of a dossier, as the receipt lists it. */
export interface HandedIn {
  readonly name: string
  /** `bản chính`, `bản sao`, `bản chụp`. */
  readonly kind?: string
  readonly count?: number
  readonly note?: string
}

/** What a form shows that no step of the procedure asks for; what is absent is left to be filled in by hand. */
export interface OneStopDetails {
  readonly applicantId?: string
  readonly address?: string
  readonly phone?: string
  readonly email?: string
  readonly papers?: readonly HandedIn[]
  /** How many sets of the dossier were handed in. */
  readonly sets?: number
  readonly fee?: string
  /** Where the dossier stands in the book: volume and running number. */
  readonly book?: { readonly volume: string; readonly number: string }
  /** Who guides the applicant, with a telephone number. */
  readonly contact?: string
  readonly legalBasis?: string
  readonly handlingAgency?: string
  readonly coAgencies?: string
  readonly decision?: string
  readonly returnedPapers?: string
  readonly note?: string
}

/**
 * Who prints a form of the one-stop desk, by which calendar. The day on the form is that of the event that issues it
 * unless another is given.
 */
export interface OneStopPrint extends Omit<Print, 'formCode'> {
  /** The agency, with the place documents are dated from and the name of its desk. */
  readonly agency: Print['agency'] & { readonly desk?: string }
  readonly calendar: Calendar
  readonly policies?: NonNullable<DeadlineOptions['policies']>
  /** Who signs for the agency, where its head or deputy does. */
  readonly signer?: { readonly title?: string; readonly name?: string }
  /** The size of the paper; by the circular in force when absent. */
  readonly paper?: Report['paper']
  readonly details?: OneStopDetails
}
