import { success } from '../../issue/index.ts'
import { suggestion } from '../../procedure/index.ts'
import { nfc, text, unaccent } from '../../text/index.ts'
import { type CellReader, cellFault } from './cell.ts'

const folded = (value: string): string => unaccent(value).replace(/\s+/g, ' ').trim()

const yes: ReadonlySet<string> = new Set(['co', 'x', '✓', '✔', '×', 'true', 'yes', 'y', 'dung', '1'])
const no: ReadonlySet<string> = new Set(['khong', 'false', 'no', 'n', 'sai', '0'])

/** Yes or no: `có`/`không`, `x`, `✓`, `TRUE`/`FALSE`, `yes`/`no`, `đúng`/`sai`, `1`/`0`. Issue: `boolean-unreadable`. */
export const booleanCell = (): CellReader<boolean> => (cell) => {
  const word = folded(cell)
  if (yes.has(word)) return success(true)
  if (no.has(word)) return success(false)
  return cellFault('boolean-unreadable', cell.trim(), text('có hoặc không', 'yes or no'))
}

/**
 * One of some codes, written as the code or as one of its other names, capitals and marks aside: `{ online: ['trực tuyến'],
 * paper: ['trực tiếp', 'tại quầy'] }`. Issue: `code-unknown`, with the nearest name.
 */
export const codeCell = <const Code extends string>(
  codes: Readonly<Record<Code, readonly string[]>>,
): CellReader<Code> => {
  const byName = new Map<string, Code>()
  const known: string[] = []
  for (const code in codes) {
    const names = [code, ...codes[code]]
    known.push(names[1] ?? code)
    for (const name of names) byName.set(folded(name), code)
  }
  return (cell) => {
    const code = byName.get(folded(cell))
    if (code !== undefined) return success(code)
    const given = nfc(cell).trim()
    const near = suggestion(given, known)
    const list = known.join(', ')
    return cellFault(
      'code-unknown',
      given,
      known,
      text(
        `"${given}" không có trong danh sách (${list}).${near === undefined ? '' : ` Có phải là "${near}"?`}`,
        `"${given}" is not one of ${list}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
      ),
    )
  }
}
