import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2020, as decided or derived for that year. */
export const rows2020: readonly YearRow[] = [
  ['2020-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2020-01-23', 'statutory', 'TET', 'verified2', 'daklak-2020 vietnamnet-2020'],
  ['2020-01-24', 'statutory', 'TET', 'verified2', 'daklak-2020 vietnamnet-2020'],
  ['2020-01-25', 'statutory', 'TET', 'verified2', 'daklak-2020 vietnamnet-2020'],
  ['2020-01-26', 'statutory', 'TET', 'verified2', 'daklak-2020 vietnamnet-2020'],
  ['2020-01-27', 'statutory', 'TET', 'verified2', 'daklak-2020 vietnamnet-2020'],
  [
    '2020-01-28',
    'substitute',
    '2020-01-25',
    'verified2',
    'law-2012-115 python-holidays daklak-2020 vietnamnet-2020',
  ],
  [
    '2020-01-29',
    'substitute',
    '2020-01-26',
    'verified2',
    'law-2012-115 python-holidays daklak-2020 vietnamnet-2020',
  ],
  ['2020-04-02', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  ['2020-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2020-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2020-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
]
