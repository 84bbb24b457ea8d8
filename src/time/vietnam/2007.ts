import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2007, as decided or derived for that year. */
export const rows2007: readonly SourcedRows[] = [
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
      ['02-16', 'TET'],
      ['02-17', 'TET'],
      ['02-18', 'TET'],
      ['02-19', 'TET'],
      ['02-20', '02-17', 'substitute'],
      ['02-21', '02-18', 'substitute'],
      ['09-03', '09-02', 'substitute'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-26', 'HK']]],
]
