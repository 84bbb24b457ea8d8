import { cellText } from './blocks.ts'
import type { Block, Figure, Report, Row, Run, Signatures, Table } from './document.ts'
import { report } from './report.ts'
import { blank, motto, recipientsTitle } from './wording.ts'

const lineStart = /^(\s*)(?:([#+=:-])|(\d+)([.)])(?=\s|$))/

/** One line of text with everything escaped that Markdown would read as a sign. */
const escapedLine = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(lineStart, (_, space: string, sign?: string, number?: string, stop?: string) =>
      number === undefined ? `${space}\\${sign}` : `${space}${number}\\${stop}`,
    )

const joined = (value: string, lineBreak: string): string =>
  value.split('\n').map(escapedLine).join(lineBreak)

/** Text in a cell or beside a label: one line of source. */
const inline = (value: string): string => joined(value, '<br>')

/** Text standing alone: its lines stay lines. */
const standing = (value: string): string => joined(value, '\\\n')

/** Text in bold or italics; spaces at its ends stay outside the signs, as Markdown asks. */
const styled = ({ text, bold = false, italic = false }: Run): string => {
  const sign = `${bold ? '**' : ''}${italic ? '*' : ''}`
  if (sign === '' || text.trim() === '') return standing(text)
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return `${before}${sign}${standing(inner)}${sign}${after}`
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const rule = { left: '---', justify: '---', center: ':-:', right: '--:' } as const

const rowCells = (row: Row, columns: number, language: Report['language']): readonly string[] => {
  if (!('group' in row)) return row.map((cell) => inline(cellText(cell, language)))
  return [`**${inline(row.group)}**`, ...Array.from({ length: columns - 1 }, () => '')]
}

const tableLines = ({ caption, columns, rows }: Table, language: Report['language']): string =>
  [
    ...(caption === undefined ? [] : [`**${inline(caption)}**`, '']),
    lineOf(columns.map(({ title }) => inline(title))),
    lineOf(columns.map(({ align }) => rule[align])),
    ...rows.map((row) => lineOf(rowCells(row, columns.length, language))),
  ].join('\n')

const figureLines = ({ alt, caption, table }: Figure, language: Report['language']): string =>
  [
    ...(caption === undefined ? [] : [standing(caption)]),
    table === undefined ? standing(alt) : tableLines(table, language),
  ].join('\n\n')

const signatureLines = ({ signers, recipients }: Signatures, language: Report['language']): string => {
  const listed = [
    `**${recipientsTitle[language]}**`,
    '',
    ...recipients.map((recipient) => `- ${inline(recipient)}`),
    '',
  ]
  return [
    ...(recipients.length === 0 ? [] : listed),
    lineOf(signers.map(({ title }) => inline(title))),
    lineOf(signers.map(() => rule.center)),
    lineOf(signers.map(({ note }) => inline(note))),
    lineOf(signers.map(({ name }) => inline(name))),
  ].join('\n')
}

const blockLines = (block: Block, language: Report['language']): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`
    case 'paragraph':
      return block.runs.map(styled).join('')
    case 'fields':
      return block.fields
        .map(({ label, value }) => `${inline(label)}: ${value === '' ? blank : inline(value)}`)
        .join('\\\n')
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item === '' ? blank : inline(item)}`)
        .join('\n')
    case 'table':
      return tableLines(block, language)
    case 'figure':
      return figureLines(block, language)
    case 'checks':
      return block.lines.map(({ text, checked }) => `- [${checked ? 'x' : ' '}] ${inline(text)}`).join('\n')
    case 'signatures':
      return signatureLines(block, language)
    case 'pageBreak':
      return '---'
  }
}

const top = (document: Report): readonly string[] => {
  const { language, formCode, agency, number, placeDate } = document
  const agencyLines = [
    ...(agency?.parent === undefined ? [] : [standing(agency.parent)]),
    ...(agency === undefined ? [] : [`**${standing(agency.name)}**`]),
  ]
  return [
    ...(formCode === undefined ? [] : [`*${standing(formCode)}*`]),
    ...(agencyLines.length === 0 ? [] : [agencyLines.join('\\\n')]),
    ...(document.motto ? [`**${motto.name[language]}**\\\n${motto.words[language]}`] : []),
    ...(number === undefined ? [] : [standing(number)]),
    ...(placeDate === undefined ? [] : [`*${standing(placeDate)}*`]),
  ]
}

/**
 * A document as Markdown (GitHub's kind): for reading in a terminal, a wiki or a mail. Whatever the texts hold is
 * shown as text; empty values are dots.
 */
export const reportMarkdown = (given: Report): string => {
  const document = report(given)
  const { language, title, subtitle, blocks } = document
  return `${[
    ...top(document),
    `# ${inline(title)}`,
    ...(subtitle === undefined ? [] : [standing(subtitle)]),
    ...blocks.map((block) => blockLines(block, language)),
  ].join('\n\n')}\n`
}
