import type { Dossier } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import { list, paragraph, signatures } from '../blocks.ts'
import type { Report } from '../document.ts'
import { asOf, codeOf, factList, factText, requestOf } from './facts-of.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, entryFor, formReport, labelled, signing, titleOf } from './one-stop-report.ts'

const stages = {
  intake: text('Khi tiếp nhận hồ sơ', 'At intake'),
  appraisal: text('Sau khi thẩm định hồ sơ', 'After appraisal'),
} as const

/**
 * The request to supplement or complete a dossier: everything that is missing, in one go, and why.
 *
 * Source: NĐ 61/2018/NĐ-CP, Đ.11.2c; NĐ 118/2025/NĐ-CP, Đ.16.3.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const supplementRequestReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { language = 'vi', details = {} } = print
  const entry = entryFor(dossier, 'supplementRequest')
  const then = entry === undefined ? dossier : asOf(dossier, entry)
  const missing = factList(then, 'missing')
  const accepted = then.journal.some(({ event }) => event === 'accept')
  const values = {
    applicant: factText(then, 'applicant'),
    procedure: requestOf(then),
    address: details.address,
    phone: details.phone,
    email: details.email,
    dossierCode: codeOf(then),
    stage: stages[accepted ? 'appraisal' : 'intake'][language],
    reason: factText(then, 'supplementReason'),
    contact: details.contact,
  }
  return formReport(then, 'supplementRequest', dayOf(then, entry, print), print, {
    suffix: '/HDHS',
    blocks: [
      labelled('supplementRequest', values, print, { before: 'items' }),
      paragraph(`${titleOf('supplementRequest', 'items', print)}:`, 'left'),
      list(missing.length === 0 ? ['', ''] : missing, true),
      labelled('supplementRequest', values, print, { from: 'reason' }),
      signatures([signing('supplementRequest', 'officerSignature', print, { name: entry?.by.name })]),
    ],
  })
}
