import { type Language, text } from '../text/index.ts'
import { cellText } from './blocks.ts'
import type { Block, Column, Figure, Row, Run, Signatures, Table } from './document.ts'
import { lines } from './html-text.ts'
import { recipientsTitle } from './wording.ts'

const figuresTitle = text('Số liệu của hình', 'Figures of the picture')

const blankLine = '<span class="blank"></span>'

const styled = ({ text, bold = false, italic = false }: Run): string => {
  const inner = italic ? `<i>${lines(text)}</i>` : lines(text)
  return bold ? `<b>${inner}</b>` : inner
}

const rowHtml = (row: Row, columns: readonly Column[], language: Language): string =>
  'group' in row
    ? `<tr><th class="group" colspan="${columns.length}" scope="rowgroup">${lines(row.group)}</th></tr>`
    : `<tr>${row
        .map(
          (cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${lines(cellText(cell, language))}</td>`,
        )
        .join('')}</tr>`

const tableHtml = ({ caption, columns, rows }: Table, language: Language): string => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`)
  return `<div class="wide"><table${columns.length > 8 ? ' class="many"' : ''}>${caption === undefined ? '' : `<caption>${lines(caption)}</caption>`}
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${columns.map(({ title }) => `<th scope="col">${lines(title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns, language)).join('\n')}
</tbody></table></div>`
}

/** The drawing stands as it is: a report holds none that is not drawn here. */
const figureHtml = ({ svg, caption, table }: Figure, language: Language): string =>
  [
    `<figure>${svg}`,
    ...(caption === undefined ? [] : [`<figcaption>${lines(caption)}</figcaption>`]),
    ...(table === undefined
      ? []
      : [
          `<details open><summary>${figuresTitle[language]}</summary>${tableHtml(table, language)}</details>`,
        ]),
    '</figure>',
  ].join('\n')

const closing = ({ signers, recipients }: Signatures, language: Language): string => {
  const listed = `<div class="recipients"><b><i>${recipientsTitle[language]}</i></b><ul>${recipients
    .map((recipient) => `<li>${lines(recipient)}</li>`)
    .join('')}</ul></div>`
  const signing = signers.map(
    ({ title, note, name }) =>
      `<div class="signer"><p><b>${lines(title)}</b></p><p><i>${lines(note)}</i></p><p class="name">${lines(name)}</p></div>`,
  )
  const left = recipients.length > 0 ? listed : signers.length === 1 ? '<div></div>' : ''
  return `<section class="closing">${left}${signing.join('')}</section>`
}

/** One part of a document's body as HTML. */
export const blockHtml = (block: Block, language: Language): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${lines(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="${block.align}">${block.runs.map(styled).join('')}</p>`
    case 'fields':
      return `<dl>${block.fields
        .map(
          ({ label, value }) =>
            `<div><dt>${lines(label)}</dt><dd${value === '' ? ' class="blank"></dd>' : `>${lines(value)}</dd>`}</div>`,
        )
        .join('\n')}</dl>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${item === '' ? blankLine : lines(item)}</li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
    case 'table':
      return tableHtml(block, language)
    case 'figure':
      return figureHtml(block, language)
    case 'checks':
      return `<ul class="checks">${block.lines
        .map(({ text, checked }) => `<li>${checked ? '☒' : '☐'} ${lines(text)}</li>`)
        .join('')}</ul>`
    case 'signatures':
      return closing(block, language)
    case 'pageBreak':
      return '<hr class="break">'
  }
}
