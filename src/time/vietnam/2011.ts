import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2011, as decided or derived for that year. */
export const rows2011: readonly SourcedRows[] = [
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
    'derived',
    'law-1994-73 python-holidays',
    [
      ['01-03', '01-01', 'substitute'],
      ['05-02', '04-30', 'substitute'],
      ['05-03', '05-01', 'substitute'],
    ],
  ],
  [
    'verified2',
    'baotayninh-2011 baolangson-2011',
    [
      ['01-29', '01-31', 'swap-worked'],
      ['01-30', '02-01', 'swap-worked'],
      ['01-31', '01-29', 'swap-off'],
      ['02-01', '01-30', 'swap-off'],
      ['04-09', '04-11', 'swap-worked'],
      ['04-11', '04-09', 'swap-off'],
    ],
  ],
  [
    'verified2',
    'law-1994-73 baolangson-2011 python-holidays',
    [
      ['02-02', 'TET'],
      ['02-03', 'TET'],
      ['02-04', 'TET'],
      ['02-05', 'TET'],
    ],
  ],
  ['verified2', 'law-1994-73 python-holidays baolangson-2011', [['02-07', '02-05', 'substitute']]],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-12', 'HK']]],
]
