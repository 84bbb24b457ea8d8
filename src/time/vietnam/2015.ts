import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2015, as decided or derived for that year. */
export const rows2015: readonly SourcedRows[] = [
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
  ['verified2', 'xahoi-2015 baomoi-2015 python-holidays', [['01-02', '2014-12-27', 'swap-off']]],
  [
    'verified2',
    'xahoi-2015 python-holidays',
    [
      ['02-14', '02-16', 'swap-worked'],
      ['02-16', '02-14', 'swap-off'],
      ['02-17', 'TET'],
      ['02-18', 'TET'],
      ['02-19', 'TET'],
      ['02-20', 'TET'],
      ['02-21', 'TET'],
      ['04-25', '04-29', 'swap-worked'],
      ['04-29', '04-25', 'swap-off'],
    ],
  ],
  ['verified2', 'law-2012-115 python-holidays xahoi-2015', [['02-23', '02-21', 'substitute']]],
  ['verified2', 'law-2012-115 lunar-table python-holidays', [['04-28', 'HK']]],
]
