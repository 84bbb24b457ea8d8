import { text } from '../../text/index.ts'
import { type Calendar, defineCalendar } from '../calendar.ts'
import type { DayRow } from '../row.ts'
import { rows2007 } from './2007.ts'
import { rows2008 } from './2008.ts'
import { rows2009 } from './2009.ts'
import { rows2010 } from './2010.ts'
import { rows2011 } from './2011.ts'
import { rows2012 } from './2012.ts'
import { rows2013 } from './2013.ts'
import { rows2014 } from './2014.ts'
import { rows2015 } from './2015.ts'
import { rows2016 } from './2016.ts'
import { rows2017 } from './2017.ts'
import { rows2018 } from './2018.ts'
import { rows2019 } from './2019.ts'
import { rows2020 } from './2020.ts'
import { rows2021 } from './2021.ts'
import { rows2022 } from './2022.ts'
import { rows2023 } from './2023.ts'
import { rows2024 } from './2024.ts'
import { rows2025 } from './2025.ts'
import { rows2026 } from './2026.ts'
import { rows2027 } from './2027.ts'
import { expandRows } from './rows.ts'
import { statutoryRows } from './statutory.ts'
import type { SourcedRows } from './year.ts'

/** The years with announced or compiled tables, oldest first. */
export const yearTables: readonly (readonly SourcedRows[])[] = [
  rows2007,
  rows2008,
  rows2009,
  rows2010,
  rows2011,
  rows2012,
  rows2013,
  rows2014,
  rows2015,
  rows2016,
  rows2017,
  rows2018,
  rows2019,
  rows2020,
  rows2021,
  rows2022,
  rows2023,
  rows2024,
  rows2025,
  rows2026,
  rows2027,
]

const firstYear = 2007
const lastYear = 2060

const allRows = (): readonly DayRow[] => {
  const years: (readonly DayRow[])[] = []
  for (let year = firstYear; year <= lastYear; year += 1)
    years.push(expandRows(year, yearTables[year - firstYear] ?? statutoryRows(year)))
  return years.flat()
}

/**
 * The days of Vietnam's administrative bodies with the Saturday and Sunday weekend. Years 2007–2027 are tables with
 * sources; 2028–2060 follow the law alone and are provisional, like everything after 31/12/2026. The hours are a
 * setting: each province sets its own.
 */
export const vietnam: Calendar = /* @__PURE__ */ defineCalendar({
  id: 'vietnam',
  version: '2026-11-23',
  name: text('Việt Nam', 'Vietnam'),
  from: `${firstYear}-01-01`,
  to: `${lastYear}-12-31`,
  knownUntil: '2026-12-31',
  weeklyRest: {
    weekdays: [0, 6],
    name: text('Nghỉ hằng tuần', 'Weekly rest'),
    basis: 'QĐ 188/1999/QĐ-TTg, Đ.1',
  },
  rows: allRows,
  hours: [
    {
      sessions: [
        { start: 450, end: 690 },
        { start: 780, end: 1020 },
      ],
      basis: 'setting',
    },
  ],
})
