import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/**
 * The canonical JSON of a value (RFC 8785): keys sorted by UTF-16 code unit, numbers as ECMAScript prints them, no
 * white space.
 *
 * @throws Error for what JSON cannot hold: NaN, infinity, a lone surrogate, a cycle.
 */
export const canonicalJson = (value: unknown): string => {
  const json = canonicalize(value)
  if (json === undefined) throw new Error('This value has no JSON form.')
  return json
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 over the canonical JSON of a value. */
export const hashJson = (value: unknown): string => sha256Hex(canonicalJson(value))
