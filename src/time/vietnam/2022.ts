import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2022, as decided or derived for that year. */
export const rows2022: readonly YearRow[] = [
  ['2022-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2022-01-03', 'substitute', '2022-01-01', 'verified2', 'hc-holiday law-2019-111-112 python-holidays'],
  ['2022-01-31', 'statutory', 'TET', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-02-01', 'statutory', 'TET', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-02-02', 'statutory', 'TET', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-02-03', 'statutory', 'TET', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-02-04', 'statutory', 'TET', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-04-10', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  [
    '2022-04-11',
    'substitute',
    '2022-04-10',
    'verified2',
    'hc-holiday sggp-2022 law-2019-111-112 python-holidays',
  ],
  ['2022-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2022-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  [
    '2022-05-02',
    'substitute',
    '2022-04-30',
    'verified2',
    'hc-holiday sggp-2022 law-2019-111-112 python-holidays',
  ],
  [
    '2022-05-03',
    'substitute',
    '2022-05-01',
    'verified2',
    'hc-holiday sggp-2022 law-2019-111-112 python-holidays',
  ],
  ['2022-09-01', 'statutory', 'ND2', 'verified2', 'hc-holiday thanhhoa-2022'],
  ['2022-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
]
