import type { Text } from '../text/index.ts'
import type { ExitCode } from './fault.ts'
import type { Frame } from './frame.ts'

/** What was typed after a command. */
export interface Input {
  readonly arguments: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
}

/** An option: `--from <day>`; `many` may be repeated. */
export interface OptionDefinition {
  readonly flags: string
  readonly text: Text
  readonly many?: true
}

/** One command: its arguments and options, and what it does. */
export interface CliCommand {
  readonly arguments?: readonly { readonly name: string; readonly text: Text }[]
  readonly options?: readonly OptionDefinition[]
  readonly run: (input: Input, frame: Frame) => Promise<ExitCode> | ExitCode
}

/** A command as the list of commands shows it; its file is loaded only when it is used. */
export interface CommandEntry {
  readonly name: string
  readonly text: Text
  readonly load: () => Promise<CliCommand>
}
