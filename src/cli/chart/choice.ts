import type { Text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import { notAllowed } from '../usage-issue.ts'

/** One of some names given as an option, or the usual one; a Fault that lists them for anything else. */
export const choice = <Name extends string>(
  input: Input,
  option: string,
  names: Readonly<Record<Name, Text>>,
  usual: NoInfer<Name>,
): Name => {
  const given = input.text(option)
  if (given === undefined) return usual
  const isName = (value: string): value is Name => Object.hasOwn(names, value)
  if (isName(given)) return given
  throw unreadable(notAllowed(`--${option}`, given, Object.keys(names)))
}
