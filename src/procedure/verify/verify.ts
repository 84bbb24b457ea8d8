import { freeze } from 'immer'
import { type Issue, joinPath } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Procedure } from '../literal.ts'
import { explore } from './explore.ts'
import { language } from './language.ts'
import { references } from './references.ts'
import { responsibility } from './responsibility.ts'
import { rings, structure, timedParts } from './structure.ts'
import { timeRules } from './time-rules.ts'

/** What the rules found in a procedure, and how far the finding reaches. */
export interface Verification {
  /** Every breach that is not accepted, in the order of the rules. */
  readonly issues: readonly Issue[]
  /** Breaches that the procedure itself accepts, with a reason (`accepted`). */
  readonly accepted: readonly Issue[]
  /** Whether the states looked at are exactly those that can be; otherwise they include all that can be. */
  readonly exact: boolean
  /** How many states were looked at. */
  readonly states: number
  /** What the verdict rests on, in words. */
  readonly assumptions: readonly Text[]
}

const always: Text = text(
  'Kết luận nói về mô hình: dữ kiện không ai ghi thì được cho khi mở hồ sơ, dữ kiện khác lúc đầu chưa có.',
  'The verdict is about the model: facts that nothing writes may be given at the opening, all others are absent at first.',
)

const overApproximated: Text = text(
  'Thời hạn được coi là có thể đã hết hoặc chưa hết ở mọi lúc; dữ kiện không đọc được miền giá trị được coi là tùy ý.',
  'A limit may have run out or not at any moment; a fact whose values cannot be read from its schema may be anything.',
)

const partial: Issue = {
  code: 'QT000',
  path: '',
  message: text(
    'Quy trình có quá nhiều trạng thái nên chưa được kiểm tra hết.',
    'The procedure has too many states to be verified exhaustively.',
  ),
}

const sorted = (procedure: Procedure, found: readonly Issue[]): Pick<Verification, 'issues' | 'accepted'> => {
  const agreed = procedure.accepted ?? []
  const matches = (issue: Issue): boolean =>
    agreed.some(({ code, path }) => code === issue.code && path === issue.path)
  const idle = agreed.flatMap(({ code, path }, index): Issue[] =>
    found.some((issue) => issue.code === code && issue.path === path)
      ? []
      : [
          {
            code: 'QT001',
            path: joinPath('accepted', index),
            message: text(
              `Sai lệch được chấp nhận ${code} ở "${path}" không còn; hãy bỏ dòng này.`,
              `The accepted deviation ${code} at "${path}" is not there any more; remove the entry.`,
            ),
            received: `${code} ${path}`,
          },
        ],
  )
  return { issues: [...found.filter((issue) => !matches(issue)), ...idle], accepted: found.filter(matches) }
}

/**
 * Verifies a procedure: every state it can reach is visited, by the functions dossiers are advanced with, and every
 * rule of {@link rules} is checked. A finding carries the shortest way there. Deviations the procedure accepts are
 * listed apart; an accepted deviation that is no longer there is itself a finding (`QT001`).
 *
 * @example
 * ```ts
 * import { verify } from 'quytrinh'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 *
 * verify(oneStop).issues //=> []
 * ```
 */
export const verify = (procedure: Procedure): Verification => {
  const names = references(procedure)
  const loops = names.length === 0 ? rings(procedure) : []
  if (names.length > 0 || loops.length > 0)
    return freeze(
      {
        ...sorted(procedure, [...names, ...loops, ...language(procedure)]),
        exact: false,
        states: 0,
        assumptions: [],
      },
      true,
    )
  const exploration = explore(procedure)
  const found = [
    ...(exploration.complete ? [] : [partial]),
    ...structure(procedure, exploration),
    ...timedParts(procedure),
    ...responsibility(procedure),
    ...timeRules(procedure, exploration),
    ...language(procedure),
  ]
  return freeze(
    {
      ...sorted(procedure, found),
      exact: exploration.exact && exploration.complete,
      states: exploration.nodes.length,
      assumptions: exploration.exact ? [always] : [always, overApproximated],
    },
    true,
  )
}
