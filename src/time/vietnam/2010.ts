import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2010, as decided or derived for that year. */
export const rows2010: readonly YearRow[] = [
  ['2010-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2010-02-13', 'statutory', 'TET', 'verified2', 'law-1994-73 hanoimoi-2010 python-holidays'],
  ['2010-02-14', 'statutory', 'TET', 'verified2', 'law-1994-73 hanoimoi-2010 python-holidays'],
  ['2010-02-15', 'statutory', 'TET', 'verified2', 'law-1994-73 hanoimoi-2010 python-holidays'],
  ['2010-02-16', 'statutory', 'TET', 'verified2', 'law-1994-73 hanoimoi-2010 python-holidays'],
  ['2010-02-17', 'substitute', '2010-02-13', 'verified2', 'law-1994-73 python-holidays hanoimoi-2010'],
  ['2010-02-18', 'substitute', '2010-02-14', 'verified2', 'law-1994-73 python-holidays hanoimoi-2010'],
  ['2010-02-19', 'swap-off', '2010-02-27', 'verified2', 'hanoimoi-2010 sggp-2010 python-holidays'],
  ['2010-02-27', 'swap-worked', '2010-02-19', 'verified2', 'hanoimoi-2010 sggp-2010 python-holidays'],
  ['2010-04-23', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2010-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2010-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2010-05-03', 'substitute', '2010-05-01', 'derived', 'law-1994-73 python-holidays'],
  ['2010-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
  ['2010-09-03', 'swap-off', '2010-09-11', 'verified1', 'giaoduc-2010'],
  ['2010-09-11', 'swap-worked', '2010-09-03', 'verified1', 'giaoduc-2010'],
]
