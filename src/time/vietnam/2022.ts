import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2022, as decided or derived for that year. */
export const rows2022: readonly SourcedRows[] = [
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
  ['verified2', 'hc-holiday law-2019-111-112 python-holidays', [['01-03', '01-01', 'substitute']]],
  [
    'verified2',
    'hc-holiday thanhhoa-2022',
    [
      ['01-31', 'TET'],
      ['02-01', 'TET'],
      ['02-02', 'TET'],
      ['02-03', 'TET'],
      ['02-04', 'TET'],
      ['09-01', 'ND2'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-10', 'HK']]],
  [
    'verified2',
    'hc-holiday sggp-2022 law-2019-111-112 python-holidays',
    [
      ['04-11', '04-10', 'substitute'],
      ['05-02', '04-30', 'substitute'],
      ['05-03', '05-01', 'substitute'],
    ],
  ],
]
