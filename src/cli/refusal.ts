import { type Actor, allowed, type Dossier } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import { didYouMean } from './did-you-mean.ts'
import { anyone } from './dossier-view.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'
import { roleNotes } from './unheld-roles.ts'
import type { Workspace } from './workspace.ts'

/** What was tried: on which dossier, by whom, when. */
interface Attempt {
  readonly dossier: Dossier
  readonly by: Actor
  readonly at: Moment
}

const most = 12

/** What can be done at that moment, one event a line with the word to type; what this person may do comes first. */
const instead = ({ dossier, by, at }: Attempt, workspace: Workspace, frame: Frame): readonly string[] => {
  const last = dossier.journal.at(-1)?.at ?? at
  const when = Date.parse(at) < Date.parse(last) ? last : at
  const { calendar, policies } = workspace
  const possible = allowed(dossier, anyone(dossier), when, calendar, { policies })
  const own = new Set(allowed(dossier, by, when, calendar, { policies }).map(({ event }) => event))
  const ordered = [
    ...possible.filter(({ event }) => own.has(event)),
    ...possible.filter(({ event }) => !own.has(event)),
  ]
  if (ordered.length === 0) return []
  const rows = ordered
    .slice(0, most)
    .map(({ event, title, role }) => [
      event,
      frame.say(title),
      `(${frame.say(dossier.procedure.roles[role]?.title ?? text('hệ thống', 'the system'))})`,
    ])
  const more = ordered.length - most
  return [
    frame.say(text('Việc có thể làm bây giờ:', 'What can be done now:')),
    ...table(rows, { indent: 2, columns: frame.columns, wraps: true, fixed: [0] }),
    ...(more > 0 ? [frame.say(text(`  … và ${more} việc khác.`, `  … and ${more} more.`))] : []),
  ]
}

/** The sentence without the list of what can be done: it stands below, one event a line. */
const withoutList = (issue: Issue): Issue => ({
  ...issue,
  message: text(
    issue.message.vi.replace(/ Việc có thể làm bây giờ: .*$/s, ''),
    issue.message.en.replace(/ What can be done now: .*$/s, ''),
  ),
})

const unknownEvent = (issue: Issue, { procedure }: Dossier): Issue => {
  const near = didYouMean(issue.received ?? '', Object.keys(procedure.events))
  return {
    ...issue,
    message: text(
      `Quy trình "${procedure.title.vi}" không có sự kiện "${issue.received}".${near.vi}`,
      `"${procedure.title.en}" has no event "${issue.received}".${near.en}`,
    ),
  }
}

const withInstead: ReadonlySet<string> = new Set([
  'event-not-accepted',
  'event-refused',
  'event-unknown',
  'role-not-allowed',
  'separation-of-duties',
])

/** A refused event in words for people: the issues, and the lines below them. */
export const refusal = (
  issues: readonly Issue[],
  tried: Attempt,
  workspace: Workspace,
  frame: Frame,
): readonly [issues: readonly Issue[], notes: readonly string[]] => [
  issues.map((issue) =>
    issue.code === 'event-unknown' ? unknownEvent(issue, tried.dossier) : withoutList(issue),
  ),
  [
    ...roleNotes(issues, tried.dossier.procedure, workspace, frame),
    ...(issues.some(({ code }) => withInstead.has(code)) ? instead(tried, workspace, frame) : []),
  ],
]
