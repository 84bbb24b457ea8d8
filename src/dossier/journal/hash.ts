import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { QuytrinhError } from '../../issue/index.ts'

const notCanonical = (why: string): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'not-json',
      path: '',
      message: {
        vi: `Không viết được dạng JSON chuẩn tắc (RFC 8785): ${why}.`,
        en: `There is no canonical JSON (RFC 8785) for this: ${why}.`,
      },
      expected: { vi: 'dữ liệu JSON thuần', en: 'plain JSON data' },
    },
  ])

/**
 * The canonical JSON of a value (RFC 8785): keys in UTF-16 order, no spaces, numbers as ECMAScript writes them. Two
 * equal values have one text, on every machine.
 *
 * @throws QuytrinhError `not-json` for NaN, infinities, lone surrogates, cycles and what JSON does not have.
 */
export const canonicalJson = (value: unknown): string => {
  let written: string | undefined
  try {
    written = canonicalize(value)
  } catch (error) {
    throw notCanonical(error instanceof Error ? error.message : String(error))
  }
  if (written === undefined) throw notCanonical(typeof value)
  return written
}

/** SHA-256 (FIPS 180-4) of the UTF-8 of a text, as 64 hex digits in lower case. */
export const sha256Hex = (value: string): string => bytesToHex(sha256(utf8ToBytes(value)))

/** SHA-256 of the canonical JSON of a value. Throws like {@link canonicalJson}. */
export const hashJson = (value: unknown): string => sha256Hex(canonicalJson(value))
