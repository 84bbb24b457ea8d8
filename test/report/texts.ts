import { type Block, cellText, type Report, type Table } from '../../src/report/index.ts'

const textsOfTable = ({ caption, columns, rows }: Table, language: Report['language']): readonly string[] => [
  ...(caption === undefined ? [] : [caption]),
  ...columns.map(({ title }) => title),
  ...rows.flatMap((row) => ('group' in row ? [row.group] : row.map((cell) => cellText(cell, language)))),
]

const textsOfBlock = (block: Block, language: Report['language']): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${value}`)
    case 'list':
      return block.items
    case 'table':
      return textsOfTable(block, language)
    case 'figure':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...(block.table === undefined ? [block.alt] : textsOfTable(block.table, language)),
      ]
    case 'checks':
      return block.lines.map(({ text, checked }) => `${checked ? '☒' : '☐'} ${text}`)
    case 'signatures':
      return [...block.recipients, ...block.signers.flatMap(({ title, note, name }) => [title, note, name])]
    case 'pageBreak':
      return []
  }
}

/** Every text of a document in the order it is read, the title first. */
export const textsOf = ({ blocks, language, ...head }: Report): readonly string[] => {
  const top = [
    head.formCode,
    head.agency?.parent,
    head.agency?.name,
    head.number,
    head.placeDate,
    head.title,
    head.subtitle,
  ].filter((text) => text !== undefined)
  return [...top, ...blocks.flatMap((block) => textsOfBlock(block, language))]
}
