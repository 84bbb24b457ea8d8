import { failure, type Result, success } from '../issue/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { formatDate } from '../text/index.ts'

const covers = (day: string, { from, to }: { from?: string; to?: string }): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/**
 * The regime that governs a dossier received on a day (`YYYY-MM-DD`); null for a procedure without regimes. A day
 * outside every regime is refused with issue `regime-none`.
 */
export const regimeAt = (procedure: Procedure, day: string): Result<string | null> => {
  const regimes = Object.entries(procedure.regimes ?? {})
  if (regimes.length === 0) return success(null)
  const found = regimes.find(([, regime]) => covers(day, regime))
  if (found !== undefined) return success(found[0])
  const spans = regimes.map(
    ([, { from, to }]) => `${formatDate(from)}–${to === undefined ? '' : formatDate(to)}`,
  )
  return failure({
    code: 'regime-none',
    path: 'received',
    message: {
      vi: `Không có chế độ pháp lý nào của quy trình "${procedure.title.vi}" áp dụng cho ngày ${formatDate(day)}. Có: ${spans.join('; ')}.`,
      en: `No legal regime of "${procedure.title.en}" covers ${formatDate(day)}. There are: ${spans.join('; ')}.`,
    },
    expected: spans,
    received: day,
  })
}

/** Whether a dated row is in force on a day. */
export const inForce = covers
