import { nfc } from '../../text/index.ts'
import type { Question, Scale } from './questionnaire.ts'
import { isBlank } from './table.ts'

/** What a cell says: the code of a level, no answer, or nothing the question takes. */
export type CellReading =
  | { readonly is: 'answer'; readonly code: number }
  | { readonly is: 'missing' }
  | { readonly is: 'invalid' }

const plain = (value: string): string => nfc(value).trim().replace(/\s+/gu, ' ').toLowerCase()

/** A code as spreadsheets write it: 4, "4", "4.0", "4,0". */
const codeIn = (cell: unknown): number | undefined => {
  if (typeof cell === 'number') return cell
  const written = /^\s*(-?\d+)(?:[.,]0+)?\s*$/.exec(String(cell))
  return written === null ? undefined : Number(written[1])
}

/** The answer in a cell: a code of the scale or the label beside it. */
export const readAnswer = (cell: unknown, scale: Scale): CellReading => {
  if (isBlank(cell)) return { is: 'missing' }
  if (typeof cell !== 'number' && typeof cell !== 'string') return { is: 'invalid' }
  const { levels, other = [] } = scale
  const all = [...levels, ...other]
  const code = codeIn(cell)
  const label = plain(String(cell))
  const found =
    code === undefined
      ? all.find((level) => level.label && [level.label.vi, level.label.en].map(plain).includes(label))
      : all.find((level) => level.code === code)
  if (found === undefined) return { is: 'invalid' }
  return other.includes(found) ? { is: 'missing' } : { is: 'answer', code: found.code }
}

/** The level an answer stands for: turned round for a question worded the other way. */
export const turned = (code: number, scale: Scale, { negative = false }: Question): number => {
  if (!negative) return code
  const at = scale.levels.findIndex((level) => level.code === code)
  return scale.levels[scale.levels.length - 1 - at]?.code ?? code
}
