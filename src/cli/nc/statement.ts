import { type Text, text } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { missingOption } from '../usage-issue.ts'

const form: Text = text(
  'ba phần "yêu cầu | bằng chứng | chênh lệch", không nêu tên người',
  'three parts, "requirement | evidence | gap", without names of people',
)

/** The facts `--statement` gives: requirement, evidence and gap of a fault; what might happen, on a preventive slip. */
export const statementFacts = (
  given: string | undefined,
  preventive: boolean,
): Readonly<Record<string, unknown>> => {
  if (preventive) return given === undefined ? {} : { potential: given }
  if (given === undefined) throw unreadable(missingOption('--statement', form))
  const [requirement, evidence, gap, ...more] = given.split('|').map((part) => part.trim())
  if (requirement && evidence && gap && more.length === 0)
    return { statement: { requirement, evidence, gap } }
  throw unreadable({
    code: 'statement-unreadable',
    path: '--statement',
    message: text(`"${given}" chưa đủ: cần ${form.vi}.`, `"${given}" does not do: it needs ${form.en}.`),
    expected: form,
    received: given,
    rule: 'TCVN ISO 9001:2008, 8.3',
  })
}
