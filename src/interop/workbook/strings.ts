import { nfc } from '../../text/index.ts'
import { walkXml } from './walk-xml.ts'

/** The text of a cell as people see it: `_x000D_` stands for a character XML cannot hold; composed (NFC). */
export const cellString = (value: string): string =>
  nfc(
    value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  )

/** The texts the cells of a workbook share, by their number; undefined when the part is broken. */
export const stringsOf = (shared: Uint8Array): readonly string[] | undefined => {
  const strings: string[] = []
  let value = ''
  let isText = false
  let isReading = false
  const isRead = walkXml(shared, {
    opened: ({ name }) => {
      if (name === 'si') value = ''
      if (name === 't') isText = true
      if (name === 'rPh') isReading = true
    },
    text: (piece) => {
      if (isText && !isReading) value += piece
    },
    closed: (name) => {
      if (name === 'si') strings.push(cellString(value))
      if (name === 't') isText = false
      if (name === 'rPh') isReading = false
    },
  })
  return isRead ? strings : undefined
}
