import * as z from 'zod'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { issuesOfZod, suggestion } from '../../procedure/index.ts'
import { formatDate, nfc, text } from '../../text/index.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type IndicatorId, indicators, isIndicator } from '../indicators.ts'

/** What someone counted for one indicator: a unit, in a window. */
export interface Counts {
  readonly indicator: IndicatorId
  /** Who counted; null for the agency as a whole. */
  readonly unit: string | null
  /** The group counted apart, for indicators that have groups; else null. */
  readonly group: string | null
  readonly from: string
  readonly to: string
  readonly numerator: number
  /** Null where nothing is divided. */
  readonly denominator: number | null
  readonly convention: string
  /** Counted on a sample of a larger whole: satisfaction, unless told otherwise. */
  readonly sampled: boolean
}

const name = z.string().trim().min(1).max(200).transform(nfc)
const amount = z.number().min(0).max(1e15)

const shape = z
  .array(
    z.strictObject({
      indicator: z.string(),
      unit: name.nullable().default(null),
      group: name.nullable().default(null),
      from: z.iso.date(),
      to: z.iso.date(),
      numerator: amount,
      denominator: amount.nullable().default(null),
      convention: z.string().optional(),
      sampled: z.boolean().optional(),
    }),
  )
  .max(100_000)

type Row = z.output<typeof shape>[number]

const unknownIndicator = (id: string, path: string): Issue => {
  const known = Object.keys(indicators)
  const meant = suggestion(id, known)
  return {
    code: 'indicator-unknown',
    path,
    message: text(
      `Không có chỉ số "${id}"${meant === undefined ? '' : `; có phải "${meant}"?`}.`,
      `There is no indicator "${id}"${meant === undefined ? '' : `; did you mean "${meant}"?`}.`,
    ),
    expected: known,
    received: id,
  }
}

const unknownConvention = (id: string, { conventions, title }: Indicator, path: string): Issue => ({
  code: 'convention-unknown',
  path,
  message: text(
    `"${title.vi}" không có cách tính "${id}"; có: ${Object.keys(conventions).join(', ')}.`,
    `"${title.en}" has no convention "${id}"; it has ${Object.keys(conventions).join(', ')}.`,
  ),
  expected: Object.keys(conventions),
  received: id,
})

const divisionIssues = ({ numerator, denominator }: Row, { unit, title }: Indicator, at: string): Issue[] => {
  if (unit !== 'percent')
    return denominator === null
      ? []
      : [
          {
            code: 'counts-undivided',
            path: `${at}.denominator`,
            message: text(
              `"${title.vi}" không chia cho mẫu số nào.`,
              `"${title.en}" is not divided by anything.`,
            ),
            received: String(denominator),
          },
        ]
  if (denominator === null)
    return [
      {
        code: 'counts-denominator',
        path: `${at}.denominator`,
        message: text(`"${title.vi}" cần mẫu số.`, `"${title.en}" needs a denominator.`),
        expected: text('số từ 0 trở lên', 'a number from 0 on'),
      },
    ]
  return numerator <= denominator
    ? []
    : [
        {
          code: 'counts-part',
          path: `${at}.numerator`,
          message: text(
            `Tử số ${numerator} lớn hơn mẫu số ${denominator}.`,
            `The numerator ${numerator} is larger than the denominator ${denominator}.`,
          ),
          expected: text(`từ 0 đến ${denominator}`, `0 to ${denominator}`),
          received: String(numerator),
        },
      ]
}

const levelIssues = ({ numerator }: Row, { unit }: Indicator, at: string): Issue[] =>
  unit !== 'level' || (Number.isInteger(numerator) && numerator <= 4)
    ? []
    : [
        {
          code: 'counts-level',
          path: `${at}.numerator`,
          message: text(`Mức độ phải từ 0 đến 4.`, `A level lies between 0 and 4.`),
          expected: text('số nguyên từ 0 đến 4', 'a whole number from 0 to 4'),
          received: String(numerator),
        },
      ]

const sampleIssues = ({ sampled, numerator, denominator }: Row, at: string): Issue[] =>
  sampled !== true || (Number.isInteger(numerator) && Number.isInteger(denominator ?? 0))
    ? []
    : [
        {
          code: 'counts-sample',
          path: `${at}.numerator`,
          message: text(
            'Số liệu điều tra mẫu phải là số nguyên: số người hoặc số câu trả lời.',
            'Counts of a sample are whole numbers: people or answers.',
          ),
          expected: text('số nguyên', 'a whole number'),
          received: String(numerator),
        },
      ]

const dayIssues = ({ from, to }: Row, at: string): Issue[] =>
  from <= to
    ? []
    : [
        {
          code: 'counts-window',
          path: `${at}.to`,
          message: text(
            `Kỳ số liệu kết thúc (${formatDate(to)}) trước khi bắt đầu (${formatDate(from)}).`,
            `The window ends (${formatDate(to)}) before it begins (${formatDate(from)}).`,
          ),
          expected: text(`không trước ${formatDate(from)}`, `not before ${formatDate(from)}`),
          received: to,
        },
      ]

const groupIssues = ({ group }: Row, { grouped, title }: Indicator, at: string): Issue[] =>
  grouped !== undefined || group === null
    ? []
    : [
        {
          code: 'counts-group',
          path: `${at}.group`,
          message: text(`"${title.vi}" không chia nhóm.`, `"${title.en}" is not counted by groups.`),
          received: group,
        },
      ]

const readRow = (row: Row, at: string): Result<Counts> => {
  if (!isIndicator(row.indicator)) return failure(unknownIndicator(row.indicator, `${at}.indicator`))
  const definition: Indicator = indicators[row.indicator]
  const [usual = ''] = Object.keys(definition.conventions)
  const convention = row.convention ?? usual
  const issues = [
    ...(Object.hasOwn(definition.conventions, convention)
      ? []
      : [unknownConvention(convention, definition, `${at}.convention`)]),
    ...dayIssues(row, at),
    ...groupIssues(row, definition, at),
    ...divisionIssues(row, definition, at),
    ...levelIssues(row, definition, at),
    ...sampleIssues(row, at),
  ]
  return issues.length > 0
    ? failure(...issues)
    : success({
        ...row,
        indicator: row.indicator,
        convention,
        sampled: row.sampled ?? definition.from === 'survey',
      })
}

/**
 * The counts someone handed in, from JSON or the rows of a table: which indicator, unit, window, numerator and
 * denominator. Every fault is an issue with its place, such as `[3].numerator`; one fault and nothing is read.
 *
 * @example
 * ```ts
 * import { parseCounts } from 'quytrinh/measure'
 *
 * const row = { indicator: 'edoc.rate', from: '2020-01-01', to: '2020-03-31', numerator: 907, denominator: 1000 }
 * parseCounts([row]).ok //=> true
 * parseCounts([{ ...row, numerator: 1001 }]).ok //=> false
 * ```
 */
export const parseCounts = (json: unknown): Result<readonly Counts[]> => {
  const read = shape.safeParse(json)
  if (!read.success) return failure(...issuesOfZod(read.error, '', json))
  const rows = read.data.map((row, at) => readRow(row, `[${at}]`))
  const issues = rows.flatMap((row) => (row.ok ? [] : row.issues))
  return issues.length > 0 ? failure(...issues) : success(rows.flatMap((row) => (row.ok ? [row.value] : [])))
}
