import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2026, as decided or derived for that year. */
export const rows2026: readonly YearRow[] = [
  ['2026-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2026-01-02', 'swap-off', '2026-01-10', 'verified2', 'hc-holiday 24h-2026'],
  ['2026-01-10', 'swap-worked', '2026-01-02', 'verified2', 'hc-holiday 24h-2026'],
  ['2026-02-16', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-02-17', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-02-18', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-02-19', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-02-20', 'statutory', 'TET', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-04-26', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2026-04-27', 'substitute', '2026-04-26', 'verified2', 'hc-holiday law-2019-111-112 python-holidays'],
  ['2026-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2026-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2026-08-22', 'swap-worked', '2026-08-31', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-08-31', 'swap-off', '2026-08-22', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-09-01', 'statutory', 'ND2', 'verified2', 'hc-holiday vietnamnews-2026'],
  ['2026-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2026-11-24', 'statutory', 'CD', 'verified2', 'nq-28-2026 hc-holiday'],
]
