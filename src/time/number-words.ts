import type { Word } from './words.ts'

/** A number read from words, and how many words it takes; `ambiguous` when it can be read in two ways. */
export interface ReadNumber {
  readonly value: number
  readonly length: number
  readonly ambiguous?: true
}

const ones: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])

/** Last digits after `mười` and `mươi`: five is `lăm` there, so that `mười năm` stays ten years. */
const lasts: ReadonlyMap<string, number> = new Map([
  ...[...ones].filter(([word]) => word !== 'năm'),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
])

const english = (list: string, first: number): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, first + index]))
const englishOnes = english('one two three four five six seven eight nine', 1)
const englishTeens = english(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
)

/** English words up to `thirty`. */
const englishAt = (words: readonly Word[], at: number): ReadNumber | undefined => {
  const raw = words[at]?.raw ?? ''
  if (raw === 'thirty') return { value: 30, length: 1 }
  if (raw === 'twenty') {
    const length = words[at + 1]?.raw === '-' ? 2 : 1
    const last = englishOnes.get(words[at + length]?.raw ?? '')
    return last === undefined ? { value: 20, length: 1 } : { value: 20 + last, length: length + 1 }
  }
  const value = englishOnes.get(raw) ?? englishTeens.get(raw)
  return value === undefined ? undefined : { value, length: 1 }
}

const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

const readFigures = (raw: string): ReadNumber | undefined => {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(raw)) return { value: Number.NaN, length: 1, ambiguous: true }
  if (/^\d{1,9}(?:[.,]\d{1,2})?$/.test(raw)) return { value: Number(raw.replace(',', '.')), length: 1 }
  const fraction = /^(\d{1,3})\/([1-9]\d{0,2})$/.exec(raw)
  return fraction === null ? undefined : { value: Number(fraction[1]) / Number(fraction[2]), length: 1 }
}

const tens = (words: readonly Word[], at: number): ReadNumber | undefined => {
  const raw = words[at]?.raw ?? ''
  if (raw === 'mười') return { value: 10, length: 1 }
  const digit = ones.get(raw)
  return digit !== undefined && digit > 1 && words[at + 1]?.raw === 'mươi'
    ? { value: digit * 10, length: 2 }
    : undefined
}

/** The number at a place: figures, `½`, `nửa`, Vietnamese words up to `chín mươi chín`, or English ones up to `thirty`. */
export const numberAt = (words: readonly Word[], at: number): ReadNumber | undefined => {
  const word = words[at]
  if (word === undefined) return undefined
  const figures = readFigures(word.raw)
  if (figures !== undefined) return figures
  const part = vulgar.get(word.raw)
  if (part !== undefined) return { value: part, length: 1 }
  if (word.raw === 'nửa') return { value: 0.5, length: 1 }
  if (word.raw === 'half') return { value: 0.5, length: words[at + 1]?.raw === 'a' ? 2 : 1 }
  const ten = tens(words, at)
  if (ten !== undefined) {
    const last = lasts.get(words[at + ten.length]?.raw ?? '')
    return last === undefined ? ten : { value: ten.value + last, length: ten.length + 1 }
  }
  const one = ones.get(word.raw)
  return one === undefined ? englishAt(words, at) : { value: one, length: 1 }
}
