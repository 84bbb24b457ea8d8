import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { shown } from './shown.ts'

/** The issue `<what>-shape` of a value that arrived as data and has not the form it needs. */
export const wrongShape = (what: string, path: string, form: string, received: unknown): Issue => ({
  code: `${what}-shape`,
  path,
  message: text(`${path} phải có dạng ${form}`, `${path} must have the form ${form}`),
  expected: text(form, form),
  received: shown(received),
})
