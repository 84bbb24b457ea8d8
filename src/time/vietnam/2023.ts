import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2023, as decided or derived for that year. */
export const rows2023: readonly YearRow[] = [
  ['2023-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2023-01-02', 'substitute', '2023-01-01', 'verified2', 'hc-holiday law-2019-111-112 python-holidays'],
  ['2023-01-20', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2023'],
  ['2023-01-21', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2023'],
  ['2023-01-22', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2023'],
  ['2023-01-23', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2023'],
  ['2023-01-24', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2023'],
  [
    '2023-01-25',
    'substitute',
    '2023-01-21',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2023',
  ],
  [
    '2023-01-26',
    'substitute',
    '2023-01-22',
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2023',
  ],
  ['2023-04-29', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2023-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2023-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2023-05-02', 'substitute', '2023-04-29', 'verified2', 'hc-holiday law-2019-111-112 python-holidays'],
  ['2023-05-03', 'substitute', '2023-04-30', 'verified2', 'hc-holiday law-2019-111-112 python-holidays'],
  ['2023-09-01', 'statutory', 'ND2', 'verified2', 'hc-holiday tuoitre-2023'],
  ['2023-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
  [
    '2023-09-04',
    'substitute',
    '2023-09-02',
    'verified2',
    'hc-holiday tuoitre-2023 law-2019-111-112 python-holidays',
  ],
]
