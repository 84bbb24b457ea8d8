import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2014, as decided or derived for that year. */
export const rows2014: readonly SourcedRows[] = [
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
    'baodongthap-2014 vietnamplus-2014 laodong-2014',
    [
      ['01-25', '01-28', 'swap-worked'],
      ['01-28', '01-25', 'swap-off'],
      ['01-29', '02-08', 'swap-off'],
      ['01-30', 'TET'],
      ['01-31', 'TET'],
      ['02-01', 'TET'],
      ['02-02', 'TET'],
      ['02-03', 'TET'],
      ['02-08', '01-29', 'swap-worked'],
    ],
  ],
  [
    'verified2',
    'law-2012-115 python-holidays baodongthap-2014 vietnamplus-2014 laodong-2014',
    [['02-04', '02-01', 'substitute']],
  ],
  [
    'verified2',
    'law-2012-115 baodongthap-2014 vietnamplus-2014 laodong-2014',
    [['02-05', '02-02', 'substitute']],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-09', 'HK']]],
  [
    'verified2',
    'baodongthap-2014 vietnamnet-2014 python-holidays',
    [
      ['04-26', '05-02', 'swap-worked'],
      ['05-02', '04-26', 'swap-off'],
    ],
  ],
  [
    'verified1',
    'python-holidays',
    [
      ['09-01', '09-06', 'swap-off'],
      ['09-06', '09-01', 'swap-worked'],
    ],
  ],
  ['verified2', 'xahoi-2015 baomoi-2015 python-holidays', [['12-27', '2015-01-02', 'swap-worked']]],
]
