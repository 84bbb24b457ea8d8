import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2012, as decided or derived for that year. */
export const rows2012: readonly YearRow[] = [
  ['2012-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2012-01-02', 'substitute', '2012-01-01', 'verified2', 'ayunpa-2012 law-1994-73 python-holidays'],
  ['2012-01-22', 'statutory', 'TET', 'verified2', 'law-1994-73 baobinhdinh-2012 python-holidays'],
  ['2012-01-23', 'statutory', 'TET', 'verified2', 'law-1994-73 baobinhdinh-2012 python-holidays'],
  ['2012-01-24', 'statutory', 'TET', 'verified2', 'law-1994-73 baobinhdinh-2012 python-holidays'],
  ['2012-01-25', 'statutory', 'TET', 'verified2', 'law-1994-73 baobinhdinh-2012 python-holidays'],
  ['2012-01-26', 'substitute', '2012-01-22', 'verified2', 'law-1994-73 python-holidays baobinhdinh-2012'],
  ['2012-01-27', 'swap-off', '2012-02-04', 'verified2', 'baobinhdinh-2012 python-holidays'],
  ['2012-02-04', 'swap-worked', '2012-01-27', 'verified2', 'baobinhdinh-2012 python-holidays'],
  ['2012-03-31', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2012-04-02', 'substitute', '2012-03-31', 'derived', 'law-1994-73 python-holidays'],
  ['2012-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2012-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2012-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
  ['2012-09-03', 'substitute', '2012-09-02', 'derived', 'law-1994-73 python-holidays'],
  ['2012-12-31', 'swap-off', '2013-01-05', 'verified2', 'baothainguyen-2013 tienphong-2013 nld-2012'],
]
