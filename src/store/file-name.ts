import { hashJson } from '../dossier/index.ts'

const longest = 180
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Which of the ASCII letters are capitals, as a hexadecimal number; empty when none is. */
const capitals = (id: string): string => {
  const bits = [...id.replace(/[^A-Za-z]/g, '')].map((letter) => (letter <= 'Z' ? '1' : '0')).join('')
  return bits.includes('1') ? BigInt(`0b${bits}`).toString(16) : ''
}

const encode = (id: string): string => {
  const plain = encodeURIComponent(id).replace(/[!~*'()]/g, percent)
  const first = plain.startsWith('.') || reserved.test(plain) ? percent(plain) + plain.slice(1) : plain
  const mask = capitals(id)
  return mask === '' ? first : `${first}~${mask}`
}

const isWellFormed = (id: string): boolean => !/\p{Surrogate}/u.test(id)

/**
 * The file name of a dossier, without its extension: letters, digits, `.`, `_`, `-` as they are, all else percent
 * encoded, and after `~` a number that says which letters are capitals. No two ids share a name, not even where
 * capitals do not count (Windows, macOS). An id too long for a name is named by its hash.
 */
export const fileNameOf = (id: string): string => {
  const name = isWellFormed(id) ? encode(id) : ''
  return name === '' || name.length > longest
    ? `~${hashJson({ id: [...id].map((each) => each.codePointAt(0) ?? 0) })}`
    : name
}

/** The id a file name was made from; null for a name made of a hash or not made here. */
export const idOfFileName = (name: string): string | null => {
  try {
    const id = decodeURIComponent(name.replace(/~[0-9a-f]+$/, ''))
    return fileNameOf(id) === name ? id : null
  } catch {
    return null
  }
}
