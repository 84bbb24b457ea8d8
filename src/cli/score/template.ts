import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { isCsv, writeCsv } from '../csv-out.ts'
import { csvText } from '../csv-text.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { missingOption } from '../usage-issue.ts'

/** The option that prints an empty table to be filled in. */
export const templateOption: OptionDefinition = {
  flags: '--template',
  text: text(
    'in bảng CSV trống đúng tiêu đề (--out tệp.csv để ghi ra tệp)',
    'print an empty CSV table with the right headings (--out file.csv writes it)',
  ),
}

/** Prints or writes an empty table. */
export const giveTemplate = async (
  rows: readonly (readonly string[])[],
  input: Input,
  frame: Frame,
): Promise<void> => {
  const out = input.text('out')
  if (isCsv(out)) await writeCsv(out, rows, frame)
  else if (frame.json) frame.data({ rows })
  else frame.line(csvText(rows).trimEnd())
}

/** The file a command scores; a Fault that names `--template` when there is none. */
export const neededFile = (input: Input): string => {
  const [file] = input.arguments
  if (file !== undefined) return file
  throw unreadable(
    missingOption(
      text('tệp số liệu', 'the file').vi,
      text('bảng .csv hoặc .xlsx; bảng trống: --template', 'a .csv or .xlsx table; an empty one: --template'),
    ),
  )
}
