import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2017, as decided or derived for that year. */
export const rows2017: readonly SourcedRows[] = [
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
    'vnexpress-2017 lawnet-2017 law-2012-115 python-holidays',
    [['01-02', '01-01', 'substitute']],
  ],
  [
    'verified2',
    'vnexpress-2017 lawnet-2017',
    [
      ['01-26', 'TET'],
      ['01-27', 'TET'],
      ['01-28', 'TET'],
      ['01-29', 'TET'],
      ['01-30', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-2012-115 python-holidays vnexpress-2017 lawnet-2017',
    [
      ['01-31', '01-28', 'substitute'],
      ['02-01', '01-29', 'substitute'],
    ],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-06', 'HK']]],
  [
    'verified2',
    'vnexpress-2017 law-2012-115 python-holidays',
    [
      ['05-02', '04-30', 'substitute'],
      ['09-04', '09-02', 'substitute'],
    ],
  ],
]
