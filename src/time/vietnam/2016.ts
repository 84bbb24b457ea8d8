import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2016, as decided or derived for that year. */
export const rows2016: readonly SourcedRows[] = [
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
    'khachsandanang-2016 kienthuc-2016',
    [
      ['02-06', 'TET'],
      ['02-07', 'TET'],
      ['02-08', 'TET'],
      ['02-09', 'TET'],
      ['02-10', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-2012-115 python-holidays khachsandanang-2016 kienthuc-2016',
    [
      ['02-11', '02-06', 'substitute'],
      ['02-12', '02-07', 'substitute'],
    ],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-16', 'HK']]],
  [
    'verified2',
    'kienthuc-2016 baodanang-2016 law-2012-115 python-holidays',
    [
      ['04-18', '04-16', 'substitute'],
      ['05-02', '04-30', 'substitute'],
      ['05-03', '05-01', 'substitute'],
    ],
  ],
]
