import type { Deadline, Dossier, JournalEntry } from '../../dossier/index.ts'
import type { ClauseId } from '../../standard/index.ts'
import { formatDate, formatMoment, type Language, text } from '../../text/index.ts'
import { formatLimit, type Moment } from '../../time/index.ts'
import { isOwedInside } from '../owed.ts'
import { clauseOfLimit } from '../procedure-items.ts'
import type { Proposal } from '../proposal.ts'

/** The entry that ended a run of a limit: the one that left its steps, or else the last of that moment. */
const endingOf = (
  { journal, procedure }: Dossier,
  { limit, finished }: Deadline,
): JournalEntry | undefined => {
  const then = journal.filter(({ at }) => at === finished)
  const steps = procedure.limits[limit]?.runsIn ?? []
  return (
    then.find(({ from, to }) => from !== null && steps.includes(from) && !steps.includes(to)) ?? then.at(-1)
  )
}

/** The entry that started a run of a limit, and the one that ended it. */
const entriesOf = (dossier: Dossier, deadline: Deadline): readonly JournalEntry[] => {
  const { limit, started } = deadline
  const start = dossier.journal.find(
    (entry) => entry.at === started && entry.limits.some((row) => row.limit === limit),
  )
  return [start ?? dossier.journal[0], endingOf(dossier, deadline)].filter((entry) => entry !== undefined)
}

/** The clause of a late limit: the one its question in a checklist is asked under, at whatever step the dossier stands. */
const clauseOf = ({ procedure }: Dossier, { limit }: Deadline): ClauseId => {
  const rule = procedure.limits[limit]
  return rule === undefined ? '8.2.3' : clauseOfLimit(procedure, rule)
}

/** The number of each deadline among the runs of its limit, in the order they started. */
export const runNumber = (all: readonly Deadline[], deadline: Deadline): number =>
  all.filter(({ limit, started }) => limit === deadline.limit && started < deadline.started).length + 1

/** The late deadlines the agency itself owes. */
export const lateOnes = (dossier: Dossier, all: readonly Deadline[]): readonly Deadline[] =>
  all.filter(({ late, limit }) => late && isOwedInside(dossier.procedure, limit))

const told = ({ started, due, finished }: Deadline, now: Moment, language: Language): string => {
  const start = formatMoment(started, language)
  const day = formatDate(due)
  const end = formatMoment(finished ?? now, language)
  if (language === 'vi')
    return `bắt đầu tính ${start}, hạn ${day}, ${finished === undefined ? `đến ${end} chưa xong` : `xong lúc ${end}`}`
  return `counted from ${start}, due ${day}, ${finished === undefined ? `not done by ${end}` : `done ${end}`}`
}

/** Steps and limits that were late, and corrective actions that are. */
export const lateness = (
  dossier: Dossier,
  all: readonly Deadline[],
  now: Moment,
  actions: readonly string[],
): readonly Proposal[] =>
  lateOnes(dossier, all).map((deadline) => {
    const { id, procedure, outcome } = dossier
    const overdueAction = actions.includes(procedure.id) && outcome === null
    const { limit, basis } = deadline.applied
    const entries = entriesOf(dossier, deadline)
    const seqs = [...new Set(entries.map(({ seq }) => seq))]
    return {
      id: `${id}/late/${deadline.limit}/${runNumber(all, deadline)}`,
      kind: overdueAction ? 'overdueAction' : 'late',
      dossier: id,
      procedure: procedure.id,
      clause: clauseOf(dossier, deadline),
      article: basis,
      requirement: text(
        `${deadline.title.vi}: ${formatLimit(limit, 'vi')} (${basis}).`,
        `${deadline.title.en}: ${formatLimit(limit, 'en')} (${basis}).`,
      ),
      evidence: text(
        `Hồ sơ ${id}, nhật ký mục ${seqs.join(', ')}: ${told(deadline, now, 'vi')}.`,
        `Dossier ${id}, journal ${seqs.length === 1 ? 'entry' : 'entries'} ${seqs.join(', ')}: ${told(deadline, now, 'en')}.`,
      ),
      gap:
        deadline.finished === undefined
          ? text(
              `Quá hạn ${formatDate(deadline.due)} mà chưa xong.`,
              `Overdue since ${formatDate(deadline.due)}.`,
            )
          : text(
              `Xong sau hạn ${formatDate(deadline.due)}.`,
              `Done after it was due, ${formatDate(deadline.due)}.`,
            ),
      entries: seqs,
      moments: [deadline.started, deadline.dueAt, deadline.finished ?? now],
    }
  })
