import {
  type Block,
  type Cell,
  cellText,
  column,
  heading,
  list,
  type Print,
  paragraph,
  placeDateLine,
  type Report,
  report,
  signatures,
  signer,
  table as tableBlock,
} from '../report/index.ts'
import { type Language, type Text, text } from '../text/index.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'

/** A cell in both languages, or the same in both. */
export type SectionCell = Cell | Text

/** A table under a heading, with lines before it; without rows and lines it says that there is nothing. */
export interface Section {
  readonly title?: Text
  readonly lines?: readonly Text[]
  readonly columns: readonly Text[]
  readonly rows: readonly (readonly SectionCell[])[]
  /** Columns that are never cut on a terminal. */
  readonly fixed?: readonly number[]
  /** What it says when there is nothing. */
  readonly empty?: Text
}

/** What a section without anything says. */
export const nothing: Text = text('chưa có số liệu', 'no figures yet')

const cellOf = (cell: SectionCell, language: Language): Cell =>
  typeof cell === 'object' && 'vi' in cell ? cell[language] : cell

/** Sections as lines for people. */
export const sectionLines = (sections: readonly Section[], frame: Frame): readonly string[] =>
  sections.flatMap(({ title, lines = [], columns, rows, fixed = [], empty = nothing }, at) => [
    ...(at === 0 ? [] : ['']),
    ...(title === undefined ? [] : [frame.paint('bold', frame.say(title))]),
    ...lines.map((line) => `  ${frame.say(line)}`),
    ...(rows.length === 0
      ? lines.length === 0
        ? [`  ${frame.say(empty)}`]
        : []
      : table(
          rows.map((row) => row.map((cell) => cellText(cellOf(cell, frame.language), frame.language))),
          {
            header: columns.map(frame.say),
            columns: frame.columns,
            indent: title === undefined ? 0 : 2,
            wraps: true,
            fixed,
          },
        )),
  ])

const isNumeric = ({ rows }: Section, at: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[at] === 'number' || row[at] === '')

const blocksOf = (section: Section, language: Language): readonly Block[] => {
  const { title, lines = [], columns, rows, empty = nothing } = section
  return [
    ...(title === undefined ? [] : [heading(title[language])]),
    ...(lines.length === 0 ? [] : [list(lines.map((line) => line[language]))]),
    ...(rows.length > 0
      ? [
          tableBlock(
            columns.map((each, at) =>
              isNumeric(section, at) ? column(each[language], 1.2, 'center') : column(each[language], 3),
            ),
            rows.map((row) => row.map((cell) => cellOf(cell, language))),
          ),
        ]
      : []),
    ...(rows.length === 0 && lines.length === 0 ? [paragraph(empty[language])] : []),
  ]
}

/** Sections as a document under the agency's heading, signed by whoever made it and the representative. */
export const sectionsReport = (
  title: Text,
  subtitle: Text,
  sections: readonly Section[],
  { language = 'vi', agency, day }: Print,
): Report =>
  report({
    language,
    agency,
    motto: true,
    placeDate: placeDateLine(agency.place, day, language),
    title: title[language].toUpperCase(),
    subtitle: subtitle[language],
    orientation: 'landscape',
    blocks: [
      ...sections.flatMap((section) => blocksOf(section, language)),
      signatures([
        signer(language, text('NGƯỜI LẬP', 'PREPARED BY')[language]),
        signer(language, text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE')[language]),
      ]),
    ],
  })
