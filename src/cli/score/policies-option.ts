import * as z from 'zod'
import { type HandlingPolicies, handlingPolicies } from '../../measure/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'

const answers = <const Name extends keyof HandlingPolicies>(name: Name) =>
  z.exactOptional(z.enum(handlingPolicies[name].values))

const shape = z.strictObject({
  lateWithoutComplaint: answers('lateWithoutComplaint'),
  earlyBy: answers('earlyBy'),
  applicantsFault: answers('applicantsFault'),
  oneOtherAgency: answers('oneOtherAgency'),
  severalUnits: answers('severalUnits'),
  deskShareWithoutAll: answers('deskShareWithoutAll'),
  onlineBeyondProcedures: answers('onlineBeyondProcedures'),
})

/** The option that answers what the circular leaves open. */
export const policyOption: OptionDefinition = {
  flags: '--policy <name=answer>',
  text: text(
    `cách hiểu chỗ văn bản để ngỏ, dùng nhiều lần được: ${Object.keys(handlingPolicies).join(', ')}`,
    `an answer to what the text leaves open, may be repeated: ${Object.keys(handlingPolicies).join(', ')}`,
  ),
  many: true,
}

/** The answers given by options; a Fault for a question or an answer there is not. */
export const policiesOf = (input: Input): Partial<HandlingPolicies> => {
  const given = Object.fromEntries(
    input.list('policy').map((each) => {
      const at = each.indexOf('=')
      return at < 0 ? [each, ''] : [each.slice(0, at).trim(), each.slice(at + 1).trim()]
    }),
  )
  const read = shape.safeParse(given)
  if (!read.success) throw unreadable(...issuesOfZod(read.error, '--policy', given))
  return read.data
}
