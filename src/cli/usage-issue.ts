import type { Issue } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''

const near = (message: string): Text => {
  const found = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]
  return found === undefined ? text('', '') : text(` Có phải là ${found}?`, ` Did you mean ${found}?`)
}

const sentences: Readonly<Record<string, (name: string, message: string) => Text>> = {
  unknownOption: (name, message) =>
    text(
      `Không có tuỳ chọn "${name}".${near(message).vi}`,
      `There is no option "${name}".${near(message).en}`,
    ),
  unknownCommand: (name, message) =>
    text(`Không có lệnh "${name}".${near(message).vi}`, `There is no command "${name}".${near(message).en}`),
  missingArgument: (name) => text(`Thiếu tham số <${name}>.`, `The argument <${name}> is missing.`),
  optionMissingArgument: (name) =>
    text(`Tuỳ chọn "${name}" cần một giá trị.`, `The option "${name}" needs a value.`),
  excessArguments: (name) =>
    text(`Thừa tham số cho lệnh "${name}".`, `Too many arguments for the command "${name}".`),
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A usage error of commander as an issue of ours. */
export const usageIssue = (code: string, message: string): Issue => {
  const kind = code.replace(/^commander\./, '')
  const name = quoted(message)
  const plain = message.replace(/^error: /, '')
  return {
    code: `usage-${kebab(kind)}`,
    path: '',
    message: sentences[kind]?.(name, message) ?? text(plain, plain),
    ...(name === '' ? {} : { received: name }),
  }
}

/** An option that must be given, with what it should hold. */
export const missingOption = (option: string, expected: Text): Issue => ({
  code: 'usage-missing-option',
  path: '',
  message: text(`Thiếu ${option}: cần ${expected.vi}.`, `${option} is missing: ${expected.en} is needed.`),
  expected,
})

/** A value that is not one of those allowed. */
export const notAllowed = (path: string, received: string, allowed: readonly string[]): Issue => ({
  code: 'invalid-value',
  path,
  message: text(
    `"${received}" không dùng được. Có: ${allowed.join(', ')}.`,
    `"${received}" cannot be used. There are: ${allowed.join(', ')}.`,
  ),
  expected: allowed,
  received,
})
