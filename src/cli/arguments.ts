import type { CommandEntry } from './command.ts'

const withValue = new Set(['--lang', '--workspace'])

/** The words that are not options and not the value of an option that may stand before the command. */
const plainWords = (argv: readonly string[]): readonly string[] =>
  argv.filter((word, at) => !word.startsWith('-') && !withValue.has(argv[at - 1] ?? ''))

/** The command that was typed, found before its options are known; undefined when there is none such. */
export const chosenCommand = (
  argv: readonly string[],
  entries: readonly CommandEntry[],
): CommandEntry | undefined => {
  const all = plainWords(argv)
  const [first = '', second = ''] = all[0] === 'help' ? all.slice(1) : all
  return (
    entries.find(({ name }) => name === `${first} ${second}`) ?? entries.find(({ name }) => name === first)
  )
}

const options = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf('--')
  return end < 0 ? argv : argv.slice(0, end)
}

/** The language asked for, by `--lang en`, `--lang=en` or QUYTRINH_LANG; undefined when nothing asks. */
export const askedLanguage = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const words = options(argv)
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = words[at]?.startsWith('--lang=') ? words[at]?.slice('--lang='.length) : words[at + 1]
  const found = at < 0 ? env['QUYTRINH_LANG'] : asked
  return found === '' ? undefined : found
}

/** Whether `--json` was asked for, before the `--` that ends the options. */
export const asksJson = (argv: readonly string[]): boolean => options(argv).includes('--json')
