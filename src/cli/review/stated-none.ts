import * as z from 'zod'
import { managementReview } from '../../../processes/quality/management-review.ts'
import type { ReviewInput } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { activeIn, entriesIn, type ReviewSource } from './source.ts'

const stated = z.union([
  z.object({ state: z.literal('none'), reason: z.string() }),
  z.object({ state: z.literal('given') }),
])

/** That a management review of the period states there is none of an input, and why: its last word on the input. */
export const statedNone = (source: ReviewSource, input: ReviewInput): readonly Text[] =>
  activeIn(source, managementReview.id).flatMap((review) => {
    const said = entriesIn(review, source)
      .flatMap(({ payload }) => stated.safeParse(payload[input]).data ?? [])
      .at(-1)
    if (said?.state !== 'none') return []
    const { reason } = said
    return [text(`Không có: ${reason} (lần xem xét ${review.id}).`, `None: ${reason} (review ${review.id}).`)]
  })
