import type * as z from 'zod'
import type { Issue } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { didYouMean, nearest } from './did-you-mean.ts'
import { fieldSchema, isLimit } from './values.ts'

/** How a field is typed: an example after its name, by what it holds. */
const example = (name: string, fields: z.ZodObject | undefined): Text => {
  const schema = fieldSchema(fields, name)
  if (schema === undefined) return text(`${name}=…`, `${name}=…`)
  if (isLimit(schema)) return text(`${name}="15 ngày làm việc"`, `${name}="15 working days"`)
  const { type, format, enum: values } = schema
  if (type === 'array') return text(`${name}="…" (lặp lại được)`, `${name}="…" (may be repeated)`)
  if (values !== undefined) return text(`${name}=${values.join('|')}`, `${name}=${values.join('|')}`)
  if (type === 'boolean') return text(`${name}=có (hoặc không)`, `${name}=yes (or no)`)
  if (type === 'number' || type === 'integer') return text(`${name}=1`, `${name}=1`)
  if (format === 'date') return text(`${name}=06/02/2026`, `${name}=06/02/2026`)
  if (format === 'date-time') return text(`${name}="06/02/2026 09:15"`, `${name}="06/02/2026 09:15"`)
  return text(`${name}="…"`, `${name}="…"`)
}

const missing = (issue: Issue, name: string, option: string, fields: z.ZodObject | undefined): Issue => {
  const typed = example(name, fields)
  return {
    ...issue,
    path: '',
    message: text(
      `Thiếu "${name}": ghi thêm ${option} ${typed.vi}.`,
      `"${name}" is missing: add ${option} ${typed.en}.`,
    ),
  }
}

/** Issues of fields, as the one who typed them would put it: which option gives a missing one, which name was meant. */
export const fieldIssues = (
  issues: readonly Issue[],
  root: string,
  option: string,
  fields: z.ZodObject | undefined,
): readonly Issue[] => {
  const known = Object.keys(fields?.shape ?? {})
  return issues.map((issue) => {
    const name = issue.path.startsWith(`${root}.`) ? issue.path.slice(root.length + 1) : undefined
    if (name === undefined) return issue
    if (issue.code === 'field-unknown' && nearest(name, known) !== undefined) {
      const near = didYouMean(name, known)
      const said = text(`Không có trường "${name}".${near.vi}`, `There is no field "${name}".${near.en}`)
      return { ...issue, path: option, message: said }
    }
    const isMissing = issue.code === 'missing' && known.includes(name)
    return isMissing ? missing(issue, name, option, fields) : { ...issue, path: option }
  })
}
