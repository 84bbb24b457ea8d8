import { describe, expect, test } from 'vitest'
import { managementReview } from '../../../processes/quality/management-review.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { namesOf, reviewInputs } from '../../../src/standard/index.ts'
import { groups, inputs } from '../../data/scenario/management-review/scenarios.ts'
import { actorOf, momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(managementReview, 'representative', groups)

describe('management review', () => {
  const collecting = play(managementReview, 'representative', {
    received: '2018-10-29 08:00',
    events: [['2018-11-01 08:00', 'representative', { type: 'requestReports', meetingDay: '2018-11-20' }]],
  })
  const report = (role: string) => ({ at: momentOf('2018-11-20 09:00'), by: actorOf(role) })

  test('knows the seven inputs by the names of the standard', () => {
    const facts = Object.keys(managementReview.facts.shape)
    expect(namesOf(reviewInputs).filter((input) => !facts.includes(input))).toEqual([])
    expect(Object.keys(managementReview.events.giveInputs.payload?.shape ?? {})).toEqual(
      namesOf(reviewInputs),
    )
  })

  test('takes no silence for "none": a reason has to be given', () => {
    const tried = tryAdvance(
      collecting,
      // @ts-expect-error no reason
      { type: 'giveInputs', ...inputs, changes: { state: 'none' } },
      report('unitHead'),
    )
    expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual(['giveInputs.changes.reason'])
  })

  test('is chaired by the head: nobody else may report it', () => {
    const tried = tryAdvance(collecting, { type: 'hold' }, report('representative'))
    expect(tried.ok).toBe(false)
    const notified = play(managementReview, 'representative', {
      received: '2018-10-29 08:00',
      events: [
        ['2018-11-01 08:00', 'representative', { type: 'requestReports', meetingDay: '2018-11-20' }],
        [
          '2018-11-05 08:00',
          'representative',
          { type: 'notify', agenda: 'Xem xét', attendees: ['Các phòng'] },
        ],
      ],
    })
    const chaired = tryAdvance(notified, { type: 'hold' }, report('representative'))
    expect(chaired.ok ? 'accepted' : chaired.issues[0]?.code).toBe('role-not-allowed')
  })
})
