import type { Issue } from '../../issue/index.ts'
import { causeMethods } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import { missingOption } from '../usage-issue.ts'
import { methods } from './cause-methods.ts'
import { causesOf } from './causes.ts'
import { readTerm } from './terms.ts'

const isMethod = (name: string): name is keyof typeof methods => Object.hasOwn(methods, name)

const isGiven = (input: Input, name: string): boolean =>
  input.text(name) !== undefined || input.list(name).length > 0

const methodWords = text(
  Object.values(causeMethods)
    .map(({ vi }) => `"${vi}"`)
    .join(', '),
  Object.keys(causeMethods).join(', '),
)

/** The search for causes as the options tell it; a Fault that names every part that is missing. */
export const analysisOf = (input: Input): Readonly<Record<string, unknown>> => {
  const issues: Issue[] = []
  const said = input.text('method')
  const method = said === undefined ? undefined : readTerm(causeMethods, said, '--method')
  if (method === undefined) issues.push(missingOption('--method', methodWords))
  const known = method !== undefined && isMethod(method) ? method : undefined
  const fields = known === undefined ? {} : methods[known].fields(input, issues)
  for (const [other, { options }] of Object.entries(methods)) {
    if (known === undefined || other === known || !isMethod(other)) continue
    for (const option of options.filter((each) => isGiven(input, each)))
      issues.push({
        code: 'invalid-value',
        path: `--${option}`,
        message: text(
          `Chỉ đi với --method "${causeMethods[other].vi}", không đi với "${causeMethods[known].vi}".`,
          `It belongs to --method "${causeMethods[other].en}" and not to "${causeMethods[known].en}".`,
        ),
        received: option,
      })
  }
  const causes = causesOf(input, issues)
  if (issues.length > 0) throw unreadable(...issues)
  return { method, ...fields, causes }
}
