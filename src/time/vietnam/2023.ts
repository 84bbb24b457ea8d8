import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2023, as decided or derived for that year. */
export const rows2023: readonly SourcedRows[] = [
  [
    'verified2',
    'law-2019-111-112 python-holidays',
    [
      ['01-01', 'NY'],
      ['04-30', 'VD'],
      ['05-01', 'LD'],
      ['09-02', 'ND'],
    ],
  ],
  [
    'verified2',
    'hc-holiday law-2019-111-112 python-holidays',
    [
      ['01-02', '01-01', 'substitute'],
      ['05-02', '04-29', 'substitute'],
      ['05-03', '04-30', 'substitute'],
    ],
  ],
  [
    'verified2',
    'hc-holiday sggp-2023',
    [
      ['01-20', 'TET'],
      ['01-21', 'TET'],
      ['01-22', 'TET'],
      ['01-23', 'TET'],
      ['01-24', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2023',
    [
      ['01-25', '01-21', 'substitute'],
      ['01-26', '01-22', 'substitute'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-29', 'HK']]],
  ['verified2', 'hc-holiday tuoitre-2023', [['09-01', 'ND2']]],
  [
    'verified2',
    'hc-holiday tuoitre-2023 law-2019-111-112 python-holidays',
    [['09-04', '09-02', 'substitute']],
  ],
]
