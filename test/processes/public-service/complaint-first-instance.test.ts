import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  complaintFirstInstance,
  limitation,
} from '../../../processes/public-service/complaint-first-instance.ts'
import { linksOf } from '../../../src/dossier/index.ts'
import { formatDay, parseDay, vietnam } from '../../../src/time/index.ts'
import { after, dialogue, suspension } from '../../data/scenario/complaint-first-instance/outcome.ts'
import { again, facts, toDelivered } from '../../data/scenario/complaint-first-instance/rows.ts'
import { clocks, intake, verification } from '../../data/scenario/complaint-first-instance/settling.ts'
import { play, proveByScenarios } from '../quality/play.ts'

proveByScenarios(complaintFirstInstance, 'settler', {
  intake,
  clocks,
  verification,
  dialogue,
  suspension,
  after,
})

test('a second complaint is a link to its own dossier', () => {
  const dossier = play(complaintFirstInstance, 'settler', {
    received: '2019-03-04 08:00',
    facts,
    events: [...toDelivered(), again('2019-04-20 08:00')],
  })
  expect(linksOf(complaintFirstInstance, dossier.facts)).toMatchObject([
    { to: 'KN2-0003', procedures: ['complaint-second-instance'] },
  ])
})

describe('the time to complain (Luật Khiếu nại 2011, Đ.9, Đ.33.1, Đ.48)', () => {
  test.each([
    // 90 days after Monday 04/03/2019: 27 in March, 30 in April, 31 in May, 2 in June; 02/06 is a Sunday.
    ['first', '2019-03-04', '2019-06-03', 'Luật Khiếu nại 2011, Đ.9'],
    ['firstDiscipline', '2019-03-04', '2019-03-19', 'Luật Khiếu nại 2011, Đ.48'],
    ['second', '2019-03-04', '2019-04-03', 'Luật Khiếu nại 2011, Đ.33.1'],
    ['secondRemote', '2019-03-04', '2019-04-18', 'Luật Khiếu nại 2011, Đ.33.1'],
    ['secondDiscipline', '2019-03-04', '2019-03-14', 'Luật Khiếu nại 2011, Đ.48'],
    ['secondDismissal', '2019-03-04', '2019-04-03', 'Luật Khiếu nại 2011, Đ.48'],
    // Fifteen days after 20/01/2017 end on 04/02, a Saturday.
    ['firstDiscipline', '2017-01-20', '2017-02-06', 'Luật Khiếu nại 2011, Đ.48'],
  ] as const)('%s, known on %s: until %s', (matter, knownOn, last, basis) => {
    expect(limitation({ matter, knownOn, receivedOn: last })).toEqual({ last, inTime: true, basis })
    const dayAfter = formatDay(parseDay(last) + 1)
    expect(limitation({ matter, knownOn, receivedOn: dayAfter }).inTime).toBe(false)
  })

  test('days of illness, disaster or travel do not count (Đ.9)', () => {
    const late = { matter: 'first', knownOn: '2019-03-04', receivedOn: '2019-06-10' } as const
    expect(limitation(late).inTime).toBe(false)
    expect(limitation({ ...late, excludedDays: 10 })).toMatchObject({ last: '2019-06-12', inTime: true })
  })

  test('ends on a working day, never before the plain count of days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: parseDay('2013-01-02'), max: parseDay('2026-06-30') }),
        fc.integer({ min: 0, max: 60 }),
        (known, excludedDays) => {
          const knownOn = formatDay(known)
          const { last } = limitation({ matter: 'first', knownOn, receivedOn: knownOn, excludedDays })
          const day = parseDay(last)
          expect(vietnam.isWorking(day)).toBe(true)
          expect(vietnam.next(known + 90 + excludedDays)).toBe(day)
        },
      ),
    )
  })
})
