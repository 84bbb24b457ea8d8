import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import { missingOption } from '../usage-issue.ts'

const form = text(
  'tên ngắn gồm chữ không dấu, số, - và _, như sat-2019-q1',
  'a short name of letters, figures, - and _, such as sat-2019-q1',
)

/** The name a survey is kept under: it becomes the name of a file. */
export const surveyName = (input: Input): string => {
  const given = input.text('name')
  if (given === undefined) throw unreadable(missingOption('--name', form))
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/i.test(given)) return given
  throw unreadable({
    code: 'invalid-value',
    path: '--name',
    message: text(
      `"${given}" không dùng được: cần ${form.vi}.`,
      `"${given}" cannot be used: ${form.en} is needed.`,
    ),
    expected: form,
    received: given,
  })
}
