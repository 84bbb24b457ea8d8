import { type Issue, isQuytrinhError } from '../issue/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import { Fault } from './fault.ts'

/** The issues a dossier cannot be read for; any other error is thrown on. */
export const issuesOf = (error: unknown): readonly Issue[] => {
  if (error instanceof Fault || isQuytrinhError(error)) return error.issues
  throw error
}

/** How many faults of a file are not shown: most follow from the first. */
export const moreFaults = (issues: readonly Issue[]): Text => {
  const more = issues.length - 1
  if (more < 1) return text('', '')
  return text(
    ` (và ${formatNumber(more, 'vi')} lỗi khác trong nhật ký này)`,
    ` (and ${formatNumber(more, 'en')} more in this journal)`,
  )
}

/** A dossier left out of a list because its journal cannot be read: its first fault, and how many more. */
export const leftOut = (dossier: string, issues: readonly Issue[]): Issue => {
  const [first] = issues
  const more = moreFaults(issues)
  return {
    code: first?.code ?? 'journal-unreadable',
    path: dossier,
    message: text(
      `bỏ qua vì không đọc được nhật ký. ${first?.message.vi ?? ''}${more.vi}`,
      `left out, its journal cannot be read. ${first?.message.en ?? ''}${more.en}`,
    ),
  }
}
