import { type Result, success } from '../../../src/issue/index.ts'
import { text, unaccent } from '../../../src/text/index.ts'
import { type Field, fieldNames } from './fault.ts'

const headers: Readonly<Record<Field, RegExp>> = {
  number: /^(stt|tt|so thu tu|so tt|number|no\.?)$/,
  title: /^(ten )?(noi dung|nhiem vu|cong viec|title|task)/,
  lead: /chu tri|^lead/,
  with: /phoi hop|^with$|co-?ordinat/,
  deadline: /thoi (han|gian)|hoan thanh|^deadline|^due/,
  money: /kinh phi|du toan|^money|^budget/,
}

const required: readonly Field[] = ['number', 'title', 'lead', 'deadline']
const fields: readonly Field[] = ['number', 'title', 'lead', 'with', 'deadline', 'money']

/** Where each field stands, and how many zeros the unit of the money leaves out. */
export interface Columns {
  readonly at: Partial<Readonly<Record<Field, number>>>
  readonly zeros: number
}

/** The zeros left out by the unit a heading names: `Kinh phí (triệu đồng)` → 6. */
const zerosOf = (name: string): number => {
  if (/t[yi] (dong|d\b)/.test(name)) return 9
  if (/trieu|\btrd\b|tr\.d/.test(name)) return 6
  return /(nghin|ngan|1\.?000) (dong|d\b)/.test(name) ? 3 : 0
}

const columnsOf = (cells: readonly string[]): Columns => {
  const names = cells.map((cell) => unaccent(cell).replace(/\s+/g, ' ').trim())
  const at: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const found = names.findIndex((name) => headers[field].test(name))
    if (found >= 0) at[field] = found
  }
  return { at, zeros: zerosOf(names[at.money ?? -1] ?? '') }
}

const missingIn = ({ at }: Columns): readonly Field[] => required.filter((field) => at[field] === undefined)

/** The heading row of a table, looked for in its first twenty rows: titles may stand above it. */
export const findColumns = (
  rows: readonly (readonly string[])[],
): Result<{ readonly heading: number; readonly columns: Columns }> => {
  const seen = rows.slice(0, 20).map((cells, heading) => ({ heading, columns: columnsOf(cells) }))
  const best = seen.reduce(
    (most, each) => (missingIn(each.columns).length < missingIn(most.columns).length ? each : most),
    seen[0] ?? { heading: 0, columns: { at: {}, zeros: 0 } },
  )
  const missing = missingIn(best.columns)
  if (missing.length === 0) return success(best)
  const names = (language: 'vi' | 'en'): string =>
    missing.map((field) => fieldNames[field][language]).join(', ')
  return {
    ok: false,
    issues: [
      {
        code: 'columns-missing',
        path: `[${best.heading}]`,
        message: text(
          `Bảng nhiệm vụ thiếu cột: ${names('vi')}.`,
          `The table of tasks lacks columns: ${names('en')}.`,
        ),
        expected: required.map((field) => fieldNames[field].vi),
      },
    ],
  }
}
