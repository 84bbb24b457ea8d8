import { readTableFile, type TableFile, type TableFileOptions } from '../interop/index.ts'
import { unreadable } from './fault.ts'
import { inFile } from './frame.ts'
import { readBytes } from './read-file.ts'

/** The rows of a CSV or Excel file, or of standard input for `-`; a Fault that names the file for everything else. */
export const readTable = async (path: string, options: TableFileOptions = {}): Promise<TableFile> => {
  const read = await readTableFile(path, readBytes(path), options)
  if (read.ok) return read.value
  throw unreadable(...inFile(path, read.issues))
}
