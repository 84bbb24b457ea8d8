import { Paragraph, type Table } from 'docx'
import { type Report, recipientsTitle, type Signatures, type Signer } from '../../report/index.ts'
import { type Page, twips } from './page.ts'
import { runs } from './runs.ts'
import { sideBySide } from './side-by-side.ts'

const signing = ({ title, note, name }: Signer, page: Page): readonly Paragraph[] => [
  new Paragraph({ alignment: 'center', keepNext: true, children: runs(title, { bold: true }) }),
  new Paragraph({ alignment: 'center', keepNext: true, children: runs(note, { italics: true }) }),
  new Paragraph({
    alignment: 'center',
    spacing: { before: twips(page.signature) },
    children: runs(name, { bold: true }),
  }),
]

const receiving = (
  recipients: readonly string[],
  page: Page,
  language: Report['language'],
): readonly Paragraph[] => [
  new Paragraph({
    children: runs(recipientsTitle[language], { bold: true, italics: true, points: page.small }),
  }),
  ...recipients.map(
    (recipient) =>
      new Paragraph({
        numbering: { reference: 'dash', level: 0 },
        spacing: { after: 0 },
        children: runs(recipient, { points: page.small - 1 }),
      }),
  ),
]

/** Those who sign side by side, recipients at their left, on one page. */
export const signaturesOf = (
  { signers, recipients }: Signatures,
  page: Page,
  language: Report['language'],
): Table => {
  const cells = [
    ...(recipients.length > 0
      ? [receiving(recipients, page, language)]
      : signers.length === 1
        ? [[new Paragraph({})]]
        : []),
    ...signers.map((each) => signing(each, page)),
  ]
  return sideBySide(
    cells.map(() => page.textWidth / cells.length),
    [cells],
  )
}
