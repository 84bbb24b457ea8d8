import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2019, as decided or derived for that year. */
export const rows2019: readonly YearRow[] = [
  ['2019-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2019-01-05', 'swap-worked', '2018-12-31', 'verified2', 'vietnamnet-2019 python-holidays'],
  ['2019-02-04', 'statutory', 'TET', 'verified2', 'vietnamnet-2019 vietnamnews-2019'],
  ['2019-02-05', 'statutory', 'TET', 'verified2', 'vietnamnet-2019 vietnamnews-2019'],
  ['2019-02-06', 'statutory', 'TET', 'verified2', 'vietnamnet-2019 vietnamnews-2019'],
  ['2019-02-07', 'statutory', 'TET', 'verified2', 'vietnamnet-2019 vietnamnews-2019'],
  ['2019-02-08', 'statutory', 'TET', 'verified2', 'vietnamnet-2019 vietnamnews-2019'],
  ['2019-04-14', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  ['2019-04-15', 'substitute', '2019-04-14', 'verified2', 'vietnamnet-2019 law-2012-115 python-holidays'],
  ['2019-04-29', 'swap-off', '2019-05-04', 'verified2', 'vietnamnet-2019 python-holidays'],
  ['2019-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2019-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2019-05-04', 'swap-worked', '2019-04-29', 'verified2', 'vietnamnet-2019 python-holidays'],
  ['2019-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
]
