import { HeadingLevel, LeaderType, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import type { Block, Figure, Report, Table as ReportTable } from '../../report/index.ts'
import { type Page, twips } from './page.ts'
import { alignments, runs } from './runs.ts'
import { signaturesOf } from './signatures.ts'
import { tableOf } from './table.ts'

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

const dotted = (page: Page) => ({
  tabStops: [{ type: TabStopType.RIGHT, position: twips(page.textWidth), leader: LeaderType.DOT }],
})

const dots = (): TextRun => new TextRun({ children: [new Tab()] })

/** Word joins tables that touch: what stands between them, as low as can be. */
const gap = (keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } })

const table = (
  given: ReportTable,
  beforeSigning: boolean,
  page: Page,
  language: Report['language'],
): readonly (Paragraph | Table)[] => [
  ...(given.caption === undefined
    ? []
    : [
        new Paragraph({
          keepNext: true,
          spacing: { after: 60 },
          children: runs(given.caption, { bold: true }),
        }),
      ]),
  tableOf(given, beforeSigning, page, language),
  gap(beforeSigning),
]

/** Word shows no SVG without a bitmap beside it: a figure is its caption and its table, or its words. */
const figure = (
  { alt, caption, table: figures }: Figure,
  beforeSigning: boolean,
  page: Page,
  language: Report['language'],
): readonly (Paragraph | Table)[] => [
  ...(caption === undefined
    ? []
    : [
        new Paragraph({ keepNext: true, spacing: { after: 60 }, children: runs(caption, { italics: true }) }),
      ]),
  ...(figures === undefined
    ? [new Paragraph({ keepNext: beforeSigning, spacing: { after: 80 }, children: runs(alt) })]
    : table(figures, beforeSigning, page, language)),
]

/**
 * One part of a document's body. `at` is its place among the blocks: each numbered list counts from one. What stands
 * before signatures is kept with them, so that nobody signs an empty page.
 */
export const blockOf = (
  block: Block,
  at: number,
  beforeSigning: boolean,
  page: Page,
  language: Report['language'],
): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level - 1] ?? headings[2], children: runs(block.text) }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          alignment: alignments[block.align],
          keepNext: beforeSigning,
          spacing: { after: 80 },
          ...(block.align === 'justify' ? { indent: { firstLine: twips(10) } } : {}),
          children: block.runs.flatMap(({ text, bold = false, italic = false }) =>
            runs(text, { bold, italics: italic }),
          ),
        }),
      ]
    case 'fields':
      return block.fields.map(
        ({ label, value }, index) =>
          new Paragraph({
            ...dotted(page),
            keepNext: beforeSigning && index === block.fields.length - 1,
            spacing: { after: page.body * 4 },
            children: [...runs(`${label}: `), ...(value === '' ? [dots()] : runs(value))],
          }),
      )
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            ...dotted(page),
            keepNext: beforeSigning && index === block.items.length - 1,
            numbering: block.ordered
              ? { reference: 'number', level: 0, instance: at }
              : { reference: 'dash', level: 0 },
            spacing: { after: 40 },
            children: item === '' ? [dots()] : runs(item),
          }),
      )
    case 'table':
      return table(block, beforeSigning, page, language)
    case 'figure':
      return figure(block, beforeSigning, page, language)
    case 'checks':
      return block.lines.map(({ text, checked }) => {
        const box = new TextRun({ text: `${checked ? '☒' : '☐'} `, font: 'Segoe UI Symbol' })
        return new Paragraph({
          spacing: { after: 40 },
          indent: { left: twips(7), hanging: twips(7) },
          children: [box, ...runs(text)],
        })
      })
    case 'signatures':
      return [gap(true), signaturesOf(block, page, language), gap()]
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } })]
  }
}
