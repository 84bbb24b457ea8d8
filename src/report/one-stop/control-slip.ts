import type { Dossier } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import { column, emptyRows, table } from '../blocks.ts'
import type { Report } from '../document.ts'
import { momentLine } from '../wording.ts'
import { codeOf, factText, issuingEntries, requestOf } from './facts-of.ts'
import { handOvers } from './hand-overs.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, formReport, labelled, titleOf } from './one-stop-report.ts'

/** The slip has room for so many changes of hands before it needs another sheet. */
const room = 6

/**
 * The control slip that travels with a dossier: who gave it to whom, when, and whether the work before was early, on
 * time or late; with empty rows for what is still to come.
 *
 * Source: NĐ 61/2018/NĐ-CP, Đ.39.1.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const controlSlipReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { language = 'vi', agency, details = {} } = print
  const done = handOvers(dossier, print)
  const title = (name: string): string => titleOf('controlSlip', name, print)
  const gives = text('1. Giao', '1. Gives')[language]
  const receives = text('2. Nhận', '2. Receives')[language]
  const values = {
    dossierCode: codeOf(dossier),
    handlingAgency: details.handlingAgency ?? agency.name,
    coAgencies: details.coAgencies,
    applicant: factText(dossier, 'applicant'),
    phone: details.phone,
    procedure: requestOf(dossier),
    receivedAt: momentLine(dossier.received, language),
  }
  const [first = dossier.journal[0]] = issuingEntries(dossier, 'controlSlip')
  return formReport(dossier, 'controlSlip', dayOf(dossier, first, print), print, {
    blocks: [
      labelled('controlSlip', values, print),
      table(
        [
          column(title('parties'), 4),
          column(title('handover'), 4),
          column(title('outcome'), 2.5, 'center'),
          column(title('note'), 2),
        ],
        [
          ...done.map(({ giver, receiver, at, signers, outcome }) => [
            `${gives}: ${giver}\n${receives}: ${receiver}`,
            `${at}\n${signers}`,
            outcome,
            '',
          ]),
          ...emptyRows(Math.max(1, room - done.length)).map(() => [`${gives}:\n${receives}:`, '\n', '', '']),
        ],
      ),
    ],
  })
}
