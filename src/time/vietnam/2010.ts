import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2010, as decided or derived for that year. */
export const rows2010: readonly SourcedRows[] = [
  [
    'verified2',
    'law-1994-73 python-holidays',
    [
      ['01-01', 'NY'],
      ['04-30', 'VD'],
      ['05-01', 'LD'],
      ['09-02', 'ND'],
    ],
  ],
  [
    'verified2',
    'law-1994-73 hanoimoi-2010 python-holidays',
    [
      ['02-13', 'TET'],
      ['02-14', 'TET'],
      ['02-15', 'TET'],
      ['02-16', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-1994-73 python-holidays hanoimoi-2010',
    [
      ['02-17', '02-13', 'substitute'],
      ['02-18', '02-14', 'substitute'],
    ],
  ],
  [
    'verified2',
    'hanoimoi-2010 sggp-2010 python-holidays',
    [
      ['02-19', '02-27', 'swap-off'],
      ['02-27', '02-19', 'swap-worked'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-23', 'HK']]],
  ['derived', 'law-1994-73 python-holidays', [['05-03', '05-01', 'substitute']]],
  [
    'verified1',
    'giaoduc-2010',
    [
      ['09-03', '09-11', 'swap-off'],
      ['09-11', '09-03', 'swap-worked'],
    ],
  ],
]
