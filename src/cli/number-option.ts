import { decimalCell, integerCell, type NumberOptions } from '../interop/index.ts'
import type { Input } from './command.ts'
import { unreadable } from './fault.ts'

const kebab = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** A number given as an option, as people write it; undefined when it is not given, a Fault when it is none or out of range. */
export const numberOption = (
  input: Input,
  name: string,
  { whole = false, ...bounds }: NumberOptions & { readonly whole?: boolean } = {},
): number | undefined => {
  const given = input.text(name)
  if (given === undefined) return undefined
  const read = (whole ? integerCell(bounds) : decimalCell({ mark: ',', ...bounds }))(
    given.replace(/ ?%$/, ''),
  )
  if (read.ok) return read.value
  throw unreadable(...read.issues.map((issue) => ({ ...issue, path: kebab(name) })))
}
