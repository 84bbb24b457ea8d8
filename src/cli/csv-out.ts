import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeFileDurably } from '../store/index.ts'
import { text } from '../text/index.ts'
import { csvText } from './csv-text.ts'
import { unreadable } from './fault.ts'
import type { Frame } from './frame.ts'

/** Whether a file name asks for CSV. */
export const isCsv = (file: string | undefined): file is string => file !== undefined && /\.csv$/i.test(file)

/** Writes rows as CSV to a file, and says so. */
export const writeCsv = async (
  given: string,
  rows: readonly (readonly string[])[],
  frame: Frame,
): Promise<void> => {
  const file = resolve(given)
  const folder = dirname(file)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw unreadable({
      code: 'out-folder',
      path: '--out',
      message: text(`Không có thư mục "${folder}".`, `There is no folder "${folder}".`),
      received: folder,
    })
  await writeFileDurably(file, csvText(rows))
  if (frame.json) frame.data({ file })
  else frame.line(frame.say(text(`Đã ghi ${given}.`, `Wrote ${given}.`)))
}
