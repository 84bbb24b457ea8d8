import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2008, as decided or derived for that year. */
export const rows2008: readonly YearRow[] = [
  ['2008-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2008-02-06', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2008-02-07', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2008-02-08', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2008-02-09', 'statutory', 'TET', 'derived', 'law-1994-73 python-holidays'],
  ['2008-02-11', 'substitute', '2008-02-09', 'derived', 'law-1994-73 python-holidays'],
  ['2008-04-15', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2008-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2008-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2008-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
]
