import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2012, as decided or derived for that year. */
export const rows2012: readonly SourcedRows[] = [
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
  ['verified2', 'ayunpa-2012 law-1994-73 python-holidays', [['01-02', '01-01', 'substitute']]],
  [
    'verified2',
    'law-1994-73 baobinhdinh-2012 python-holidays',
    [
      ['01-22', 'TET'],
      ['01-23', 'TET'],
      ['01-24', 'TET'],
      ['01-25', 'TET'],
    ],
  ],
  ['verified2', 'law-1994-73 python-holidays baobinhdinh-2012', [['01-26', '01-22', 'substitute']]],
  [
    'verified2',
    'baobinhdinh-2012 python-holidays',
    [
      ['01-27', '02-04', 'swap-off'],
      ['02-04', '01-27', 'swap-worked'],
    ],
  ],
  ['verified2', 'law-1994-73 lunar-table python-holidays', [['03-31', 'HK']]],
  [
    'derived',
    'law-1994-73 python-holidays',
    [
      ['04-02', '03-31', 'substitute'],
      ['09-03', '09-02', 'substitute'],
    ],
  ],
  ['verified2', 'baothainguyen-2013 tienphong-2013 nld-2012', [['12-31', '2013-01-05', 'swap-off']]],
]
