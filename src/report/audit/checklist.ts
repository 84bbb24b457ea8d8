import { type AuditSheet, type Checklist, type SignedAnswer, standingAnswers } from '../../audit/index.ts'
import { answers } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { column, fields, group, signatures, signer, table } from '../blocks.ts'
import type { Report } from '../document.ts'
import { printed } from '../print.ts'
import { type AuditPrint, clauseHeading, personName, unitName } from './audit-print.ts'

const wording = {
  title: text('BẢNG CÂU HỎI ĐÁNH GIÁ', 'AUDIT CHECKLIST'),
  unit: text('Đơn vị được đánh giá', 'Unit audited'),
  auditors: text('Đánh giá viên', 'Auditors'),
  hash: text('Mã bảng câu hỏi', 'Checklist'),
  seq: text('STT', 'No.'),
  question: text('Nội dung kiểm tra', 'Question'),
  evidence: text('Bằng chứng cần xem', 'Evidence to look for'),
  seen: text('Ghi nhận', 'Seen'),
  result: text('Kết quả', 'Result'),
  auditor: text('ĐÁNH GIÁ VIÊN', 'AUDITOR'),
  audited: text('ĐẠI DIỆN ĐƠN VỊ', 'FOR THE UNIT'),
} as const

const seen = ({ evidence, gap, reason }: SignedAnswer): string =>
  [evidence, gap, reason].filter((part) => part !== undefined).join('\n')

/**
 * A checklist to be filled in by hand, grouped by clause; with a sheet and a unit, what was answered about that unit.
 */
export const checklistReport = (
  checklist: Checklist,
  print: AuditPrint & { readonly unit?: string; readonly sheet?: AuditSheet },
): Report => {
  const { language = 'vi', unit, sheet } = print
  const cited = { edition: checklist.edition, ...print }
  const words = (name: keyof typeof wording): string => wording[name][language]
  const standing = sheet === undefined ? [] : standingAnswers(sheet)
  const answerTo = (question: string): SignedAnswer | undefined =>
    standing.find((given) => given.question === question && given.unit === unit)
  const auditors = sheet?.assignments.find((each) => each.unit === unit)?.auditors
  return printed(print, {
    title: words('title'),
    orientation: 'landscape',
    blocks: [
      fields([
        [words('unit'), unit === undefined ? undefined : unitName(unit, print)],
        [words('auditors'), auditors?.map((auditor) => personName(auditor, print)).join(', ')],
        [words('hash'), checklist.hash.slice(0, 12)],
      ]),
      table(
        [
          column(words('seq'), 1, 'center'),
          column(words('question'), 6),
          column(words('evidence'), 4),
          column(words('seen'), 4),
          column(words('result'), 2, 'center'),
        ],
        checklist.items.flatMap(({ id, clause, question, evidence }, at, items) => {
          const given = answerTo(id)
          const row = [
            at + 1,
            question[language],
            evidence[language],
            given === undefined ? '' : seen(given),
            given === undefined ? '' : answers[given.answer][language],
          ]
          return items[at - 1]?.clause === clause ? [row] : [group(clauseHeading(clause, cited)), row]
        }),
      ),
      signatures([signer(language, words('auditor')), signer(language, words('audited'))]),
    ],
  })
}
