import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2024, as decided or derived for that year. */
export const rows2024: readonly YearRow[] = [
  ['2024-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2024-02-08', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnet-2024'],
  ['2024-02-09', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnet-2024'],
  ['2024-02-10', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnet-2024'],
  ['2024-02-11', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnet-2024'],
  ['2024-02-12', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnet-2024'],
  [
    '2024-02-13',
    'substitute',
    '2024-02-10',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday vietnamnet-2024',
  ],
  [
    '2024-02-14',
    'substitute',
    '2024-02-11',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday vietnamnet-2024',
  ],
  ['2024-04-18', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2024-04-29', 'swap-off', '2024-05-04', 'verified2', 'hc-holiday brotherhood-2024 python-holidays'],
  ['2024-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2024-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2024-05-04', 'swap-worked', '2024-04-29', 'verified2', 'hc-holiday brotherhood-2024 python-holidays'],
  ['2024-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2024-09-03', 'statutory', 'ND2', 'verified2', 'hc-holiday btv-2024'],
]
