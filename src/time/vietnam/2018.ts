import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2018, as decided or derived for that year. */
export const rows2018: readonly YearRow[] = [
  ['2018-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2018-02-14', 'statutory', 'TET', 'verified2', 'lawnet-2018 python-holidays'],
  ['2018-02-15', 'statutory', 'TET', 'verified2', 'lawnet-2018 python-holidays'],
  ['2018-02-16', 'statutory', 'TET', 'verified2', 'lawnet-2018 python-holidays'],
  ['2018-02-17', 'statutory', 'TET', 'verified2', 'lawnet-2018 python-holidays'],
  ['2018-02-18', 'statutory', 'TET', 'verified2', 'lawnet-2018 python-holidays'],
  ['2018-02-19', 'substitute', '2018-02-17', 'derived', 'law-2012-115 python-holidays lawnet-2018'],
  ['2018-02-20', 'substitute', '2018-02-18', 'derived', 'law-2012-115 python-holidays lawnet-2018'],
  ['2018-04-25', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  ['2018-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2018-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2018-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
  ['2018-09-03', 'substitute', '2018-09-02', 'derived', 'lawnet-2018 law-2012-115 python-holidays'],
  ['2018-12-31', 'swap-off', '2019-01-05', 'verified2', 'vietnamnet-2019 python-holidays'],
]
