import type { Issue } from '../issue/index.ts'

/** How the command ended; the numbers are part of its contract and stand in its help. */
export const exitCodes = {
  ok: 0,
  /** A rule said no, or findings were made. */
  refused: 1,
  /** The input could not be read, or the command was used wrongly. */
  unreadable: 2,
  /** Another process holds the workspace, or changed the dossier meanwhile. */
  conflict: 3,
  /** A fault of the program itself. */
  internal: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a command stops with: its issues and its exit code. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: ExitCode
  readonly issues: readonly Issue[]
  /** Lines for people below the issues: what can be done instead. */
  readonly notes: readonly string[]

  constructor(code: ExitCode, issues: readonly Issue[], notes: readonly string[] = []) {
    super(issues.map(({ message }) => message.en).join('\n'))
    this.code = code
    this.issues = issues
    this.notes = notes
  }
}

/** Input that cannot be read, or a command used wrongly. */
export const unreadable = (...issues: readonly Issue[]): Fault => new Fault(exitCodes.unreadable, issues)

const rulings: ReadonlySet<string> = new Set([
  'document-not-yet-in-force',
  'document-obsolete',
  'dossier-closed',
  'event-not-accepted',
  'event-not-in-force',
  'event-refused',
  'link-procedure',
  'link-unknown',
  'moment-before-last-entry',
  'own-work',
  'regime-none',
  'role-not-allowed',
  'separation-of-duties',
])

/** What a procedure said no to: refused when a rule speaks, unreadable when the input itself is wrong. */
export const answered = (issues: readonly Issue[], notes: readonly string[] = []): Fault => {
  const isRuling = issues.every(({ code }) => rulings.has(code))
  return new Fault(isRuling ? exitCodes.refused : exitCodes.unreadable, issues, notes)
}

/** Something a rule does not allow. */
export const refused = (...issues: readonly Issue[]): Fault => new Fault(exitCodes.refused, issues)
