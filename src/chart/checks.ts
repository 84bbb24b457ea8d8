import { type Issue, QuytrinhError } from '../issue/index.ts'
import { formatNumber, text } from '../text/index.ts'

/** Beyond this two decimals are no longer exact. */
const largest = 1e12

/** The issue of a value that cannot be drawn: not a number, infinite or too large, or negative where none may be. */
export const valueIssues = (value: number | null, path: string, negative = false): readonly Issue[] => {
  if (value === null) return []
  if (!Number.isFinite(value) || Math.abs(value) > largest)
    return [
      {
        code: 'chart-number',
        path,
        message: text(
          `${path}: "${value}" không phải số vẽ được.`,
          `${path}: "${value}" is no number that can be drawn.`,
        ),
        expected: text(
          'số hữu hạn, độ lớn không quá 10^12, hoặc để trống',
          'a finite number of at most 10^12 in size, or none',
        ),
        received: String(value),
      },
    ]
  if (value >= 0 || negative) return []
  return [
    {
      code: 'chart-negative',
      path,
      message: text(
        `${path}: biểu đồ này không vẽ số âm (${formatNumber(value, 'vi')}).`,
        `${path}: this chart draws no negative number (${formatNumber(value, 'en')}).`,
      ),
      expected: text('số từ 0 trở lên', 'a number from 0'),
      received: String(value),
    },
  ]
}

/** The issue of a share in percent outside 0 to 100. */
export const percentIssues = (value: number | null, path: string): readonly Issue[] => {
  const issues = valueIssues(value, path)
  if (issues.length > 0 || value === null || value <= 100) return issues
  return [
    {
      code: 'chart-percent',
      path,
      message: text(
        `${path}: tỷ lệ ${formatNumber(value, 'vi')} % vượt quá 100 %.`,
        `${path}: a share of ${formatNumber(value, 'en')}% is more than 100%.`,
      ),
      expected: text('từ 0 đến 100', '0 to 100'),
      received: String(value),
    },
  ]
}

/** The issue of a list that has not one entry for each name. */
export const lengthIssues = (length: number, wanted: number, path: string): readonly Issue[] =>
  length === wanted
    ? []
    : [
        {
          code: 'chart-length',
          path,
          message: text(
            `${path}: có ${length} giá trị cho ${wanted} tên.`,
            `${path}: ${length} values for ${wanted} names.`,
          ),
          expected: text(`${wanted} giá trị`, `${wanted} values`),
          received: String(length),
        },
      ]

/** @throws QuytrinhError when there is any issue. */
export const refuseIfAny = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new QuytrinhError(issues)
}
