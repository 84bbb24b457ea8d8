import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2024, as decided or derived for that year. */
export const rows2024: readonly SourcedRows[] = [
  [
    'verified2',
    'law-2019-111-112 python-holidays',
    [
      ['01-01', 'NY'],
      ['04-30', 'VD'],
      ['05-01', 'LD'],
      ['09-02', 'ND'],
    ],
  ],
  [
    'verified2',
    'hc-holiday vietnamnet-2024',
    [
      ['02-08', 'TET'],
      ['02-09', 'TET'],
      ['02-10', 'TET'],
      ['02-11', 'TET'],
      ['02-12', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-2019-111-112 python-holidays hc-holiday vietnamnet-2024',
    [
      ['02-13', '02-10', 'substitute'],
      ['02-14', '02-11', 'substitute'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-18', 'HK']]],
  [
    'verified2',
    'hc-holiday brotherhood-2024 python-holidays',
    [
      ['04-29', '05-04', 'swap-off'],
      ['05-04', '04-29', 'swap-worked'],
    ],
  ],
  ['verified2', 'hc-holiday btv-2024', [['09-03', 'ND2']]],
]
