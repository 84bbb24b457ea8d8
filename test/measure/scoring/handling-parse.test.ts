import { expect, test } from 'vitest'
import {
  parseAgencyFigures,
  parseDossierFigures,
  parseDossierPoints,
} from '../../../src/measure/scoring/handling/parse.ts'

const row = {
  id: 'H01',
  total: { allowed: 10, actual: 9 },
  units: [
    {
      unit: 'Phòng Tư pháp',
      timing: { dueAt: '2019-03-12T17:00:00+07:00', doneAt: '2019-03-12T09:00:00+07:00' },
    },
  ],
  contacts: { times: 1, applicantsFault: 0 },
  agencies: { desk: true, required: 0, others: 0 },
  complaints: null,
}

test('figures of dossiers are read as they are', () => {
  expect(parseDossierFigures([row])).toEqual({ ok: true, value: [row] })
})

test('a part above its whole names row, field and rule', () => {
  const parsed = parseDossierFigures([
    row,
    { ...row, contacts: { times: 1, applicantsFault: 2 }, complaints: { made: 0, verifiedFalse: 1 } },
  ])
  expect(parsed).toMatchObject({
    ok: false,
    issues: [
      { code: 'repeated', path: '[1].id' },
      { path: '[1].contacts.applicantsFault', received: '2', rule: 'TT 01/2018/TT-VPCP, Đ.13' },
      { path: '[1].complaints.verifiedFalse' },
    ],
  })
})

test('a moment needs its offset, an amount allowed is above 0', () => {
  const faulty = [
    { ...row, total: { dueAt: '2019-03-12T17:00:00', doneAt: '2019-03-12T09:00:00+07:00' } },
    { ...row, id: 'H02', total: { allowed: 0, actual: 1 } },
  ]
  const parsed = parseDossierFigures(faulty)
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    '[0].total.dueAt',
    '[1].total.allowed',
  ])
})

test('points scored elsewhere are 0, 1, 2 or null', () => {
  const points = { 1: 2, 2: 1, 3: 2, 4: 1, 7: null }
  expect(parseDossierPoints([{ id: 'H01', points }])).toEqual({ ok: true, value: [{ id: 'H01', points }] })
  const parsed = parseDossierPoints([{ id: 'H01', points: { ...points, 3: 3 } }], 'dossiers')
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(['dossiers[0].points["3"]'])
})

test('an agency’s counts: no part is above its whole', () => {
  const parsed = parseAgencyFigures({
    desk: { level: 'commune', inScope: 10, atDesk: 11, settledAtDesk: 12 },
    publicity: null,
    feedback: { received: 1, onTime: 2, prolonged: 0 },
    online: { eligible: 1, level3or4: 2, received: 1, online: 2, unsettledOrLate: 0 },
  })
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    'desk.atDesk',
    'desk.settledAtDesk',
    'feedback.onTime',
    'online.level3or4',
    'online.online',
  ])
})
