/** Widths of the signs from space to `~` in thousandths of the type size: Arial, which the free stand-ins copy. */
const latin = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

const others: ReadonlyMap<string, number> = new Map([
  ['đ', 556],
  ['Đ', 722],
  ['–', 556],
  ['·', 333],
  ['≥', 549],
  ['≤', 549],
  ['…', 1000],
])

/** The horn of ơ and ư makes a letter wider; other marks stand above or below it. */
const horn = '\u031B'
const hornWidth = 130

/** Room for a stand-in font that is a little wider. */
const safety = 1.05
const boldness = 1.08
const widest = 1000

const characterWidth = (character: string): number => {
  if (character === horn) return hornWidth
  if (/\p{M}/u.test(character)) return 0
  return latin[(character.codePointAt(0) ?? 0) - 32] ?? others.get(character) ?? widest
}

/** How wide a text is at a type size, on the safe side. */
export const textWidth = (value: string, size: number, bold = false): number => {
  let sum = 0
  for (const character of value.normalize('NFD')) sum += characterWidth(character)
  return (sum * size * safety * (bold ? boldness : 1)) / 1000
}
