import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2018, as decided or derived for that year. */
export const rows2018: readonly SourcedRows[] = [
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
    'lawnet-2018 python-holidays',
    [
      ['02-14', 'TET'],
      ['02-15', 'TET'],
      ['02-16', 'TET'],
      ['02-17', 'TET'],
      ['02-18', 'TET'],
    ],
  ],
  [
    'derived',
    'law-2012-115 python-holidays lawnet-2018',
    [
      ['02-19', '02-17', 'substitute'],
      ['02-20', '02-18', 'substitute'],
    ],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-25', 'HK']]],
  ['derived', 'lawnet-2018 law-2012-115 python-holidays', [['09-03', '09-02', 'substitute']]],
  ['verified2', 'vietnamnet-2019 python-holidays', [['12-31', '2019-01-05', 'swap-off']]],
]
