import type { Dossier } from '../../dossier/index.ts'
import { signatures } from '../blocks.ts'
import type { Report } from '../document.ts'
import { asOf, codeOf, factText, requestOf } from './facts-of.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, entryFor, formReport, labelled, signing } from './one-stop-report.ts'

/**
 * The refusal to receive or to settle a dossier, with its reason.
 *
 * Source: NĐ 61/2018/NĐ-CP, Đ.17.1b, 19.8; NĐ 118/2025/NĐ-CP, Đ.17.1c, 19.3.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const refusalReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { agency, details = {} } = print
  const entry = entryFor(dossier, 'refusal')
  const then = entry === undefined ? dossier : asOf(dossier, entry)
  const values = {
    desk: agency.desk ?? agency.name,
    applicant: factText(then, 'applicant'),
    address: details.address,
    phone: details.phone,
    email: details.email,
    procedure: requestOf(then),
    dossierCode: codeOf(then),
    reason: factText(then, 'refusalReason'),
    legalBasis: details.legalBasis,
  }
  return formReport(then, 'refusal', dayOf(then, entry, print), print, {
    blocks: [
      labelled('refusal', values, print),
      signatures([
        signing('refusal', 'submitterSignature', print, { name: factText(then, 'applicant') }),
        signing('refusal', 'receiverSignature', print, { name: entry?.by.name }),
      ]),
    ],
  })
}
