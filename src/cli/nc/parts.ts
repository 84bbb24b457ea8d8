import type { Issue } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'

/** A value that is not written in the form its option asks for. */
export const badForm = (option: string, received: string, form: Text): Issue => ({
  code: 'invalid-value',
  path: option,
  message: text(
    `"${received}" chưa đủ: cần ${option} ${form.vi}.`,
    `"${received}" does not do: it needs ${option} ${form.en}.`,
  ),
  expected: form,
  received,
})

/** The parts of `a | b`, trimmed; undefined when one is empty or their count differs. */
export const partsOf = (given: string, count: number): readonly string[] | undefined => {
  const parts = given.split('|').map((part) => part.trim())
  return parts.length === count && !parts.includes('') ? parts : undefined
}
