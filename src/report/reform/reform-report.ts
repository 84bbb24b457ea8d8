import type { DataWindow } from '../../measure/index.ts'
import { formatDate, type Language, type Text, text } from '../../text/index.ts'
import { heading, italic, paragraph, signatures, signer } from '../blocks.ts'
import type { Block, Report } from '../document.ts'
import { type Print, printed } from '../print.ts'
import { type Told, toldBody } from '../told.ts'
import { partBlocks } from './parts.ts'
import type { ReformPart } from './standing.ts'

/** One section of a reform report: what was written of it, and its figures. Without either, nobody told of it. */
export interface ReformSection {
  readonly title: Text
  readonly told?: Told
  readonly parts?: readonly ReformPart[]
}

/** What a reform report tells. */
export interface ReformReport {
  /** What it is about: `Quý I năm 2020`. */
  readonly period: Text
  /** The days its figures tell about, both included. */
  readonly window: DataWindow
  /** Why these days: the article, or that there was no uniform rule. */
  readonly windowBasis: Text
  /** In their order; numbered I, II, III… */
  readonly sections: readonly ReformSection[]
  /** Who signs; a line feed in the title starts a second line. */
  readonly head?: { readonly title?: string; readonly name?: string }
  readonly recipients?: readonly string[]
}

const wording = {
  title: text('BÁO CÁO', 'REPORT'),
  subtitle: text('Kết quả công tác cải cách hành chính', 'Results of administrative reform:'),
  window: text('Số liệu từ ngày', 'Figures from'),
  to: text('đến ngày', 'to'),
  missing: text('Chưa có báo cáo', 'Not reported yet'),
  head: text('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF AGENCY'),
} as const

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

const roman = (number: number): string => {
  const next = numerals.find(([value]) => value <= number)
  return next === undefined ? '' : next[1] + roman(number - next[0])
}

const sectionBlocks = (
  { title, told, parts = [] }: ReformSection,
  at: number,
  language: Language,
): readonly Block[] => [
  heading(`${roman(at + 1)}. ${title[language].toUpperCase()}`),
  ...(told === undefined ? [] : toldBody(told, language)),
  ...(told === undefined && parts.length === 0 ? [paragraph(wording.missing[language])] : []),
  ...parts.flatMap((part, index) => partBlocks(part, index + 1, language)),
]

/**
 * A reform report of a period as documents of agencies are laid out: what was told of each section, its figures, and
 * the annex that says what each figure is made of. A section nobody told of reads "Chưa có báo cáo"; nothing is
 * written in its place.
 *
 * Source: CV 725, CV 1159, CV 581/BNV-CCHC (the outline); NĐ 09/2019/NĐ-CP, Đ.12 (the window).
 *
 * @example
 * ```ts
 * import { reformReportDocument, reportMarkdown } from 'quytrinh/report'
 * import { reformReportSections } from 'quytrinh/processes/reform-report'
 *
 * const document = reformReportDocument(
 *   {
 *     period: { vi: 'Quý I năm 2020', en: 'First quarter of 2020' },
 *     window: { from: '2019-12-15', to: '2020-03-14' },
 *     windowBasis: { vi: 'NĐ 09/2019/NĐ-CP, Đ.12', en: 'NĐ 09/2019/NĐ-CP, Đ.12' },
 *     sections: [{ title: reformReportSections.direction, told: { lines: ['Ban hành kế hoạch năm 2020'] } }],
 *   },
 *   { agency: { name: 'UBND HUYỆN CÁI BÈ' } },
 * )
 * reportMarkdown(document).includes('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH') //=> true
 * ```
 */
export const reformReportDocument = (
  { period, window, windowBasis, sections, head = {}, recipients }: ReformReport,
  print: Print,
): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    subtitle: `${words('subtitle')} ${period[language]}`,
    blocks: [
      paragraph(
        [
          italic(
            `${words('window')} ${formatDate(window.from)} ${words('to')} ${formatDate(window.to)} (${windowBasis[language]})`,
          ),
        ],
        'center',
      ),
      ...sections.flatMap((section, at) => sectionBlocks(section, at, language)),
      signatures([signer(language, head.title ?? words('head'), { name: head.name ?? '' })], recipients),
    ],
  })
}
