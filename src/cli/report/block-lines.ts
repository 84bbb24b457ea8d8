import { type Block, cellText, type Table } from '../../report/index.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'

const tableLines = ({ caption, columns, rows }: Table, frame: Frame): readonly string[] => [
  ...(caption === undefined ? [] : [`  ${caption}`]),
  ...table(
    rows.map((row) => ('group' in row ? [row.group] : row.map((cell) => cellText(cell, frame.language)))),
    {
      header: columns.map(({ title }) => title),
      columns: frame.columns,
      indent: 2,
      wraps: true,
      fixed: columns.flatMap(({ align }, at) => (align === 'left' ? [] : [at])),
    },
  ),
]

const linesOf = (block: Block, frame: Frame): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return ['', frame.paint('bold', block.text)]
    case 'paragraph':
      return [`  ${block.runs.map(({ text }) => text).join('')}`]
    case 'list':
      return block.items.map((item) => `  - ${item}`)
    case 'table':
      return tableLines(block, frame)
    case 'figure':
      return block.table === undefined ? [`  ${block.alt}`] : tableLines(block.table, frame)
    case 'fields':
      return block.fields.map(({ label, value }) => `  ${label}: ${value}`)
    case 'checks':
      return block.lines.map(({ text, checked }) => `  [${checked ? 'x' : ' '}] ${text}`)
    case 'signatures':
    case 'pageBreak':
      return []
  }
}

/** The blocks of a document for people at a terminal: what it says, without what is signed; charts as their figures. */
export const blockLines = (blocks: readonly Block[], frame: Frame): readonly string[] =>
  blocks.flatMap((block) => linesOf(block, frame))
