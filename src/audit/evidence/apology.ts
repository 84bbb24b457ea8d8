import type { Deadline, Dossier } from '../../dossier/index.ts'
import { formatDate, formatMoment, text } from '../../text/index.ts'
import type { Proposal } from '../proposal.ts'
import { lateOnes, runNumber } from './late.ts'

/** The act a limit is a window for, when the window closes before another limit ends. */
const windowBefore = (
  { procedure }: Dossier,
  limit: string,
): { readonly act: string; readonly before: string } | undefined => {
  const rule = procedure.limits[limit]
  return rule?.window !== undefined && 'before' in rule.within
    ? { act: rule.window, before: rule.within.before }
    : undefined
}

/**
 * Late dossiers in which the act due before the delay, an apology with a new day, was never done. Only where the law
 * in force for the dossier gives that act a time.
 */
export const missingApologies = (dossier: Dossier, all: readonly Deadline[]): readonly Proposal[] =>
  all.flatMap((window): readonly Proposal[] => {
    const rule = windowBefore(dossier, window.limit)
    if (rule === undefined) return []
    const late = lateOnes(dossier, all).find(
      ({ limit, started }) => limit === rule.before && started === window.started,
    )
    const done = dossier.journal.some(({ event, at }) => event === rule.act && at >= window.started)
    if (late === undefined || done) return []
    const { id, procedure } = dossier
    const title = procedure.events[rule.act]?.title ?? text(rule.act, rule.act)
    const last = dossier.journal.length
    return [
      {
        id: `${id}/no-apology/${rule.before}/${runNumber(all, late)}`,
        kind: 'noApology',
        dossier: id,
        procedure: procedure.id,
        clause: '7.2.3',
        article: window.applied.basis,
        requirement: text(
          `${window.title.vi} (${window.applied.basis}).`,
          `${window.title.en} (${window.applied.basis}).`,
        ),
        evidence: text(
          `Hồ sơ ${id}: hạn ${formatDate(late.due)}; nhật ký từ ${formatMoment(late.started, 'vi')} đến mục ${last} không có "${title.vi}".`,
          `Dossier ${id}: due ${formatDate(late.due)}; the journal from ${formatMoment(late.started, 'en')} to entry ${last} has no "${title.en}".`,
        ),
        gap: text(
          'Hồ sơ trễ hạn mà không có xin lỗi, hẹn lại ngày trả kết quả.',
          'The dossier is late, and there was no apology with a new day.',
        ),
        entries: dossier.journal.filter(({ at }) => at >= late.started).map(({ seq }) => seq),
        moments: [late.started, window.dueAt, late.dueAt],
      },
    ]
  })
