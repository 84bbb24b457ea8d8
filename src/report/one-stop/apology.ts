import type { Dossier } from '../../dossier/index.ts'
import { text } from '../../text/index.ts'
import { paragraph, signatures } from '../blocks.ts'
import type { Report } from '../document.ts'
import { dateLine, momentLine } from '../wording.ts'
import { appointment, asOf, codeOf, factText, requestOf } from './facts-of.ts'
import type { OneStopPrint } from './one-stop-print.ts'
import { dayOf, entryFor, formReport, labelled, signing } from './one-stop-report.ts'

/**
 * The apology with a new appointment: why the result is not ready and when it will be, as of the event that gave it.
 *
 * Source: NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const apologyReport = (dossier: Dossier, print: OneStopPrint): Report => {
  const { language = 'vi', agency, details = {}, signer } = print
  const entry = entryFor(dossier, 'apology')
  const then = entry === undefined ? dossier : asOf(dossier, entry)
  const due = appointment(then, print)
  const original = due?.extendedFrom ?? due?.due
  const newDue = factText(then, 'newDue')
  const applicant = factText(then, 'applicant')
  const values = {
    addressee: applicant,
    address: details.address,
    phone: details.phone,
    receivedAt: momentLine(due?.started ?? then.received, language),
    procedure: requestOf(then),
    dossierCode: codeOf(then),
    originalDue: original === undefined ? undefined : dateLine(original, language),
    reason: factText(then, 'lateReason'),
    newDue: newDue === undefined ? undefined : dateLine(newDue, language),
  }
  const sorry = text(
    'Do chưa trả được kết quả giải quyết hồ sơ đúng thời gian đã hẹn, cơ quan thành thật xin lỗi Ông/Bà (quý cơ quan, tổ chức) và xin hẹn lại như trên. Rất mong nhận được sự thông cảm.',
    'The result could not be returned on the day that was given. The agency apologises and asks you to come on the new day.',
  )
  return formReport(then, 'apology', dayOf(then, entry, print), print, {
    suffix: '/PXL',
    blocks: [
      labelled('apology', values, print),
      paragraph(sorry[language]),
      signatures(
        [signing('apology', 'signer', print, signer)],
        [
          text('Như trên;', 'As above;')[language],
          `${agency.desk ?? text('Bộ phận Một cửa', 'One-stop desk')[language]};`,
          text('Lưu: VT.', 'File.')[language],
        ],
      ),
    ],
  })
}
