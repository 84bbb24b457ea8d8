import type { Dossier } from '../../dossier/index.ts'
import { QuytrinhError } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { column, day, table } from '../blocks.ts'
import type { Align, Cell, Report, Row } from '../document.ts'
import { appointment, codeOf, deliveryOf, factText, requestOf } from './facts-of.ts'
import { oneStopFields } from './form-fields.ts'
import type { OneStopDetails, OneStopPrint } from './one-stop-print.ts'
import { formReport } from './one-stop-report.ts'

/** A dossier in the book, with what only the desk knows of it. */
export interface BookEntry {
  readonly dossier: Dossier
  readonly details?: OneStopDetails
}

const widths: Readonly<Record<string, readonly [share: number, align: Align]>> = {
  seq: [1.5, 'center'],
  dossierCode: [3, 'left'],
  procedure: [4, 'left'],
  sets: [1.8, 'center'],
  applicant: [3, 'left'],
  addressPhone: [3, 'left'],
  leadAgency: [2.6, 'left'],
  receivedAt: [2.5, 'center'],
  dueAt: [2.5, 'center'],
  returnedAt: [2.5, 'center'],
  resultMethod: [2.2, 'left'],
  signature: [1.6, 'center'],
  note: [2, 'left'],
}

const lateNote = text('Trả quá hạn', 'Returned late')

const rowOf = ({ dossier, details = {} }: BookEntry, at: number, print: OneStopPrint): Row => {
  const { language = 'vi', agency } = print
  const due = appointment(dossier, print)
  const returned = dossier.journal.find(({ event }) => event === 'deliver')?.at.slice(0, 10)
  const { outcome } = dossier
  const ended =
    outcome === null || outcome === 'done'
      ? ''
      : (dossier.procedure.steps[dossier.step]?.title[language] ?? '')
  const values: Readonly<Record<string, Cell>> = {
    seq: at + 1,
    dossierCode: codeOf(dossier),
    procedure: requestOf(dossier) ?? '',
    sets: details.sets ?? '',
    applicant: factText(dossier, 'applicant') ?? '',
    addressPhone: [details.address, details.phone].filter((part) => part !== undefined).join('\n'),
    leadAgency: details.handlingAgency ?? agency.name,
    receivedAt: day(dossier.received.slice(0, 10)),
    dueAt: due === undefined ? '' : day(due.due),
    returnedAt: returned === undefined ? '' : day(returned),
    resultMethod: deliveryOf(dossier, language) ?? '',
    note: [details.note ?? '', ended, due?.late === true && returned !== undefined ? lateNote[language] : '']
      .filter((part) => part !== '')
      .join('; '),
  }
  return oneStopFields('book').map(({ name }) => values[name] ?? '')
}

/**
 * The book of dossiers: one line for each, in the order given, numbered from one; across an A4 page. The form's
 * number is that of the first dossier's year unless a day is given.
 *
 * Source: TT 01/2018/TT-VPCP, Đ.10.2.
 *
 * @throws QuytrinhError `report-empty` when there is no dossier, `form-unknown` when the procedure has no book.
 */
export const bookReport = (entries: readonly BookEntry[], print: OneStopPrint): Report => {
  const { language = 'vi' } = print
  const first = entries[0]?.dossier
  if (first === undefined)
    throw new QuytrinhError([
      {
        code: 'report-empty',
        path: 'entries',
        message: text('Sổ theo dõi chưa có hồ sơ nào.', 'The book has no dossier yet.'),
      },
    ])
  const on = print.day ?? first.received.slice(0, 10)
  return formReport(first, 'book', on, print, {
    orientation: 'landscape',
    subtitle: text(`Năm ${on.slice(0, 4)}`, `Year ${on.slice(0, 4)}`)[language],
    blocks: [
      table(
        oneStopFields('book').map(({ name, title }) => {
          const [share, align] = widths[name] ?? [2, 'left']
          return column(title[language], share, align)
        }),
        entries.map((entry, at) => rowOf(entry, at, print)),
      ),
    ],
  })
}
