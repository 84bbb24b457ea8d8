import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2009, as decided or derived for that year. */
export const rows2009: readonly YearRow[] = [
  ['2009-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2009-01-25', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2009-01-26', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2009-01-27', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2009-01-28', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2009-01-29', 'substitute', '2009-01-25', 'derived', 'law-1994-73 python-holidays'],
  ['2009-04-04', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2009-04-06', 'substitute', '2009-04-04', 'derived', 'law-1994-73 python-holidays'],
  ['2009-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2009-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2009-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
]
