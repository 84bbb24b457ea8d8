import type { Dossier } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import { formatLimit } from '../../time/index.ts'
import { column, emptyRows, italic, paragraph, signatures, table } from '../blocks.ts'
import type { Report, Table } from '../document.ts'
import { momentLine } from '../wording.ts'
import { appointment, asOf, codeOf, deliveryOf, factText, requestOf } from './facts-of.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, entryFor, formReport, labelled, signing, titleOf } from './one-stop-report.ts'

const papersTable = (print: OneStopPrint): Table => {
  const handedIn = print.details?.papers ?? []
  const title = (name: string): string => titleOf('receipt', name, print)
  return table(
    [
      column(title('seq'), 1.3, 'center'),
      column(title('paper'), 6),
      column(title('kind'), 3.5),
      column(title('count'), 1.6, 'center'),
      column(title('paperNote'), 2),
    ],
    handedIn.length === 0
      ? emptyRows(3)
      : handedIn.map(({ name, kind = '', count = '', note = '' }, at) => [at + 1, name, kind, count, note]),
  )
}

const copies = text(
  'Giấy này lập thành 02 liên: một liên giao người nộp hồ sơ, một liên lưu tại Bộ phận Một cửa.',
  'Made out in two copies: one for the submitter, one kept at the desk.',
)

/**
 * The receipt with the appointment, as the dossier stood when it was accepted: what was handed in, the published
 * time, when the result is due.
 *
 * Source: NĐ 61/2018/NĐ-CP, Đ.17.3; NĐ 118/2025/NĐ-CP, Đ.17.3.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no receipt.
 */
export const receiptReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { language = 'vi', agency, details = {} } = print
  const entry = entryFor(dossier, 'receipt')
  const then = entry === undefined ? dossier : asOf(dossier, entry)
  const due = appointment(then, print)
  const received = due?.started ?? then.received
  const { book } = details
  const values = {
    dossierCode: codeOf(then),
    receivingDesk: agency.desk ?? agency.name,
    applicant: factText(then, 'applicant'),
    applicantId: details.applicantId,
    address: details.address,
    phone: details.phone,
    email: details.email,
    procedure: requestOf(then),
    sets: details.sets === undefined ? undefined : String(details.sets),
    statutoryTime: due === undefined ? undefined : formatLimit(due.applied.limit, language),
    receivedAt: momentLine(received, language),
    dueAt: due === undefined ? undefined : momentLine(due.dueAt, language),
    resultPlace: deliveryOf(then, language),
    fee: details.fee,
    bookRef: book === undefined ? undefined : `${book.volume}; ${book.number}`,
    note: details.note,
  }
  const day = dayOf(then, entry, print)
  return formReport(then, 'receipt', day, print, {
    blocks: [
      labelled('receipt', values, print, { received: then.received.slice(0, 10), before: 'seq' }),
      papersTable(print),
      labelled('receipt', values, print, { from: 'sets' }),
      paragraph([italic(copies[language])], 'left'),
      signatures([
        signing('receipt', 'submitterSignature', print, { name: factText(then, 'applicant') }),
        signing('receipt', 'receiverSignature', print, { name: entry?.by.name }),
      ]),
    ],
  })
}
