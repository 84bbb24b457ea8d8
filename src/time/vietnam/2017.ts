import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2017, as decided or derived for that year. */
export const rows2017: readonly YearRow[] = [
  ['2017-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  [
    '2017-01-02',
    'substitute',
    '2017-01-01',
    'verified2',
    'vnexpress-2017 lawnet-2017 law-2012-115 python-holidays',
  ],
  ['2017-01-26', 'statutory', 'TET', 'verified2', 'vnexpress-2017 lawnet-2017'],
  ['2017-01-27', 'statutory', 'TET', 'verified2', 'vnexpress-2017 lawnet-2017'],
  ['2017-01-28', 'statutory', 'TET', 'verified2', 'vnexpress-2017 lawnet-2017'],
  ['2017-01-29', 'statutory', 'TET', 'verified2', 'vnexpress-2017 lawnet-2017'],
  ['2017-01-30', 'statutory', 'TET', 'verified2', 'vnexpress-2017 lawnet-2017'],
  [
    '2017-01-31',
    'substitute',
    '2017-01-28',
    'verified2',
    'law-2012-115 python-holidays vnexpress-2017 lawnet-2017',
  ],
  [
    '2017-02-01',
    'substitute',
    '2017-01-29',
    'verified2',
    'law-2012-115 python-holidays vnexpress-2017 lawnet-2017',
  ],
  ['2017-04-06', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  ['2017-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2017-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  ['2017-05-02', 'substitute', '2017-04-30', 'verified2', 'vnexpress-2017 law-2012-115 python-holidays'],
  ['2017-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
  ['2017-09-04', 'substitute', '2017-09-02', 'verified2', 'vnexpress-2017 law-2012-115 python-holidays'],
]
