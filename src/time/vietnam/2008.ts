import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2008, as decided or derived for that year. */
export const rows2008: readonly SourcedRows[] = [
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
      ['02-06', 'TET'],
      ['02-07', 'TET'],
      ['02-08', 'TET'],
      ['02-09', 'TET'],
      ['02-11', '02-09', 'substitute'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-15', 'HK']]],
]
