import { type Text, text } from '../text/index.ts'
import type { Form, Procedure } from './literal.ts'

/** What people call a fact: its label, else the title of the form field of its name, else its name. */
export const factTitle = (procedure: Procedure, fact: string): Text => {
  const label = procedure.labels?.[fact]
  if (label !== undefined) return label
  const fields = Object.values<Form>(procedure.forms ?? {}).flatMap((form) => form.fields ?? [])
  return fields.find(({ name }) => name === fact)?.title ?? text(fact, fact)
}
