import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { windowOptions } from '../measure/window-options.ts'

/** The options that only some kinds of charts use. */
export const ownOptions: readonly OptionDefinition[] = [
  {
    flags: '--log <file>',
    text: text(
      'nhật ký ngoài .csv (hoặc .csv.gz, tên cột theo XES) thay cho thư mục làm việc',
      'a foreign event log, .csv or .csv.gz with XES column names, instead of the workspace',
    ),
  },
  { flags: '--unit <unit>', text: text('chỉ một đơn vị', 'one unit only') },
  {
    flags: '--by <what>',
    text: text(
      'chia theo: trend month, quarter; pareto causeHead, clause, unit…; satisfaction factor, unit, question; lead-time unit, channel, procedure',
      'cut by: trend month, quarter; pareto causeHead, clause, unit…; satisfaction factor, unit, question; lead-time unit, channel, procedure',
    ),
  },
  {
    flags: '--indicator <id>',
    text: text(
      'chỉ số của trend (mặc định: dossier.onTime.rate)',
      'the indicator of trend (default: dossier.onTime.rate)',
    ),
  },
  {
    flags: '--convention <id>',
    text: text('cách tính (mặc định: thường dùng)', 'the convention (default: the usual)'),
  },
  {
    flags: '--of <what>',
    text: text(
      'ageing: nonconformities (mặc định) hoặc dossiers',
      'ageing: nonconformities (default) or dossiers',
    ),
  },
  {
    flags: '--figure <which>',
    text: text(
      'lead-time: median (mặc định), mean, percentile90',
      'lead-time: median (default), mean, percentile90',
    ),
  },
  {
    flags: '--survey <id>',
    text: text('cuộc khảo sát (mặc định: mới nhất)', 'the survey (default: the latest)'),
  },
  {
    flags: '--top <n>',
    text: text('vẽ nhiều nhất bao nhiêu thanh (mặc định: 20)', 'at most so many bars (default: 20)'),
  },
]

/** An option by the word typed and by the name it is read under. */
export const optionName = ({ flags }: OptionDefinition): { readonly word: string; readonly key: string } => {
  const word = /^--([a-z-]+)/.exec(flags)?.[1] ?? ''
  return { word, key: word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) }
}

const isGiven = (input: Input, { key }: { readonly key: string }): boolean =>
  input.text(key) !== undefined || input.flag(key)

/** The words of those options that were typed. */
export const given = (input: Input, options: readonly OptionDefinition[]): readonly string[] =>
  options
    .map(optionName)
    .filter((option) => isGiven(input, option))
    .map(({ word }) => word)

/** The words of the options that say which days figures tell about. */
export const windowWords: readonly string[] = windowOptions.map((option) => optionName(option).word)
