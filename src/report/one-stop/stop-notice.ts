import type { Dossier } from '../../dossier/index.ts'
import { signatures } from '../blocks.ts'
import type { Report } from '../document.ts'
import { asOf, codeOf, factText, requestOf } from './facts-of.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, entryFor, formReport, labelled, signing } from './one-stop-report.ts'

/**
 * The notice that handling stops because the applicant asked for it.
 *
 * Source: NĐ 118/2025/NĐ-CP, Đ.21.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const stopNoticeReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { language = 'vi', details = {}, signer } = print
  const entry = entryFor(dossier, 'stopNotice')
  const then = entry === undefined ? dossier : asOf(dossier, entry)
  const stage = entry?.from === null ? undefined : then.procedure.steps[entry?.from ?? '']?.title[language]
  const values = {
    applicant: factText(then, 'applicant'),
    procedure: requestOf(then),
    dossierCode: codeOf(then),
    request: factText(then, 'stopReason'),
    stage,
    decision: details.decision,
    finance: details.fee,
    returnedPapers: details.returnedPapers,
  }
  return formReport(then, 'stopNotice', dayOf(then, entry, print), print, {
    blocks: [
      labelled('stopNotice', values, print),
      signatures([signing('stopNotice', 'signer', print, signer)]),
    ],
  })
}
