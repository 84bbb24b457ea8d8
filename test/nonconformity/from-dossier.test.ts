import { describe, expect, test } from 'vitest'
import { correctiveAction } from '../../processes/quality/corrective-action.ts'
import { nonconformingService } from '../../processes/quality/nonconforming-service.ts'
import { nonconformity } from '../../processes/quality/nonconformity.ts'
import { preventiveAction } from '../../processes/quality/preventive-action.ts'
import { training } from '../../processes/quality/training.ts'
import type { Dossier } from '../../src/dossier/index.ts'
import { nonconformityOf } from '../../src/nonconformity/index.ts'
import type { Names } from '../../src/procedure/index.ts'
import { groups as corrective } from '../data/scenario/corrective-action/scenarios.ts'
import { groups as service } from '../data/scenario/nonconforming-service/scenarios.ts'
import { groups as merged } from '../data/scenario/nonconformity/scenarios.ts'
import { groups as preventive } from '../data/scenario/preventive-action/scenarios.ts'
import { type Groups, play } from '../processes/quality/play.ts'

const all = (groups: Groups<Names>) => Object.values(groups).flat()
const named = (groups: Groups<Names>, start: string) => {
  const found = all(groups).find(({ name }) => name.startsWith(start))
  if (found === undefined) throw new Error(start)
  return found
}
const read = (dossier: Dossier, options: Parameters<typeof nonconformityOf>[1] = {}) => {
  const record = nonconformityOf(dossier, options)
  if (!record.ok) throw new Error(record.issues.map(({ message }) => message.en).join('\n'))
  return record.value
}

test('a day the calendar does not reach is an issue, not an error', () => {
  const { facts, ...scenario } = named(corrective, 'Hủy phiếu trùng')
  const dossier = play(correctiveAction, 'finder', {
    ...scenario,
    facts: { ...facts, foundOn: '2099-03-03' },
    events: [],
  })
  expect(nonconformityOf(dossier)).toMatchObject({ ok: false, issues: [{ code: 'calendar-out-of-range' }] })
})

describe('a record is read from a dossier', () => {
  test.each([
    ['corrective-action', correctiveAction, corrective],
    ['preventive-action', preventiveAction, preventive],
    ['nonconformity', nonconformity, merged],
    ['nonconforming-service', nonconformingService, service],
  ] as const)('of every scenario of %s', (_, procedure, groups) => {
    for (const scenario of all(groups)) {
      const dossier = play<Names>(procedure, 'unitHead', scenario)
      const record = read(dossier)
      expect(record.stage).toBe(dossier.step)
      expect(record.unit).toBe(dossier.facts['unit'])
      expect(record.closedOn === undefined).toBe(dossier.outcome === null)
    }
  })

  test('closed, with who did what and the days that matter', () => {
    const dossier = play<Names>(correctiveAction, 'unitHead', named(corrective, 'Có nguyên nhân, hành động'))
    expect(read(dossier)).toMatchObject({
      id: 'HS-0001',
      kind: 'corrective',
      stage: 'closed',
      foundBy: 'unitHead-1',
      workers: ['owner-1', 'lan'],
      round: 1,
      causeMethod: 'fiveWhys',
      causes: [{ head: 'lawOrForm' }],
      actions: [{ what: 'Ban hành lại biểu mẫu có ô ghi ngày', due: '2019-03-29', owner: 'lan' }],
      actBy: '2019-04-10',
      doneOn: '2019-03-29',
      verification: { by: 'verifier-1', on: '2019-04-03' },
      effects: [
        {
          round: 1,
          verdict: 'effective',
          by: 'verifier-1',
          on: '2019-05-06',
          observedUntil: '2019-05-03',
          criterion: '20 phiếu kiểm soát tiếp theo đều ghi đủ ngày',
        },
      ],
      closedOn: '2019-05-07',
    })
  })

  test('a second round keeps the verdict of the first and begins without a cause', () => {
    const record = read(play<Names>(correctiveAction, 'unitHead', named(corrective, 'Vòng hai')))
    expect(record).toMatchObject({ round: 2, causes: [], causeMethod: null })
    expect(record.effects.map(({ round, verdict }) => [round, verdict])).toEqual([[1, 'notEffective']])
  })

  test('the due day is that of the work owed, not of the observation that runs beside it', () => {
    const dossier = play<Names>(correctiveAction, 'unitHead', named(corrective, 'Người thực hiện'))
    expect(read(dossier).dueOn).toBe('2019-07-02')
    expect(read(dossier, { now: '2019-06-03T08:00:00+07:00' }).dueOn).toBe('2019-07-02')
  })

  test('a preventive slip of the merged procedure says so', () => {
    expect(
      read(play<Names>(nonconformity, 'unitHead', named(merged, 'Phiếu phòng ngừa: khả năng'))),
    ).toMatchObject({
      kind: 'preventive',
      grade: null,
      noAction: { reason: 'Không đáng kể', by: 'qmr-1' },
    })
  })

  test('a service says what was decided, by whom, and who checked it', () => {
    expect(
      read(play<Names>(nonconformingService, 'finder', named(service, 'Chuyển hành động'))),
    ).toMatchObject({
      kind: 'service',
      stage: 'escalatedToAction',
      grade: 'major',
      disposition: { what: 'recall', reason: 'Sai số liệu', by: 'head-1' },
      verification: { result: 'Đối chiếu trích đo', by: 'verifier-1', on: '2019-03-12' },
      actBy: '2019-03-11',
      doneOn: '2019-03-11',
      dossierIds: ['H58.12-190211-0007'],
    })
  })

  test('a dossier of another procedure is refused', () => {
    const dossier = play<Names>(training, 'unitHead', { received: '2019-02-18 08:00', events: [] })
    expect(nonconformityOf(dossier)).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-nonconformity', path: 'procedure', received: 'training' }],
    })
  })
})
