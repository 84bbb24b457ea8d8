import { secondary } from '../../citations.ts'

const rows = [
  { from: '2017-10-21', to: '2025-06-30', times: 2, ...secondary('NĐ 101/2017/NĐ-CP') },
  { from: '2025-07-01', to: undefined, times: 3, ...secondary('NĐ 171/2025/NĐ-CP') },
] as const

/** How many months have to be served, and the source. */
export interface Commitment {
  readonly months: number
  readonly basis: string
  readonly confidence: 'secondary'
}

/**
 * How long someone serves after postgraduate study at public expense, by the day they were sent (`YYYY-MM-DD`) and the
 * months of study; undefined for days no row covers.
 *
 * Source: NĐ 101/2017/NĐ-CP (twice the time), NĐ 171/2025/NĐ-CP (three times), as pages report them.
 */
export const commitment = (sentOn: string, studyMonths: number): Commitment | undefined => {
  const row = rows.find(({ from, to }) => from <= sentOn && (to === undefined || sentOn <= to))
  return row === undefined
    ? undefined
    : { months: studyMonths * row.times, basis: row.basis, confidence: 'secondary' }
}
