import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2027, as decided or derived for that year. */
export const rows2027: readonly SourcedRows[] = [
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
    'verified2-secondary',
    'press-digest-2027 second-digest-2027',
    [
      ['02-04', 'TET'],
      ['02-05', 'TET'],
      ['02-06', 'TET'],
      ['02-07', 'TET'],
      ['02-08', 'TET'],
      ['09-03', 'ND2'],
    ],
  ],
  [
    'verified2-secondary',
    'law-2019-111-112 python-holidays press-digest-2027 second-digest-2027',
    [
      ['02-09', '02-06', 'substitute'],
      ['02-10', '02-07', 'substitute'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-16', 'HK']]],
  ['derived', 'law-2019-111-112 python-holidays', [['05-03', '05-01', 'substitute']]],
  ['verified2', 'nq-28-2026 hc-holiday', [['11-24', 'CD']]],
]
