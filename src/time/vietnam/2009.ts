import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2009, as decided or derived for that year. */
export const rows2009: readonly SourcedRows[] = [
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
      ['01-25', 'TET'],
      ['01-26', 'TET'],
      ['01-27', 'TET'],
      ['01-28', 'TET'],
      ['01-29', '01-25', 'substitute'],
      ['04-06', '04-04', 'substitute'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-04', 'HK']]],
]
