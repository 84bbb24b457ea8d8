/**
 * Documents for Word, in the layout of Vietnamese administrative documents. Needs the package `docx`.
 *
 * @module quytrinh/docx
 */

import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { type Report, report } from '../report/index.ts'
import { type Moment, parseMoment } from '../time/index.ts'
import { blockOf } from './docx/blocks.ts'
import { coreProperties } from './docx/core-properties.ts'
import { type Page, pageOf, twips } from './docx/page.ts'
import { line } from './docx/runs.ts'
import { top } from './docx/top.ts'
import { withFixedTimes } from './zip-time.ts'

const hanging = { paragraph: { indent: { left: twips(7), hanging: twips(5) } } } as const

const lists = {
  config: [
    { reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', style: hanging }] },
    { reference: 'number', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }] },
  ],
}

const stylesOf = (page: Page, language: Report['language']) => {
  const run = {
    font: 'Times New Roman',
    size: page.body * 2,
    language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
  }
  const head = {
    run: { ...run, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
  }
  return {
    default: {
      document: { run },
      heading1: head,
      heading2: head,
      heading3: { ...head, run: { ...head.run, italics: true } },
    },
  }
}

/** The number of each page but the first, at the top centre. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

/** When the document says it was made; without it the file names no time. */
export interface DocxOptions {
  readonly at?: Moment
}

/**
 * A document as a Word file: its own paper, Times New Roman, the national motto on one line, tables with fixed
 * columns and a heading on every page, signatures kept together. The same document gives the same bytes.
 *
 * @throws QuytrinhError when `at` is not a moment.
 *
 * @example
 * ```ts
 * import { reportDocx } from 'quytrinh/docx'
 * import { paragraph, report } from 'quytrinh/report'
 *
 * const minutes = report({ language: 'vi', title: 'Biên bản họp', motto: true, blocks: [paragraph('Nội dung.')] })
 * const file = await reportDocx(minutes, { at: '2019-03-05T08:00:00+07:00' })
 * String.fromCharCode(...file.slice(0, 2)) //=> 'PK'
 * ```
 */
export const reportDocx = async (given: Report, { at }: DocxOptions = {}): Promise<Uint8Array> => {
  const moment = at === undefined ? undefined : parseMoment(at)
  const document = report(given)
  const { language, title, subtitle } = document
  const page = pageOf(document)
  const file = new Document({
    styles: stylesOf(page, language),
    numbering: lists,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(page.landscape ? page.height : page.width),
              height: twips(page.landscape ? page.width : page.height),
              orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(page.margin.top),
              right: twips(page.margin.right),
              bottom: twips(page.margin.bottom),
              left: twips(page.margin.left),
              header: twips(page.margin.top / 2),
            },
          },
        },
        headers: { default: pageNumber() },
        children: [
          ...top(document, page),
          line(
            title,
            'center',
            { bold: true, points: page.body + 1 },
            { before: 240, after: subtitle === undefined ? 160 : 40 },
          ),
          ...(subtitle === undefined ? [] : [line(subtitle, 'center', { bold: true }, { after: 160 })]),
          ...document.blocks.flatMap((block, at) =>
            blockOf(block, at, document.blocks[at + 1]?.kind === 'signatures', page, language),
          ),
        ],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(title, moment) }
  return withFixedTimes(await Packer.pack(file, 'uint8array', false, [core]))
}
