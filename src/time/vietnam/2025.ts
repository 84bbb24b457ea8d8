import type { SourcedRows } from './year.ts'

/** Days off and worked rest days of 2025, as decided or derived for that year. */
export const rows2025: readonly SourcedRows[] = [
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
    'hc-holiday sggp-2025',
    [
      ['01-27', 'TET'],
      ['01-28', 'TET'],
      ['01-29', 'TET'],
      ['01-30', 'TET'],
      ['01-31', 'TET'],
    ],
  ],
  ['verified2', 'law-2019-111-112 lunar-table python-holidays', [['04-07', 'HK']]],
  [
    'verified2',
    'hc-holiday baochinhphu-2025',
    [
      ['04-26', '05-02', 'swap-worked'],
      ['05-02', '04-26', 'swap-off'],
    ],
  ],
  ['verified2', 'hc-holiday vietnamnews-2025', [['09-01', 'ND2']]],
]
