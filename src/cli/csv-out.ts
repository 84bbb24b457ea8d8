import { csvText } from './csv-text.ts'
import type { Frame } from './frame.ts'
import { writeGiven } from './out.ts'

/** Whether a file name asks for CSV. */
export const isCsv = (file: string | undefined): file is string => file !== undefined && /\.csv$/i.test(file)

/** Writes rows as CSV to a file, and says so. */
export const writeCsv = (given: string, rows: readonly (readonly string[])[], frame: Frame): Promise<void> =>
  writeGiven(given, frame, () => csvText(rows))
