import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2013, as decided or derived for that year. */
export const rows2013: readonly YearRow[] = [
  ['2013-01-01', 'statutory', 'NY', 'verified2', 'law-1994-73 python-holidays'],
  ['2013-01-05', 'swap-worked', '2012-12-31', 'verified2', 'baothainguyen-2013 tienphong-2013 nld-2012'],
  ['2013-02-09', 'statutory', 'TET', 'verified2', 'law-1994-73 baothainguyen-2013 tienphong-2013'],
  ['2013-02-10', 'statutory', 'TET', 'verified2', 'law-1994-73 baothainguyen-2013 tienphong-2013'],
  ['2013-02-11', 'statutory', 'TET', 'verified2', 'law-1994-73 baothainguyen-2013 tienphong-2013'],
  ['2013-02-12', 'statutory', 'TET', 'verified2', 'law-1994-73 baothainguyen-2013 tienphong-2013'],
  [
    '2013-02-13',
    'substitute',
    '2013-02-09',
    'verified2',
    'law-1994-73 python-holidays baothainguyen-2013 tienphong-2013',
  ],
  [
    '2013-02-14',
    'substitute',
    '2013-02-10',
    'verified2',
    'law-1994-73 python-holidays baothainguyen-2013 tienphong-2013',
  ],
  ['2013-02-15', 'swap-off', '2013-02-23', 'verified2', 'baothainguyen-2013 tienphong-2013'],
  ['2013-02-23', 'swap-worked', '2013-02-15', 'verified2', 'baothainguyen-2013 tienphong-2013'],
  ['2013-04-19', 'statutory', 'HK', 'verified2', 'law-1994-73 lunar-table python-holidays'],
  ['2013-04-29', 'swap-off', '2013-05-04', 'verified2', 'baothainguyen-2013 python-holidays'],
  ['2013-04-30', 'statutory', 'VD', 'verified2', 'law-1994-73 python-holidays'],
  ['2013-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2013-05-04', 'swap-worked', '2013-04-29', 'verified2', 'baothainguyen-2013 python-holidays'],
  ['2013-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
]
