import { Command, CommanderError, Option } from 'commander'
import { nfc } from '../text/index.ts'
import type { CliCommand, CommandEntry, Input, OptionDefinition } from './command.ts'
import { type ExitCode, exitCodes, unreadable } from './fault.ts'
import type { Frame } from './frame.ts'
import { groups } from './groups.ts'
import { width } from './table.ts'
import { usageIssue } from './usage-issue.ts'
import { headings, words } from './words.ts'

const common: readonly OptionDefinition[] = [
  { flags: '--json', text: words.json },
  { flags: '--lang <vi|en>', text: words.language },
  { flags: '--workspace <dir>', text: words.workspace },
]

const collect = (value: string, before: unknown): readonly string[] => [
  ...(Array.isArray(before) ? before : []),
  nfc(value),
]

const addOptions = (command: Command, options: readonly OptionDefinition[], frame: Frame): void => {
  for (const { flags, text, many } of options) {
    const option = new Option(flags, frame.say(text))
    command.addOption(many === true ? option.argParser(collect) : option)
  }
}

const speak = (command: Command, frame: Frame): Command => {
  command
    .exitOverride()
    .helpOption('-h, --help', frame.say(words.help))
    .helpCommand(false)
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => frame.help(text, false),
      writeErr: (text) => frame.help(text, true),
      ...(frame.columns === undefined ? {} : { getOutHelpWidth: () => frame.columns ?? 80 }),
    })
    .configureHelp({
      styleTitle: (title) => {
        const known = headings[title]
        return known === undefined ? title : frame.say(known)
      },
      displayWidth: width,
      subcommandTerm: (sub) =>
        [
          sub.name(),
          ...sub.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)),
        ].join(' '),
      commandUsage: (cmd) => `${pathOf(cmd)} ${usageOf(cmd, frame)}`,
    })
  return command
}

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`

const usageOf = (command: Command, frame: Frame): string => {
  if (command.commands.length > 0)
    return frame.language === 'vi' ? '<lệnh> [tuỳ chọn]' : '<command> [options]'
  const rest = command.registeredArguments.map((each) => {
    const name = `${each.name()}${each.variadic ? '…' : ''}`
    return each.required ? `<${name}>` : `[${name}]`
  })
  return [...rest, frame.language === 'vi' ? '[tuỳ chọn]' : '[options]'].join(' ')
}

const readInput = (command: Command): Input => {
  const options: Readonly<Record<string, unknown>> = command.optsWithGlobals()
  const own = (name: string): unknown => (Object.hasOwn(options, name) ? options[name] : undefined)
  return {
    arguments: command.args.map(nfc),
    text: (name) => {
      const value = own(name)
      return typeof value === 'string' ? nfc(value) : undefined
    },
    list: (name) => {
      const value = own(name)
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
    },
    flag: (name) => own(name) === true,
  }
}

const parentOf = (
  program: Command,
  name: string,
  entries: readonly CommandEntry[],
  frame: Frame,
): Command => {
  const known = program.commands.find((command) => command.name() === name)
  if (known !== undefined) return known
  const group = speak(new Command(name), frame)
  const inside = entries.filter((entry) => entry.name.startsWith(`${name} `))
  group.description([groups[name] ?? inside.map(({ text }) => text)].flat().map(frame.say).join('; '))
  program.addCommand(group)
  return group
}

interface Chosen {
  readonly entry: CommandEntry
  readonly command: CliCommand
}

/** The program with every command by name and summary, and the chosen one with its options. */
const build = (
  entries: readonly CommandEntry[],
  chosen: Chosen | undefined,
  frame: Frame,
  version: string,
  finish: (code: ExitCode) => void,
): Command => {
  const program = speak(new Command('quytrinh'), frame)
  program
    .description(frame.say(words.description))
    .version(version, '-V, --version', frame.say(words.version))
  addOptions(program, common, frame)
  program.addHelpText('after', `\n${frame.say(words.moments)}\n\n${frame.say(words.exitCodes)}`)
  for (const entry of entries) {
    const [first = '', second] = entry.name.split(' ')
    const parent = second === undefined ? program : parentOf(program, first, entries, frame)
    const command = speak(new Command(second ?? first), frame).description(frame.say(entry.text))
    parent.addCommand(command)
    if (entry !== chosen?.entry) continue
    for (const { name, text } of chosen.command.arguments ?? []) command.argument(name, frame.say(text))
    addOptions(command, [...(chosen.command.options ?? []), ...common], frame)
    command.action(async () => finish(await chosen.command.run(readInput(command), frame)))
  }
  return program
}

/** Reads the arguments, runs the command, and tells how it ended. */
export const runProgram = async (
  argv: readonly string[],
  entries: readonly CommandEntry[],
  entry: CommandEntry | undefined,
  frame: Frame,
  version: string,
): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.ok
  const chosen = entry === undefined ? undefined : { entry, command: await entry.load() }
  const program = build(entries, chosen, frame, version, (ended) => {
    code = ended
  })
  if (argv.length === 0) {
    program.outputHelp()
    return exitCodes.unreadable
  }
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.ok
    if (error.code === 'commander.help') return exitCodes.unreadable
    throw unreadable(usageIssue(error.code, error.message))
  }
  return code
}
