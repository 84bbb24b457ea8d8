import { walkXml } from './walk-xml.ts'

/** What a number in a cell stands for, by the way the cell shows it. */
export type Format = 'number' | 'percent' | 'date' | 'elapsed'

/** The formats every workbook has without saying so (ECMA-376, 18.8.30). */
const builtIn = (id: number): Format => {
  if (id === 9 || id === 10) return 'percent'
  if (id === 46) return 'elapsed'
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'number'
}

/** What a format written out says, its words in quotation marks, colours and conditions aside. */
const written = (code: string): Format => {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'elapsed'
  const plain = first.replace(/\[[^\]]*\]/g, '')
  if (/general/i.test(plain)) return 'number'
  if (/[dmyhs]/i.test(plain)) return 'date'
  return plain.includes('%') ? 'percent' : 'number'
}

/** The format of each style of a workbook, by its number; undefined when the part is broken. */
export const formatsOf = (styles: Uint8Array): readonly Format[] | undefined => {
  const own = new Map<number, Format>()
  const formats: Format[] = []
  let isCells = false
  const isRead = walkXml(styles, {
    opened: ({ name, attribute }) => {
      if (name === 'cellXfs') isCells = true
      const id = Number(attribute('numFmtId') ?? 0)
      if (name === 'numFmt') own.set(id, written(attribute('formatCode') ?? ''))
      if (name === 'xf' && isCells) formats.push(own.get(id) ?? builtIn(id))
    },
    closed: (name) => {
      if (name === 'cellXfs') isCells = false
    },
  })
  return isRead ? formats : undefined
}
