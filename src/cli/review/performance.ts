import type { Dossier } from '../../dossier/index.ts'
import { onTimeRate, overdueCount, type RegisterRow, register, registerRow } from '../../register/index.ts'
import type { Told } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import { parseDay } from '../../time/index.ts'
import { seenAt, standing } from '../dossier-view.ts'
import { rateText } from '../nc/analysis-sections.ts'
import { qualityProcedures } from './quality-procedures.ts'
import type { ReviewSource } from './source.ts'

/** A dossier as the register has it: judged by the limit of the whole, where that has run; else by every limit. */
const rowOf = (dossier: Dossier, { workspace, now }: ReviewSource): RegisterRow => {
  const stands = standing(dossier, workspace, seenAt(dossier, now))
  const whole = stands.deadlines.some(({ limit }) => limit === 'processing')
  return registerRow(dossier, stands, whole ? { judgedBy: 'processing' } : {})
}

/** How the work of the agency was done in the period: by procedure, how much was finished, and how much on time. */
export const processPerformance = (source: ReviewSource): Told => {
  const { dossiers, now, from, to } = source
  const work = dossiers.filter(({ procedure }) => !qualityProcedures.includes(procedure.id))
  const procedures = [...new Map(work.map(({ procedure }) => [procedure.id, procedure])).values()]
  const rows = procedures.flatMap(({ id, title }) => {
    const mine = work.filter(({ procedure }) => procedure.id === id)
    const book = register(mine.map((each) => rowOf(each, source)))
    const { met, late, total, rate } = onTimeRate(book, { from: parseDay(from), to: parseDay(to) })
    const overdue = overdueCount(book, now)
    const open = mine.filter(({ outcome }) => outcome === null).length
    return total === 0 && open === 0
      ? []
      : [[title, total, met, late, rateText({ count: met, total, rate }), open, overdue]]
  })
  return {
    lines: [],
    table: {
      columns: [
        text('Quy trình', 'Procedure'),
        text('Giải quyết xong', 'Finished'),
        text('Đúng hạn', 'On time'),
        text('Trễ hạn', 'Late'),
        text('Tỷ lệ đúng hạn', 'Rate on time'),
        text('Đang giải quyết', 'Open'),
        text('Trong đó quá hạn', 'Overdue'),
      ],
      rows,
    },
  }
}
