import { freeze } from 'immer'
import type { AgencyHeading, Block, Cell, Figure, Report, ReportParts, Row, Table } from './document.ts'
import { drawnSvg } from './drawn-svg.ts'
import { plainText } from './plain-text.ts'

const cell = (value: Cell): Cell => {
  if (typeof value === 'string') return plainText(value)
  return typeof value === 'number' ? value : { day: plainText(value.day) }
}

const row = (value: Row): Row => ('group' in value ? { group: plainText(value.group) } : value.map(cell))

const table = (given: Table): Table => ({
  ...given,
  ...(given.caption === undefined ? {} : { caption: plainText(given.caption) }),
  columns: given.columns.map((column) => ({ ...column, title: plainText(column.title) })),
  rows: given.rows.map(row),
})

const figure = (given: Figure, at: number): Figure => ({
  kind: 'figure',
  svg: drawnSvg(plainText(given.svg), `blocks[${at}].svg`),
  alt: plainText(given.alt),
  ...(given.caption === undefined ? {} : { caption: plainText(given.caption) }),
  ...(given.table === undefined ? {} : { table: table(given.table) }),
})

const block = (given: Block, at: number): Block => {
  switch (given.kind) {
    case 'heading':
      return { ...given, text: plainText(given.text) }
    case 'paragraph':
      return { ...given, runs: given.runs.map((run) => ({ ...run, text: plainText(run.text) })) }
    case 'fields':
      return {
        ...given,
        fields: given.fields.map(({ label, value }) => ({
          label: plainText(label),
          value: plainText(value),
        })),
      }
    case 'list':
      return { ...given, items: given.items.map(plainText) }
    case 'table':
      return table(given)
    case 'figure':
      return figure(given, at)
    case 'checks':
      return {
        ...given,
        lines: given.lines.map(({ text, checked }) => ({ text: plainText(text), checked })),
      }
    case 'signatures':
      return {
        ...given,
        signers: given.signers.map(({ title, note, name }) => ({
          title: plainText(title),
          note: plainText(note),
          name: plainText(name),
        })),
        recipients: given.recipients.map(plainText),
      }
    case 'pageBreak':
      return given
  }
}

const agencyHeading = ({ parent, name }: AgencyHeading): AgencyHeading => ({
  ...(parent === undefined ? {} : { parent: plainText(parent) }),
  name: plainText(name),
})

/**
 * A document from its parts, frozen; every text is composed (NFC) and freed of control characters, so that all
 * formats show the same.
 *
 * @throws QuytrinhError `figure-svg` for a figure that is no drawing of this library's charts.
 *
 * @example
 * ```ts
 * import { fields, report, reportMarkdown } from 'quytrinh/report'
 *
 * const slip = report({ language: 'vi', title: 'Phiếu chuyển', blocks: [fields([['Mã hồ sơ', 'H58.12-0001']])] })
 * reportMarkdown(slip) //=> '# Phiếu chuyển\n\nMã hồ sơ: H58.12-0001\n'
 * ```
 */
export const report = (parts: ReportParts): Report => {
  const { subtitle, formCode, agency, number, placeDate } = parts
  return freeze(
    {
      language: parts.language,
      title: plainText(parts.title),
      ...(subtitle === undefined ? {} : { subtitle: plainText(subtitle) }),
      ...(formCode === undefined ? {} : { formCode: plainText(formCode) }),
      ...(agency === undefined ? {} : { agency: agencyHeading(agency) }),
      ...(number === undefined ? {} : { number: plainText(number) }),
      ...(placeDate === undefined ? {} : { placeDate: plainText(placeDate) }),
      motto: parts.motto ?? false,
      paper: parts.paper ?? 'A4',
      orientation: parts.orientation ?? 'portrait',
      blocks: parts.blocks.map(block),
    },
    true,
  )
}
