import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2011, as decided or derived for that year. */
export const rows2011: readonly YearRow[] = [
  ['2011-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2011-01-03', 'substitute', '2011-01-01', 'derived', 'law-1994-73 python-holidays'],
  ['2011-01-29', 'swap-worked', '2011-01-31', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-01-30', 'swap-worked', '2011-02-01', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-01-31', 'swap-off', '2011-01-29', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-02-01', 'swap-off', '2011-01-30', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-02-02', 'statutory', 'TET', 'verified2', 'law-1994-73 baolangson-2011 python-holidays'],
  ['2011-02-03', 'statutory', 'TET', 'verified2', 'law-1994-73 baolangson-2011 python-holidays'],
  ['2011-02-04', 'statutory', 'TET', 'verified2', 'law-1994-73 baolangson-2011 python-holidays'],
  ['2011-02-05', 'statutory', 'TET', 'verified2', 'law-1994-73 baolangson-2011 python-holidays'],
  ['2011-02-07', 'substitute', '2011-02-05', 'verified2', 'law-1994-73 python-holidays baolangson-2011'],
  ['2011-04-09', 'swap-worked', '2011-04-11', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-04-11', 'swap-off', '2011-04-09', 'verified2', 'baotayninh-2011 baolangson-2011'],
  ['2011-04-12', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2011-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2011-05-01', 'statutory', 'LD', 'verified2', 'law-1994-73 python-holidays'],
  ['2011-05-02', 'substitute', '2011-04-30', 'derived', 'law-1994-73 python-holidays'],
  ['2011-05-03', 'substitute', '2011-05-01', 'derived', 'law-1994-73 python-holidays'],
  ['2011-09-02', 'statutory', 'ND', 'verified2', 'law-1994-73 python-holidays'],
]
