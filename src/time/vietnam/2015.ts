import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2015, as decided or derived for that year. */
export const rows2015: readonly YearRow[] = [
  ['2015-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2015-01-02', 'swap-off', '2014-12-27', 'verified2', 'xahoi-2015 baomoi-2015 python-holidays'],
  ['2015-02-14', 'swap-worked', '2015-02-16', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-16', 'swap-off', '2015-02-14', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-17', 'statutory', 'TET', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-18', 'statutory', 'TET', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-19', 'statutory', 'TET', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-20', 'statutory', 'TET', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-21', 'statutory', 'TET', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-02-23', 'substitute', '2015-02-21', 'verified2', 'law-2012-115 python-holidays xahoi-2015'],
  ['2015-04-25', 'swap-worked', '2015-04-29', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-04-28', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  ['2015-04-29', 'swap-off', '2015-04-25', 'verified2', 'xahoi-2015 python-holidays'],
  ['2015-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2015-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2015-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
]
