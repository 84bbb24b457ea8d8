import { managementReview } from '../../../processes/quality/management-review.ts'
import type { Dossier } from '../../dossier/index.ts'
import type { Procedure } from '../../procedure/index.ts'
import type { Told } from '../../report/index.ts'
import { formatDate, text } from '../../text/index.ts'
import type { ReviewSource } from './source.ts'

type ReviewFacts = typeof managementReview extends Procedure<infer N> ? Readonly<N['facts']> : never

const areFacts = (value: Dossier['facts']): value is ReviewFacts =>
  managementReview.facts.safeParse(value).success

/** The earlier reviews: the conclusions of each that was concluded by the end of the period, and what is still open. */
export const earlierReviews = ({ dossiers, to }: ReviewSource): Told => {
  const reviews = dossiers.flatMap(({ id, procedure, journal, facts }) => {
    const on = journal.find(({ event }) => event === 'conclude')?.at.slice(0, 10)
    if (procedure.id !== managementReview.id || on === undefined || on > to) return []
    const { openConclusions = [], progress }: Partial<ReviewFacts> = areFacts(facts) ? facts : {}
    return [{ id, on, open: openConclusions, progress }]
  })
  return {
    lines: reviews.map(({ id, on, open, progress }) => {
      const said = progress === undefined ? '' : ` ${progress}`
      return open.length === 0
        ? text(
            `Lần xem xét ${id} (kết luận ${formatDate(on)}): không còn kết luận chưa thực hiện.${said}`,
            `Review ${id} (concluded ${formatDate(on)}): no conclusion is open.${said}`,
          )
        : text(
            `Lần xem xét ${id} (kết luận ${formatDate(on)}): còn ${open.length} kết luận chưa thực hiện xong.${said}`,
            `Review ${id} (concluded ${formatDate(on)}): ${open.length} conclusions are open.${said}`,
          )
    }),
    table: {
      columns: [
        text('Lần xem xét', 'Review'),
        text('Kết luận chưa xong', 'Open conclusion'),
        text('Người thực hiện', 'Owner'),
        text('Hạn', 'Due'),
      ],
      rows: reviews.flatMap(({ id, open }) =>
        open.map(({ decision, owner, due }) => [id, decision, owner, { day: due }]),
      ),
    },
  }
}
