import { Paragraph, type Table } from 'docx'
import { motto, type Report } from '../../report/index.ts'
import { type Page, twips } from './page.ts'
import { line } from './runs.ts'
import { sideBySide } from './side-by-side.ts'

/** The short line drawn under a heading: an empty paragraph as low as can be, with indents at both sides. */
const rule = (width: number, length: number): Paragraph => {
  const side = twips((width - length) / 2)
  return new Paragraph({
    spacing: { before: 50, after: 60, line: 40, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

/** Agency and motto, number and date, at the top of a document. */
export const top = (document: Report, page: Page): readonly (Paragraph | Table)[] => {
  const { language, formCode, agency, number, placeDate } = document
  const right = page.textWidth * page.mottoShare
  const left = page.textWidth - right
  const first = [
    ...(agency?.parent === undefined ? [] : [line(agency.parent, 'center', { points: page.small })]),
    ...(agency === undefined
      ? []
      : [line(agency.name, 'center', { points: page.small, bold: true }), rule(left, left * 0.35)]),
  ]
  const second = document.motto
    ? [
        line(motto.name[language], 'center', { points: page.small, bold: true }),
        line(motto.words[language], 'center', { points: page.body, bold: true }),
        rule(right, page.body * 4.9),
      ]
    : []
  const form =
    formCode === undefined
      ? []
      : [line(formCode, 'right', { points: page.small, italics: true }, { after: 60 })]
  const rows = [
    ...(first.length + second.length === 0 ? [] : [[first, second]]),
    ...(number === undefined && placeDate === undefined
      ? []
      : [
          [
            number === undefined ? [] : [line(number, 'center')],
            placeDate === undefined ? [] : [line(placeDate, 'center', { italics: true })],
          ],
        ]),
  ].map((cells) => cells.map((paragraphs) => (paragraphs.length === 0 ? [new Paragraph({})] : paragraphs)))
  return [...form, ...(rows.length === 0 ? [] : [sideBySide([left, right], rows)])]
}
