import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2007, as decided or derived for that year. */
export const rows2007: readonly YearRow[] = [
  ['2007-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2007-02-16', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2007-02-17', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2007-02-18', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2007-02-19', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2007-02-20', 'substitute', '2007-02-17', 'derived', 'law-1994-73 python-holidays'],
  ['2007-02-21', 'substitute', '2007-02-18', 'derived', 'law-1994-73 python-holidays'],
  ['2007-04-26', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2007-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2007-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2007-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
  ['2007-09-03', 'substitute', '2007-09-02', 'derived', 'law-1994-73 python-holidays'],
]
