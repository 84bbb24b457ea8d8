import type { Language } from '../text/index.ts'
import type { Issue, Result } from './issue.ts'

/** One issue on one line, as people read it: `people[3].roles[0]: …`. */
export const formatIssue = (issue: Issue, language: Language): string =>
  issue.path === '' ? issue.message[language] : `${issue.path}: ${issue.message[language]}`

/**
 * The one error this library throws: a list of {@link Issue}s. The message carries the Vietnamese and the
 * English sentence of each, so that a log is readable by both of its readers.
 */
export class QuytrinhError extends Error {
  override readonly name = 'QuytrinhError'
  /** Every issue found, first things first. */
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${formatIssue(issue, 'vi')} / ${issue.message.en}`).join('\n'))
    this.issues = issues
  }
}

/** Whether a thrown value is a {@link QuytrinhError}, also across two copies of the library. */
export const isQuytrinhError = (value: unknown): value is QuytrinhError =>
  value instanceof Error && value.name === 'QuytrinhError' && 'issues' in value

/** The value of a {@link Result}; throws {@link QuytrinhError} with its issues when it failed. */
export const unwrap = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value
  throw new QuytrinhError(result.issues)
}
