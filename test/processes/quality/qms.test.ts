import { describe, expect, test } from 'vitest'
import { qms } from '../../../processes/quality/qms.ts'
import { deadlines, open, tryAdvance, tryOpen } from '../../../src/dossier/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { building, changeOfLaw } from '../../data/scenario/qms/building.ts'
import { inUse } from '../../data/scenario/qms/scenario.ts'
import { change, upkeep } from '../../data/scenario/qms/upkeep.ts'
import { actorOf, momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(qms, 'head', { building, changeOfLaw, upkeep, change })

describe('the life of a quality system', () => {
  const day = (date: string) => ({ id: 'HT-1', at: momentOf(`${date} 08:00`), by: actorOf('head') })

  test('is under certification until 17/05/2014 and under declaration from 18/05/2014', () => {
    expect(open(qms, day('2014-05-17')).regime).toBe('certification')
    expect(open(qms, day('2014-05-18')).regime).toBe('declaration')
    const before = tryOpen(qms, day('2006-06-19'))
    expect(before.ok ? 'opened' : before.issues[0]?.code).toBe('regime-none')
  })

  test('has documents approved by somebody else than their drafter', () => {
    const submitted = play(qms, 'head', {
      received: '2015-01-05 08:00',
      events: inUse('2015-03-02 08:00').slice(0, 9),
    })
    const by = { id: 'drafter-1', roles: ['head'] }
    const tried = tryAdvance(
      submitted,
      { type: 'approveDocuments', approval: 'QĐ-1' },
      { at: momentOf('2015-03-03 08:00'), by },
    )
    expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('separation-of-duties')
  })

  test('binds no change of the law before Decision 19/2014 to three months', () => {
    const certified = play(qms, 'head', {
      received: '2012-03-01 08:00',
      events: [
        ...inUse('2012-04-02 08:00').slice(0, 14),
        ['2012-05-02 08:00', 'head', { type: 'askCertification' }],
        [
          '2012-06-01 08:00',
          'certifier',
          { type: 'certify', certificate: 'HT 1', certifiedUntil: '2015-05-31' },
        ],
        [
          '2013-07-01 08:00',
          'secretary',
          { type: 'noteLawChange', lawChange: 'Luật', lawEffectiveFrom: '2013-07-01' },
        ],
      ],
    })
    const limits = deadlines(certified, vietnam, momentOf('2013-07-02 08:00')).map(({ limit }) => limit)
    expect(limits).not.toContain('lawUpdate')
    expect(limits).toContain('internalAudit')
  })
})
