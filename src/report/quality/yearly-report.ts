import { namesOf } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { italic, paragraph, signatures, signer } from '../blocks.ts'
import type { Report } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'
import { type Told, toldBlocks } from '../told.ts'

/** The sections of the yearly report, in their order, each with what it answers to. */
export const yearlySections = {
  scope: text(
    'Cơ quan và thủ tục hành chính thuộc phạm vi áp dụng (QĐ 19/2014/QĐ-TTg, Đ.2, Đ.3)',
    'Agencies and administrative procedures in scope (QĐ 19/2014/QĐ-TTg, Đ.2, Đ.3)',
  ),
  declarations: text(
    'Xác nhận hiệu lực, công bố và công bố lại (Đ.4.2, Đ.4.3, Đ.4.4.c)',
    'Confirmation, declaration and new declaration (Đ.4.2, Đ.4.3, Đ.4.4.c)',
  ),
  lawUpdates: text(
    'Cập nhật thay đổi của văn bản quy phạm pháp luật (Đ.4.4.a)',
    'Changes of law built in (Đ.4.4.a)',
  ),
  audits: text('Đánh giá nội bộ (Đ.4.4.b)', 'Internal audits (Đ.4.4.b)'),
  reviews: text('Xem xét của lãnh đạo (Đ.4.4.b)', 'Management reviews (Đ.4.4.b)'),
  inspections: text(
    'Kiểm tra trong năm (TT 26/2014/TT-BKHCN, Đ.33, Đ.38)',
    'Inspections of the year (TT 26/2014/TT-BKHCN, Đ.33, Đ.38)',
  ),
  corrections: text(
    'Khắc phục sau kiểm tra (TT 26/2014/TT-BKHCN, Đ.37.2.c)',
    'Put right after inspections (TT 26/2014/TT-BKHCN, Đ.37.2.c)',
  ),
  resources: text('Đào tạo và kinh phí (TT 116/2015/TT-BTC)', 'Training and money (TT 116/2015/TT-BTC)'),
  proposals: text('Khó khăn, kiến nghị', 'Difficulties and proposals'),
} as const satisfies Record<string, Text>

/** A section of the yearly report. */
export type YearlySection = keyof typeof yearlySections

/** What a year is told of. */
export interface YearlyReport {
  readonly year: number
  readonly sections: { readonly [S in YearlySection]?: Told }
  /** Whom it goes to; the Ministry of Science and Technology unless given. */
  readonly to?: Wording
  readonly head?: { readonly title?: string; readonly name?: string }
  readonly recipients?: readonly string[]
}

const wording = {
  title: text('BÁO CÁO', 'REPORT'),
  subtitle: text(
    'Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 năm',
    'Quality management systems to TCVN ISO 9001 in',
  ),
  to: text('Kính gửi', 'To'),
  ministry: text('Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology'),
  mark: text(
    'Nội dung lập theo QĐ 19/2014/QĐ-TTg, Đ.12.6; bố cục của Phụ lục II chưa được đối chiếu, cần so với mẫu trước khi gửi.',
    'The content follows QĐ 19/2014/QĐ-TTg, Đ.12.6; the layout of Annex II has not been seen and has to be compared before sending.',
  ),
  head: text('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF AGENCY'),
} as const

/**
 * The yearly report on quality systems of a ministry or a provincial committee, owed in December (QĐ 19/2014/QĐ-TTg,
 * Đ.12.6; TT 26/2014/TT-BKHCN, Đ.42.4). Annex II has not been seen: its sections are the duties the decision and the
 * circular lay down, and the document says so. A section without anything told reads "Chưa có báo cáo".
 */
export const yearlyIsoReport = (
  { year, sections, to = wording.ministry, head = {}, recipients }: YearlyReport,
  print: Print,
): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    subtitle: `${words('subtitle')} ${year}`,
    blocks: [
      paragraph(`${words('to')}: ${worded(to, language)}`, 'center'),
      ...namesOf(yearlySections).flatMap((name, at) =>
        toldBlocks(at + 1, yearlySections[name], sections[name], language),
      ),
      signatures([signer(language, head.title ?? words('head'), { name: head.name ?? '' })], recipients),
      paragraph([italic(words('mark'))]),
    ],
  })
}
