import { type Issue, joinPath } from '../../issue/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'

/** One number that may not be above another. */
export const aboveIssue = (
  path: string,
  [name, value]: readonly [string, number],
  [limitName, limit]: readonly [Text, number],
  rule?: string,
): Issue => ({
  code: 'too-big',
  path: joinPath(path, name),
  message: text(
    `"${name}" là ${formatNumber(value, 'vi')}, không được lớn hơn ${limitName.vi} (${formatNumber(limit, 'vi')}).`,
    `"${name}" is ${formatNumber(value, 'en')}; it may not be above ${limitName.en} (${formatNumber(limit, 'en')}).`,
  ),
  expected: text(`từ 0 đến ${formatNumber(limit, 'vi')}`, `0 to ${formatNumber(limit, 'en')}`),
  received: String(value),
  ...(rule === undefined ? {} : { rule }),
})

/** Rows with an id that an earlier row has. */
export const repeatedIssues = (rows: readonly { readonly id: string }[], path: string): readonly Issue[] => {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        code: 'repeated',
        path: joinPath(path, at, 'id'),
        message: text(
          `Mã "${id}" đã có ở dòng trước; mỗi mã chỉ ghi một lần.`,
          `The id "${id}" stands in an earlier row; each id is given once.`,
        ),
        received: id,
      },
    ]
  })
}
