import { existsSync } from 'node:fs'
import { decimalCell, readRecords, textCell } from '../../interop/index.ts'
import { type ClassBand, reformBands } from '../../measure/index.ts'
import type { Confidence } from '../../procedure/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readTable } from '../read-table.ts'
import { notAllowed } from '../usage-issue.ts'

/** Classes and who set them. */
export interface ChosenBands {
  readonly title: Text
  readonly basis: string
  readonly confidence: Confidence
  readonly bands: readonly ClassBand[]
}

const names = Object.keys(reformBands)

/** The option that says by which thresholds an index is classed. */
export const bandsOption: OptionDefinition = {
  flags: '--bands <name|file>',
  text: text(
    `ngưỡng xếp loại: ${names.join(', ')} (mặc định usual), hoặc bảng "Mã; Tên; Từ" của tỉnh`,
    `the classes: ${names.join(', ')} (default usual), or the province’s table "Code; Name; From"`,
  ),
}

const columns = {
  code: { titles: ['Mã', 'Code'], required: true, read: textCell() },
  title: { titles: ['Tên', 'Xếp loại', 'Name'], required: true, read: textCell() },
  from: { titles: ['Từ', 'From'], required: true, read: decimalCell({ least: 0, mark: ',' }) },
} as const

const fromFile = async (file: string, frame: Frame): Promise<ChosenBands> => {
  const { rows } = await readTable(file)
  const read = importedFrom(file, readRecords(rows, columns, { key: 'code' }), frame)
  return {
    title: text('Ngưỡng của tỉnh', 'The province’s bands'),
    basis: file,
    confidence: 'setting',
    bands: read.records
      .map(({ value: { code, title, from } }) => ({ code, title: text(title, title), from }))
      .toSorted((a, b) => b.from - a.from),
  }
}

/** The classes asked for. */
export const bandsOf = async (input: Input, frame: Frame): Promise<ChosenBands> => {
  const given = input.text('bands') ?? 'usual'
  const known = Object.entries(reformBands).find(([name]) => name === given)?.[1]
  if (known !== undefined) return known
  if (existsSync(given)) return fromFile(given, frame)
  throw unreadable(notAllowed('--bands', given, names))
}
