import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2013, as decided or derived for that year. */
export const rows2013: readonly SourcedRows[] = [
  [
    'verified2',
    'law-1994-73 python-holidays',
    [
      ['01-01', 'NY'],
      ['04-30', 'VD'],
    ],
  ],
  ['verified2', 'baothainguyen-2013 tienphong-2013 nld-2012', [['01-05', '2012-12-31', 'swap-worked']]],
  [
    'verified2',
    'law-1994-73 baothainguyen-2013 tienphong-2013',
    [
      ['02-09', 'TET'],
      ['02-10', 'TET'],
      ['02-11', 'TET'],
      ['02-12', 'TET'],
    ],
  ],
  [
    'verified2',
    'law-1994-73 python-holidays baothainguyen-2013 tienphong-2013',
    [
      ['02-13', '02-09', 'substitute'],
      ['02-14', '02-10', 'substitute'],
    ],
  ],
  [
    'verified2',
    'baothainguyen-2013 tienphong-2013',
    [
      ['02-15', '02-23', 'swap-off'],
      ['02-23', '02-15', 'swap-worked'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['04-19', 'HK']]],
  [
    'verified2',
    'baothainguyen-2013 python-holidays',
    [
      ['04-29', '05-04', 'swap-off'],
      ['05-04', '04-29', 'swap-worked'],
    ],
  ],
  [
    'verified2',
    'law-2012-115 python-holidays',
    [
      ['05-01', 'LD'],
      ['09-02', 'ND'],
    ],
  ],
]
