import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2020, as decided or derived for that year. */
export const rows2020: readonly SourcedRows[] = [
  [
    'verified2',
    'law-2012-115 python-holidays',
    [
      ['01-01', 'NY'],
      ['04-30', 'VD'],
      ['05-01', 'LD'],
      ['09-02', 'ND'],
    ],
  ],
  [
    'verified2',
    'daklak-2020 vietnamnet-2020',
    [
      ['01-23', 'TET'],
      ['01-24', 'TET'],
      ['01-25', 'TET'],
      ['01-26', 'TET'],
      ['01-27', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-2012-115 python-holidays daklak-2020 vietnamnet-2020',
    [
      ['01-28', '01-25', 'substitute'],
      ['01-29', '01-26', 'substitute'],
    ],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-02', 'HK']]],
]
