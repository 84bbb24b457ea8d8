import { nfc } from '../text/index.ts'

/** What no document format may hold: control characters, lone halves of surrogate pairs, non-characters. */
const unprintable = /[\p{Cc}\p{Surrogate}\p{NChar}]/gu

/**
 * A text that every document format can hold: composed (NFC), with line feeds as its only control character. Tabs
 * become spaces.
 */
export const plainText = (value: string): string =>
  nfc(
    value
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      .replace(unprintable, (character) => (character === '\n' ? character : '')),
  )
