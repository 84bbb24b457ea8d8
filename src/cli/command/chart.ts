import { type Language, text } from '../../text/index.ts'
import { chartKinds } from '../chart/kinds.ts'
import { given, ownOptions } from '../chart/options.ts'
import type { ChartKind, Picture } from '../chart/picture.ts'
import { lacksBlocks, pictureLines } from '../chart/terminal.ts'
import { widthAsked } from '../chart/width.ts'
import { chartOutOption, writeChart } from '../chart/write.ts'
import type { CliCommand, Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { exitCodes, Fault, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { windowOptions } from '../measure/window-options.ts'

const names = Object.keys(chartKinds)

const kindAsked = (given: string): ChartKind => {
  const found = Object.entries(chartKinds).find(([name]) => name === given)?.[1]
  if (found !== undefined) return found
  const near = didYouMean(given, names)
  throw unreadable({
    code: 'chart-unknown',
    path: '',
    message: text(
      `Không có biểu đồ "${given}".${near.vi} Có: ${names.join(', ')}.`,
      `There is no chart "${given}".${near.en} There are: ${names.join(', ')}.`,
    ),
    expected: names,
    received: given,
  })
}

const listed = (words: readonly string[]): string => words.map((word) => `--${word}`).join(', ')

/** Options that would change nothing are refused: whoever gave one expects something of it. */
const refuseOthers = ({ options }: ChartKind, name: string, input: Input): void => {
  const others = given(input, [...ownOptions, ...windowOptions]).filter((word) => !options.includes(word))
  if (others.length === 0) return
  throw unreadable(
    ...others.map((word) => ({
      code: 'option-not-used',
      path: `--${word}`,
      message: text(
        `Biểu đồ ${name} không dùng tuỳ chọn này. Dùng được: ${listed(options)}.`,
        `The chart ${name} does not use this option. It uses ${listed(options)}.`,
      ),
      received: word,
    })),
  )
}

const nothingToDraw = (kind: ChartKind, picture: Picture, frame: Frame): Fault => {
  const { title, subtitle, source, broken } = picture
  const empty = {
    code: 'chart-empty',
    path: '',
    message: text(
      `Không có gì để vẽ: ${title.vi}. ${subtitle.vi}: chưa có số liệu (nguồn: ${source.vi}).`,
      `There is nothing to draw: ${title.en}. ${subtitle.en}: no data (source: ${source.en}).`,
    ),
  }
  return new Fault(exitCodes.refused, [empty, ...broken], [frame.say(kind.otherwise)])
}

const run = async (input: Input, frame: Frame) => {
  const [name = ''] = input.arguments
  const kind = kindAsked(name)
  refuseOthers(kind, name, input)
  const width = widthAsked(input)
  const picture = await kind.picture(input, frame)
  if (picture.isEmpty) throw nothingToDraw(kind, picture, frame)
  const { title, subtitle, source, notes, broken, at, data } = picture
  const chart = picture.draw({
    language: frame.language,
    title: frame.say(title),
    subtitle: frame.say(subtitle),
    source: frame.say(source),
    ...width,
  })
  const json = { kind: name, title, subtitle, source, now: at, ...data, alt: chart.alt, notes }
  if (!(await writeChart(input, frame, picture, chart, json))) {
    const ascii = input.flag('ascii') || lacksBlocks(process.env)
    if (frame.json) frame.data(json)
    else frame.line(...pictureLines(picture, chart, frame, ascii))
  }
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return exitCodes.refused
}

const kindList = (language: Language): string =>
  Object.entries(chartKinds)
    .map(([name, { title }]) => `${name} (${title[language]})`)
    .join('; ')

/** `quytrinh chart`: figures of a workspace or a foreign log as a picture, a page, a table or lines of text. */
export const chartCommand: CliCommand = {
  arguments: [{ name: '<kind>', text: text(kindList('vi'), kindList('en')) }],
  options: [
    ...windowOptions,
    ...ownOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    chartOutOption,
    {
      flags: '--width <n>',
      text: text(
        'chiều rộng hình, 320–2000 (mặc định: 640)',
        'the width of the picture, 320–2000 (default: 640)',
      ),
    },
    {
      flags: '--ascii',
      text: text('không dùng ký tự khối trên màn hình', 'no block characters on the terminal'),
    },
  ],
  run,
}
