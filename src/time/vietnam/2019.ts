import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2019, as decided or derived for that year. */
export const rows2019: readonly SourcedRows[] = [
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
    'vietnamnet-2019 python-holidays',
    [
      ['01-05', '2018-12-31', 'swap-worked'],
      ['04-29', '05-04', 'swap-off'],
      ['05-04', '04-29', 'swap-worked'],
    ],
  ],
  [
    'verified2',
    'vietnamnet-2019 vietnamnews-2019',
    [
      ['02-04', 'TET'],
      ['02-05', 'TET'],
      ['02-06', 'TET'],
      ['02-07', 'TET'],
      ['02-08', 'TET'],
    ],
  ],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-14', 'HK']]],
  ['verified2', 'vietnamnet-2019 law-2012-115 python-holidays', [['04-15', '04-14', 'substitute']]],
]
