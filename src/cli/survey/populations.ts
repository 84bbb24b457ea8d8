import { existsSync } from 'node:fs'
import { integerCell, readRecords, textCell } from '../../interop/index.ts'
import type { Stratum } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readTable } from '../read-table.ts'
import type { Populations } from './scores.ts'

const columns = {
  id: { titles: ['Đơn vị', 'Nhóm', 'Unit', 'Stratum'], required: true, read: textCell() },
  population: {
    titles: ['Tổng thể', 'Số người', 'Số lượng', 'Population', 'People'],
    required: true,
    read: integerCell({ least: 0 }),
  },
} as const

/** Units with how many people they have, from a table `Đơn vị; Tổng thể`. */
export const readStrata = async (file: string, frame: Frame): Promise<readonly Stratum[]> => {
  const { rows } = await readTable(file)
  const read = importedFrom(file, readRecords(rows, columns, { key: 'id', totals: 'skip' }), frame)
  return read.records.map(({ value }) => value)
}

/** The populations an option names: one number, or a file of units. */
export const populationsOption = async (given: string | undefined, frame: Frame): Promise<Populations> => {
  if (given === undefined) return {}
  const number = integerCell({ least: 1 })(given)
  if (number.ok) return { whole: number.value }
  if (!existsSync(given))
    throw unreadable({
      code: 'invalid-value',
      path: '--population',
      message: text(
        `"${given}" không phải một số nguyên, cũng không phải một tệp.`,
        `"${given}" is neither a whole number nor a file.`,
      ),
      expected: text(
        'số người, hoặc bảng có cột "Đơn vị" và "Tổng thể"',
        'a number of people, or a table with the columns "Unit" and "Population"',
      ),
      received: given,
    })
  const strata = await readStrata(given, frame)
  return { units: Object.fromEntries(strata.map(({ id, population }) => [id, population])) }
}
