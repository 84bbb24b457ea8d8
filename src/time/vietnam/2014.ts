import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2014, as decided or derived for that year. */
export const rows2014: readonly YearRow[] = [
  ['2014-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2014-01-25', 'swap-worked', '2014-01-28', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-01-28', 'swap-off', '2014-01-25', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-01-29', 'swap-off', '2014-02-08', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-01-30', 'statutory', 'TET', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-01-31', 'statutory', 'TET', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-02-01', 'statutory', 'TET', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-02-02', 'statutory', 'TET', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-02-03', 'statutory', 'TET', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  [
    '2014-02-04',
    'substitute',
    '2014-02-01',
    'verified2',
    'law-2012-115 python-holidays baodongthap-2014 vietnamplus-2014 laodong-2014',
  ],
  [
    '2014-02-05',
    'substitute',
    '2014-02-02',
    'verified2',
    'law-2012-115 baodongthap-2014 vietnamplus-2014 laodong-2014',
  ],
  ['2014-02-08', 'swap-worked', '2014-01-29', 'verified2', 'baodongthap-2014 vietnamplus-2014 laodong-2014'],
  ['2014-04-09', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  [
    '2014-04-26',
    'swap-worked',
    '2014-05-02',
    'verified2',
    'baodongthap-2014 vietnamnet-2014 python-holidays',
  ],
  ['2014-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2014-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2014-05-02', 'swap-off', '2014-04-26', 'verified2', 'baodongthap-2014 vietnamnet-2014 python-holidays'],
  ['2014-09-01', 'swap-off', '2014-09-06', 'verified1', 'python-holidays'],
  ['2014-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
  ['2014-09-06', 'swap-worked', '2014-09-01', 'verified1', 'python-holidays'],
  ['2014-12-27', 'swap-worked', '2015-01-02', 'verified2', 'xahoi-2015 baomoi-2015 python-holidays'],
]
