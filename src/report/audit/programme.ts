import { type Programme, programmeGaps, type Visit } from '../../audit/index.ts'
import { text } from '../../text/index.ts'
import { column, fields, group, heading, list, signatures, signer, table } from '../blocks.ts'
import type { Report, Row } from '../document.ts'
import { printed } from '../print.ts'
import { type AuditPrint, clauseNumbers } from './audit-print.ts'

const wording = {
  title: text('CHƯƠNG TRÌNH ĐÁNH GIÁ NỘI BỘ', 'INTERNAL AUDIT PROGRAMME'),
  year: text('Năm', 'Year'),
  schedule: text('Lịch đánh giá trong năm', 'Visits over the year'),
  month: text('Tháng', 'Month'),
  unit: text('Đơn vị được đánh giá', 'Unit audited'),
  visits: text('Nội dung từng đợt', 'What each visit looks at'),
  clauses: text('Điều khoản', 'Clauses'),
  ofProgramme: text('Điều khoản của chương trình', 'Clauses of the programme'),
  all: text('toàn bộ điều khoản của chương trình', 'every clause of the programme'),
  note: text('Ghi chú', 'Note'),
  again: text('đánh giá lại', 'second visit'),
  gaps: text('Chưa được đánh giá', 'Not audited'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
  approved: text('NGƯỜI PHÊ DUYỆT', 'APPROVED BY'),
} as const

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1)

const byYear = (
  { year, years }: Programme,
  rowsOf: (year: number) => readonly Row[],
  word: string,
): readonly Row[] =>
  Array.from({ length: years }, (_, index) => year + index).flatMap((each) =>
    years === 1 ? rowsOf(each) : [group(`${word} ${each}`), ...rowsOf(each)],
  )

/**
 * The programme of a cycle of audits: which unit is visited in which month, which clauses each visit looks at, and
 * what the programme leaves out, if anything.
 *
 * Source: TCVN ISO 9001:2008, 8.2.2; QĐ 19/2014/QĐ-TTg, Đ.4.4.b; the layout is our own.
 */
export const auditProgrammeReport = (programme: Programme, print: AuditPrint): Report => {
  const { language = 'vi', edition = '2008' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { year, years, units, visits } = programme
  const titleOf = (id: string): string => units.find((unit) => unit.id === id)?.title[language] ?? id
  const markOf = (here: readonly Visit[], month: number): string =>
    here.some((visit) => visit.month === month) ? '×' : ''
  const looksAt = ({ clauses }: Visit): string =>
    programme.clauses.every((clause) => clauses.includes(clause))
      ? words('all')
      : clauseNumbers(clauses, print)
  const gaps = programmeGaps(programme)
  return printed(print, {
    title: words('title'),
    subtitle: `${words('year')} ${years === 1 ? year : `${year}–${year + years - 1}`} (TCVN ISO 9001:${edition})`,
    orientation: 'landscape',
    blocks: [
      heading(words('schedule'), 2),
      table(
        [column(words('unit'), 5), ...monthNumbers.map((month) => column(String(month), 1, 'center'))],
        byYear(
          programme,
          (each) =>
            units.map(({ id, title }) => {
              const here = visits.filter((visit) => visit.year === each && visit.unit === id)
              return [title[language], ...monthNumbers.map((month) => markOf(here, month))]
            }),
          words('year'),
        ),
      ),
      heading(words('visits'), 2),
      fields([[words('ofProgramme'), clauseNumbers(programme.clauses, print)]]),
      table(
        [
          column(words('month'), 1.2, 'center'),
          column(words('unit'), 3.5),
          column(words('clauses'), 9),
          column(words('note'), 2),
        ],
        byYear(
          programme,
          (each) =>
            visits
              .filter((visit) => visit.year === each)
              .map((visit) => [
                visit.month,
                titleOf(visit.unit),
                looksAt(visit),
                visit.again ? words('again') : '',
              ]),
          words('year'),
        ),
      ),
      ...(gaps.length === 0
        ? []
        : [heading(words('gaps'), 2), list(gaps.map(({ message }) => message[language]))]),
      signatures([signer(language, words('representative')), signer(language, words('approved'))]),
    ],
  })
}
