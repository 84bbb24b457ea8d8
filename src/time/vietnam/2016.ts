import type { YearRow } from './year.ts'

/** Days off and worked rest days of 2016, as decided or derived for that year. */
export const rows2016: readonly YearRow[] = [
  ['2016-01-01', 'statutory', 'NY', 'verified2', 'law-2012-115 python-holidays'],
  ['2016-02-06', 'statutory', 'TET', 'verified2', 'khachsandanang-2016 kienthuc-2016'],
  ['2016-02-07', 'statutory', 'TET', 'verified2', 'khachsandanang-2016 kienthuc-2016'],
  ['2016-02-08', 'statutory', 'TET', 'verified2', 'khachsandanang-2016 kienthuc-2016'],
  ['2016-02-09', 'statutory', 'TET', 'verified2', 'khachsandanang-2016 kienthuc-2016'],
  ['2016-02-10', 'statutory', 'TET', 'verified2', 'khachsandanang-2016 kienthuc-2016'],
  [
    '2016-02-11',
    'substitute',
    '2016-02-06',
    'verified2',
    'law-2012-115 python-holidays khachsandanang-2016 kienthuc-2016',
  ],
  [
    '2016-02-12',
    'substitute',
    '2016-02-07',
    'verified2',
    'law-2012-115 python-holidays khachsandanang-2016 kienthuc-2016',
  ],
  ['2016-04-16', 'statutory', 'HK', 'verified2', 'law-2012-115 lunar-table python-holidays'],
  [
    '2016-04-18',
    'substitute',
    '2016-04-16',
    'verified2',
    'kienthuc-2016 baodanang-2016 law-2012-115 python-holidays',
  ],
  ['2016-04-30', 'statutory', 'VD', 'verified2', 'law-2012-115 python-holidays'],
  ['2016-05-01', 'statutory', 'LD', 'verified2', 'law-2012-115 python-holidays'],
  [
    '2016-05-02',
    'substitute',
    '2016-04-30',
    'verified2',
    'kienthuc-2016 baodanang-2016 law-2012-115 python-holidays',
  ],
  [
    '2016-05-03',
    'substitute',
    '2016-05-01',
    'verified2',
    'kienthuc-2016 baodanang-2016 law-2012-115 python-holidays',
  ],
  ['2016-09-02', 'statutory', 'ND', 'verified2', 'law-2012-115 python-holidays'],
]
