import { type Issue, isQuytrinhError } from '../issue/index.ts'
import { languages, text } from '../text/index.ts'
import { askedLanguage, asksJson, chosenCommand } from './arguments.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCodes, Fault, unreadable } from './fault.ts'
import { type Frame, frameOn, type Terminal } from './frame.ts'
import { runProgram } from './program.ts'
import { notAllowed } from './usage-issue.ts'
import { version } from './version.ts'

const conflicts: ReadonlySet<string> = new Set(['store-conflict', 'store-locked'])

/** A journal that does not hold is a finding; anything else the library refuses is input it cannot read. */
const codeOf = (issues: readonly Issue[]): ExitCode => {
  if (issues.some(({ code }) => conflicts.has(code))) return exitCodes.conflict
  return issues.some(({ code }) => /^(journal|head|replay)-/.test(code))
    ? exitCodes.refused
    : exitCodes.unreadable
}

/** The exit code of whatever stopped a command, after its issues were told. */
const report = (error: unknown, frame: Frame): ExitCode => {
  if (error instanceof Fault) {
    frame.issues(error.issues)
    frame.notes(...error.notes)
    return error.code
  }
  if (isQuytrinhError(error)) {
    frame.issues(error.issues)
    return codeOf(error.issues)
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  frame.issues([
    {
      code: 'internal',
      path: '',
      message: text(`Lỗi của chương trình: ${said}`, `A fault of the program: ${said}`),
    },
  ])
  return exitCodes.internal
}

/** Runs what was typed on a terminal, from the arguments to the exit code; never throws. */
export const runSession = async (
  argv: readonly string[],
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> => {
  const asked = askedLanguage(argv, env)
  const language = languages.find((known) => known === asked)
  const frame = frameOn(terminal, language ?? 'vi', asksJson(argv))
  try {
    if (asked !== undefined && language === undefined)
      throw unreadable(notAllowed('--lang', asked, languages))
    return await runProgram(argv, commands, chosenCommand(argv, commands), frame, version)
  } catch (error) {
    return report(error, frame)
  }
}
