import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2025, as decided or derived for that year. */
export const rows2025: readonly YearRow[] = [
  ['2025-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2025-01-27', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2025'],
  ['2025-01-28', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2025'],
  ['2025-01-29', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2025'],
  ['2025-01-30', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2025'],
  ['2025-01-31', 'statutory', 'TET', 'verified2', 'hc-holiday sggp-2025'],
  ['2025-04-07', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2025-04-26', 'swap-worked', '2025-05-02', 'verified2', 'hc-holiday baochinhphu-2025'],
  ['2025-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2025-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2025-05-02', 'swap-off', '2025-04-26', 'verified2', 'hc-holiday baochinhphu-2025'],
  ['2025-09-01', 'statutory', 'ND2', 'verified2', 'hc-holiday vietnamnews-2025'],
  ['2025-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
]
