/**
 * A TypeDoc plugin: makes the site's search find Vietnamese words.
 *
 * TypeDoc trims the words of its index by `\W`, which takes every accented letter at a word's edge for punctuation:
 * "đánh" is kept as "nh", "sơ" as "s". Here words are trimmed by Unicode instead, composed (NFC), and indexed a second
 * time without their diacritics, so that "hồ sơ" and "ho so" both find "Hồ sơ".
 */
import { createRequire } from 'node:module'

/** The search engine TypeDoc itself uses: the very same module, found from where TypeDoc is. */
const lunr = createRequire(import.meta.resolve('typedoc'))('lunr')

const edges = /^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu

/** A word without what surrounds it, composed. */
export const trim = (word) => word.normalize('NFC').replace(edges, '')

/** A word without its diacritics: `đánh` → `danh`. */
export const unaccented = (word) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** The index's pipeline step: one token in, the trimmed word and its unaccented form out. */
export const indexWord = (token) => {
  const word = token.update(trim)
  const plain = unaccented(word.toString())
  return plain === word.toString() ? word : [word, word.clone(() => plain)]
}

/** Called by TypeDoc. Fails when TypeDoc no longer builds its index this way, rather than leave the search broken. */
export const load = () => {
  if (typeof lunr.trimmer !== 'function') throw new Error('lunr has no trimmer: this plugin must be revised')
  lunr.trimmer = indexWord
  lunr.Pipeline.registerFunction(indexWord, 'vietnamese')
}
