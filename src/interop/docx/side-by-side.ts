import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { twips } from './page.ts'

const none = { style: 'none', size: 0, color: 'auto' } as const

/** No line anywhere: for text side by side. */
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

/** Paragraphs side by side without lines, in columns of the given millimetres; each row stays on one page. */
export const sideBySide = (
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: twips(widths[at] ?? 0), type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  })
