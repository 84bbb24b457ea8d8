import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2026, as decided or derived for that year. */
export const rows2026: readonly SourcedRows[] = [
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
    'hc-holiday 24h-2026',
    [
      ['01-02', '01-10', 'swap-off'],
      ['01-10', '01-02', 'swap-worked'],
    ],
  ],
  [
    'verified2',
    'hc-holiday vietnamnews-2026',
    [
      ['02-16', 'TET'],
      ['02-17', 'TET'],
      ['02-18', 'TET'],
      ['02-19', 'TET'],
      ['02-20', 'TET'],
      ['08-22', '08-31', 'swap-worked'],
      ['08-31', '08-22', 'swap-off'],
      ['09-01', 'ND2'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-26', 'HK']]],
  ['verified2', 'hc-holiday law-2019-111-112 python-holidays', [['04-27', '04-26', 'substitute']]],
  ['verified2', 'nq-28-2026 hc-holiday', [['11-24', 'CD']]],
]
