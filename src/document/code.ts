import { freeze } from 'immer'
import { nfc } from '../text/index.ts'

/** What a document is, by the first letters of its code. */
export type DocumentKind =
  | 'procedure'
  | 'form'
  | 'instruction'
  | 'manual'
  | 'policy'
  | 'objectives'
  | 'annex'
  | 'model'
  | 'legal'
  | 'other'

/** A code as it was written, and what can be read from it. */
export interface DocumentCode {
  /** As it was written. */
  readonly raw: string
  readonly kind: DocumentKind
  /** Its runs of letters and of digits, in upper case: `BM`, `HT`, `04`, `01`. */
  readonly segments: readonly string[]
  /** What codes are compared by: `BM.HT.4.1`. */
  readonly key: string
  /** The running number of the procedure or document: `04`. */
  readonly number?: string
  /** The number of the form within its procedure: `01`. */
  readonly form?: string
}

const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['QT', 'procedure'],
  ['QTR', 'procedure'],
  ['BM', 'form'],
  ['BMT', 'form'],
  ['HD', 'instruction'],
  ['STCL', 'manual'],
  ['CSCL', 'policy'],
  ['MTCL', 'objectives'],
  ['PL', 'annex'],
  ['HTQLCL', 'model'],
])

const isNumber = (segment: string): boolean => /^\d+$/.test(segment)

const segmentsOf = (raw: string): readonly string[] =>
  nfc(nfc(raw).toUpperCase()).match(/\d+|(?:[\p{L}\p{M}]|(?!\d)\p{N})+/gu) ?? []

const withoutZeros = (segment: string): string =>
  isNumber(segment) ? segment.replace(/^0+(?=\d)/, '') : segment

/** `61/2018/NĐ-CP`: a number, a year and the letters of a legal text; `2956/QĐ-UBND` has no year. */
const isLegal = (raw: string): boolean => {
  const letters = /^\s*\d+\s*\/\s*(?:\d{4}\s*\/\s*)?(\p{L}+)(?:[-\s][\p{L}\d-]+)?\s*$/u.exec(nfc(raw))?.[1]
  return letters !== undefined && !kinds.has(letters.toUpperCase())
}

type Numbers = Pick<DocumentCode, 'number' | 'form'>

const numbered = (number: string | undefined, form: string | undefined): Numbers => ({
  ...(number === undefined ? {} : { number }),
  ...(form === undefined ? {} : { form }),
})

/** `BM.01-QT.KHTC.04` names the form first; everywhere else the form comes last, after its procedure. */
const formNumbers = (segments: readonly string[]): Numbers => {
  const procedure = segments.findIndex((segment, at) => at > 0 && kinds.get(segment) === 'procedure')
  if (procedure > 0)
    return numbered(
      segments.slice(procedure).findLast(isNumber),
      segments.slice(0, procedure).findLast(isNumber),
    )
  const [form, number] = segments.filter(isNumber).toReversed()
  return numbered(number, form)
}

const numbersOf = (kind: DocumentKind, segments: readonly string[]): Numbers => {
  if (kind === 'form') return formNumbers(segments)
  if (kind === 'legal') return numbered(segments[0], undefined)
  return numbered(segments.findLast(isNumber), undefined)
}

/**
 * Reads the code of a document, however the agency writes it: `QT-HT 04`, `BM-HT04.01`, `QT01 ISO`,
 * `BM.01-QT.KHTC.04`, `HTQLCL-LĐTBXH`, `61/2018/NĐ-CP`. Never fails: what is not understood is of kind `other`.
 *
 * Two codes are one when their `key` is: the same letters (marks kept, case aside) and numbers (leading zeros aside) in
 * the same order, whatever separates them. `QT-HT 04`, `QT.HT.04` and `qt-ht-4` are one; `QT01 ISO` and `QT.ISO.01`
 * are two. A code without a letter or a digit is compared as it stands.
 *
 * @example
 * ```ts
 * import { parseCode } from 'quytrinh/document'
 *
 * parseCode('BM-HT04.01').form //=> '01'
 * parseCode('QT-HT 04').key === parseCode('qt.ht.04').key //=> true
 * ```
 */
export const parseCode = (raw: string): DocumentCode => {
  const segments = segmentsOf(raw)
  const kind = isLegal(raw) ? 'legal' : (kinds.get(segments[0] ?? '') ?? 'other')
  return freeze(
    {
      raw,
      kind,
      segments,
      key: segments.length === 0 ? nfc(raw).trim() : segments.map(withoutZeros).join('.'),
      ...numbersOf(kind, segments),
    },
    true,
  )
}

/** Whether two codes name the same document. */
export const sameCode = (one: string, other: string): boolean => parseCode(one).key === parseCode(other).key
