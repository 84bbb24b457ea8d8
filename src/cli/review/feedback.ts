import type { Told } from '../../report/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import { entriesIn, isIn, type ReviewSource } from './source.ts'

const received: readonly (readonly [procedure: string, title: Text])[] = [
  ['feedback-petition', text('Phản ánh, kiến nghị', 'Feedback and petitions')],
  ['complaint-first-instance', text('Khiếu nại lần đầu', 'First complaints')],
  ['complaint-second-instance', text('Khiếu nại lần hai', 'Second complaints')],
  ['denunciation', text('Tố cáo', 'Denunciations')],
]

const receivedLines = (source: ReviewSource): readonly Text[] =>
  received.flatMap(([procedure, title]) => {
    const mine = source.dossiers.filter(
      (each) => each.procedure.id === procedure && isIn(each.received.slice(0, 10), source),
    )
    const ended = mine.filter(({ outcome }) => outcome !== null).length
    return mine.length === 0
      ? []
      : [
          text(
            `${title.vi}: tiếp nhận ${mine.length}, đã giải quyết xong ${ended}.`,
            `${title.en}: ${mine.length} received, ${ended} settled.`,
          ),
        ]
  })

const mean = (scores: readonly number[]): number =>
  Math.round((scores.reduce((sum, each) => sum + each, 0) / scores.length) * 100) / 100

const ratingLines = (source: ReviewSource): readonly Text[] => {
  const given = source.dossiers.flatMap((dossier) =>
    entriesIn(dossier, source).flatMap(({ payload: { rating, comment } }) =>
      typeof rating === 'number'
        ? [{ id: dossier.id, rating, comment: typeof comment === 'string' ? comment : '' }]
        : [],
    ),
  )
  if (given.length === 0) return []
  const average = mean(given.map(({ rating }) => rating))
  return [
    text(
      `Đánh giá tại Bộ phận Một cửa: ${given.length} lượt, trung bình ${formatNumber(average, 'vi')}/5.`,
      `Ratings at the one-stop desk: ${given.length}, mean ${formatNumber(average, 'en')} of 5.`,
    ),
    ...given
      .filter(({ rating, comment }) => rating <= 2 && comment !== '')
      .map(({ id, rating, comment }) =>
        text(
          `Ý kiến chưa hài lòng (${rating}/5, ${id}): ${comment}`,
          `Dissatisfied (${rating}/5, ${id}): ${comment}`,
        ),
      ),
  ]
}

const surveyLines = (source: ReviewSource): readonly Text[] =>
  source.dossiers
    .filter(({ procedure }) => procedure.id === 'customer-satisfaction')
    .flatMap((survey) =>
      entriesIn(survey, source).flatMap(({ payload: { satisfiedPercent } }) =>
        typeof satisfiedPercent === 'number'
          ? [
              text(
                `Khảo sát ${survey.id}: ${formatNumber(satisfiedPercent, 'vi')} % hài lòng.`,
                `Survey ${survey.id}: ${formatNumber(satisfiedPercent, 'en')}% satisfied.`,
              ),
            ]
          : [],
      ),
    )

const slipLines = (source: ReviewSource): readonly Text[] => {
  const ids = source.slips
    .filter(
      ({ record }) =>
        (record.source === 'complaint' || record.source === 'survey') && isIn(record.foundOn, source),
    )
    .map(({ record }) => record.id)
  return ids.length === 0
    ? []
    : [
        text(
          `Phiếu không phù hợp lập từ phản ánh, khảo sát: ${ids.join(', ')}.`,
          `Slips raised from feedback and surveys: ${ids.join(', ')}.`,
        ),
      ]
}

/** What citizens and organisations said in the period: petitions, complaints, ratings, surveys, slips raised from them. */
export const customerFeedback = (source: ReviewSource): Told => ({
  lines: [...receivedLines(source), ...ratingLines(source), ...surveyLines(source), ...slipLines(source)],
})
