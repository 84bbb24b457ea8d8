import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2027, as decided or derived for that year. */
export const rows2027: readonly YearRow[] = [
  ['2027-01-01', 'statutory', 'NY', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2027-02-04', 'statutory', 'TET', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  ['2027-02-05', 'statutory', 'TET', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  ['2027-02-06', 'statutory', 'TET', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  ['2027-02-07', 'statutory', 'TET', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  ['2027-02-08', 'statutory', 'TET', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  [
    '2027-02-09',
    'substitute',
    '2027-02-06',
    'verified2-secondary',
    'law-2019-111-112 python-holidays press-digest-2027 second-digest-2027',
  ],
  [
    '2027-02-10',
    'substitute',
    '2027-02-07',
    'verified2-secondary',
    'law-2019-111-112 python-holidays press-digest-2027 second-digest-2027',
  ],
  ['2027-04-16', 'statutory', 'HK', 'verified2', 'law-2019-111-112 lunar-table python-holidays'],
  ['2027-04-30', 'statutory', 'VD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2027-05-01', 'statutory', 'LD', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2027-05-03', 'substitute', '2027-05-01', 'derived', 'law-2019-111-112 python-holidays'],
  ['2027-09-02', 'statutory', 'ND', 'verified2', 'law-2019-111-112 python-holidays'],
  ['2027-09-03', 'statutory', 'ND2', 'verified2-secondary', 'press-digest-2027 second-digest-2027'],
  ['2027-11-24', 'statutory', 'CD', 'verified2', 'nq-28-2026 hc-holiday'],
]
