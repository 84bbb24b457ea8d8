import { freeze } from 'immer'
import { parseDay } from '../time/index.ts'
import type { Edition } from './edition.ts'

/** Whether a quality system was already running, or is being built, when the edition is asked for. */
export type SystemAge = 'running' | 'new'

/** Which edition the system of an agency had to follow, from one day to another (civil dates, inclusive). */
export interface EditionRow {
  readonly edition: Edition
  /** The systems it is about; all when absent. */
  readonly systems?: SystemAge
  readonly from: string
  /** Open when absent. */
  readonly to?: string
  readonly basis: string
  readonly confidence: 'verified' | 'secondary'
}

/**
 * The editions agencies were told to follow. The switch was due before 30/06/2021: that day itself is counted as the
 * first of the 2015 edition. QĐ 118/2009/QĐ-TTg is counted from its signing.
 */
export const editionRows: readonly EditionRow[] = freeze<readonly EditionRow[]>(
  [
    {
      edition: '2008',
      from: '2009-09-30',
      to: '2014-05-17',
      basis: 'QĐ 118/2009/QĐ-TTg',
      confidence: 'secondary',
    },
    {
      edition: '2008',
      from: '2014-05-18',
      to: '2018-02-20',
      basis: 'QĐ 19/2014/QĐ-TTg',
      confidence: 'verified',
    },
    {
      edition: '2008',
      systems: 'running',
      from: '2018-02-21',
      to: '2021-06-29',
      basis: 'QĐ 19/2014/QĐ-TTg; CV 419/BKHCN-TĐC (21/02/2018)',
      confidence: 'secondary',
    },
    {
      edition: '2015',
      systems: 'new',
      from: '2018-02-21',
      to: '2021-06-29',
      basis: 'CV 419/BKHCN-TĐC (21/02/2018)',
      confidence: 'secondary',
    },
    {
      edition: '2015',
      from: '2021-06-30',
      basis: 'CV 419/BKHCN-TĐC (21/02/2018)',
      confidence: 'secondary',
    },
  ],
  true,
)

/**
 * The edition the system of an agency had to follow on a day `YYYY-MM-DD`, with its source; nothing before
 * 30/09/2009. Between 21/02/2018 and 29/06/2021 a running system may still follow 2008, a new one follows 2015. Throws
 * `QuytrinhError` (`day-unreadable`).
 *
 * @example
 * import { editionFor } from 'quytrinh/standard'
 *
 * editionFor('2020-03-02')?.edition //=> '2008'
 * editionFor('2020-03-02', 'new')?.edition //=> '2015'
 */
export const editionFor = (day: string, system: SystemAge = 'running'): EditionRow | undefined => {
  const asked = parseDay(day)
  return editionRows.find(
    ({ from, to, systems = system }) =>
      systems === system && parseDay(from) <= asked && (to === undefined || asked <= parseDay(to)),
  )
}
