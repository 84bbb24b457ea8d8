import { failure, type Issue, type Result } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'

/** Reads the text of one cell that is not empty; its issues name no place, the table adds it. */
export type CellReader<Value> = (cell: string) => Result<Value>

/** A cell that does not hold what its column asks for. */
export const cellFault = (
  code: string,
  received: string,
  expected: Text | readonly string[],
  why?: Text,
): Result<never> => {
  const words = 'vi' in expected ? expected : text(expected.join(', '), expected.join(', '))
  const message =
    why ??
    text(
      `"${received}" không đọc được: cần ${words.vi}.`,
      `"${received}" cannot be read: ${words.en} is needed.`,
    )
  const issue: Issue = { code, path: '', message, expected, received }
  return failure(issue)
}
