import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2021, as decided or derived for that year. */
export const rows2021: readonly SourcedRows[] = [
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
    'hc-holiday sggp-2021',
    [
      ['02-10', 'TET'],
      ['02-11', 'TET'],
      ['02-12', 'TET'],
      ['02-13', 'TET'],
      ['02-14', 'TET'],
      ['09-03', 'ND2'],
    ],
  ],
  [
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday sggp-2021',
    [
      ['02-15', '02-13', 'substitute'],
      ['02-16', '02-14', 'substitute'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-21', 'HK']]],
  ['verified2', 'hc-holiday sggp-2021 law-2019-111-112 python-holidays', [['05-03', '05-01', 'substitute']]],
]
