import { type IRunOptions, Paragraph, TextRun } from 'docx'
import type { Align } from '../../report/index.ts'

type Style = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** A text as runs, one for each of its lines; sizes in points. */
export const runs = (
  value: string,
  { points, ...style }: Style & { readonly points?: number } = {},
): readonly TextRun[] =>
  value.split('\n').map(
    (text, at) =>
      new TextRun({
        ...style,
        ...(points === undefined ? {} : { size: points * 2 }),
        text,
        ...(at === 0 ? {} : { break: 1 }),
      }),
  )

/** How Word calls the places text stands in. */
export const alignments = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Align, string>

/** A paragraph of one text. */
export const line = (
  value: string,
  align: Align,
  style: Style & { readonly points?: number } = {},
  spacing: { readonly before?: number; readonly after?: number } = {},
): Paragraph => new Paragraph({ alignment: alignments[align], spacing, children: runs(value, style) })
