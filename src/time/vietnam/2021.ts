import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2021, as decided or derived for that year. */
export const rows2021: readonly YearRow[] = [
  ['2021-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2021-02-10', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2021'],
  ['2021-02-11', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2021'],
  ['2021-02-12', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2021'],
  ['2021-02-13', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2021'],
  ['2021-02-14', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2021'],
  [
    '2021-02-15',
    'substitute',
    '2021-02-13',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2021',
  ],
  [
    '2021-02-16',
    'substitute',
    '2021-02-14',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2021',
  ],
  ['2021-04-21', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2021-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2021-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  [
    '2021-05-03',
    'substitute',
    '2021-05-01',
    'verified2',
    'hc-holiday sggp-2021 law-2019-111-112 python-holidays',
  ],
  ['2021-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2021-09-03', 'statutory', 'ND2', 'verified2', 'hc-holiday sggp-2021'],
]
