import type { Issue } from '../../issue/index.ts'
import type { Edition } from '../../standard/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'
import { column, heading, list, paragraph, signatures, signer, table } from '../blocks.ts'
import type { Report, Row } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'

/** A clause with the procedures that serve it, and where in them. */
export interface CoveredClause {
  readonly id: string
  readonly title: Text
  readonly coveredBy: readonly {
    readonly procedure: string
    readonly title: Text
    readonly steps: readonly Wording[]
    readonly records: readonly Wording[]
  }[]
}

/** Which clause is served by which procedure, and what is served by none. */
export interface Coverage {
  readonly clauses: readonly CoveredClause[]
  readonly gaps: readonly Issue[]
  /** The edition the clauses are numbered in; not named on the document when absent. */
  readonly edition?: Edition
}

const none = text('(chưa có quy trình, tài liệu)', '(no procedure or document yet)')

const together = (parts: readonly Wording[], language: Language): string =>
  parts.map((part) => worded(part, language)).join(';\n')

const rowsOf = ({ id, title, coveredBy }: CoveredClause, language: Language): readonly Row[] =>
  coveredBy.length === 0
    ? [[id, title[language], none[language], '', '']]
    : coveredBy.map((each) => [
        id,
        title[language],
        each.title[language],
        together(each.steps, language),
        together(each.records, language),
      ])

const sentence = ({ message, rule }: Issue, language: Language): string =>
  rule === undefined ? message[language] : `${message[language]} (${rule})`

const wording = {
  title: text('BẢNG ĐỐI CHIẾU ĐIỀU KHOẢN VÀ QUY TRÌNH', 'MATRIX OF CLAUSES AND PROCEDURES'),
  subtitle: text(
    'Hệ thống quản lý chất lượng theo TCVN ISO 9001',
    'Quality management system to TCVN ISO 9001',
  ),
  clause: text('Điều khoản', 'Clause'),
  requirement: text('Nội dung', 'Subject'),
  procedure: text('Quy trình, tài liệu', 'Procedure, document'),
  steps: text('Bước', 'Steps'),
  records: text('Hồ sơ', 'Records'),
  gaps: text('Yêu cầu chưa được đáp ứng', 'Requirements not met yet'),
  noGaps: text('Không còn yêu cầu nào chưa được đáp ứng.', 'No requirement is left unmet.'),
  prepared: text('NGƯỜI LẬP', 'PREPARED BY'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
} as const

/** The coverage matrix: each clause with the procedures, steps and records that serve it, and what is still missing. */
export const coverageReport = ({ clauses, gaps, edition }: Coverage, print: Print): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    subtitle: edition === undefined ? words('subtitle') : `${words('subtitle')}:${edition}`,
    orientation: 'landscape',
    blocks: [
      table(
        [
          column(words('clause'), 1.3, 'center'),
          column(words('requirement'), 4),
          column(words('procedure'), 4),
          column(words('steps'), 5),
          column(words('records'), 4),
        ],
        clauses.flatMap((clause) => rowsOf(clause, language)),
      ),
      heading(words('gaps')),
      gaps.length === 0
        ? paragraph(words('noGaps'))
        : list(
            gaps.map((gap) => sentence(gap, language)),
            true,
          ),
      signatures([signer(language, words('prepared')), signer(language, words('representative'))]),
    ],
  })
}
