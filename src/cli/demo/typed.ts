import type { CliCommand, Input } from '../command.ts'
import type { ExitCode } from '../fault.ts'
import type { Frame } from '../frame.ts'

/** The values of options by their names, as commands read them. */
export type Options = Readonly<Record<string, string | boolean | readonly string[]>>

/** Folders shown by shorter names, in the order they are tried. */
export type Aliases = readonly (readonly [folder: string, name: string])[]

const shorten = (line: string, aliases: Aliases): string =>
  aliases.reduce((said, [folder, name]) => said.replaceAll(folder, name), line)

const flagsOf = (options: Options): readonly string[] =>
  Object.entries(options).flatMap(([option, value]) => {
    const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    if (value === true) return [flag]
    const values = typeof value === 'object' ? value : [String(value)]
    return values.flatMap((one) => [flag, /\s/.test(one) ? `"${one}"` : one])
  })

/** Runs a command in a workspace as if it had been typed, and shows what was typed. */
export const typed = async (
  name: string,
  command: CliCommand,
  words: readonly string[],
  options: Options,
  folder: string,
  aliases: Aliases,
  frame: Frame,
): Promise<ExitCode> => {
  const said = ['quytrinh', name, ...words, ...flagsOf(options)].join(' ')
  frame.line('', frame.paint('bold', `$ ${shorten(said, aliases)}`))
  const input: Input = {
    arguments: words,
    text: (option) => {
      const value = option === 'workspace' ? folder : options[option]
      return typeof value === 'string' ? value : undefined
    },
    list: (option) => {
      const value = options[option]
      return typeof value === 'object' ? value : []
    },
    flag: (option) => options[option] === true,
  }
  const line: Frame['line'] = (...lines) => frame.line(...lines.map((each) => shorten(each, aliases)))
  return command.run(input, { ...frame, line })
}
