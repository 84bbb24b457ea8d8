import { describe, expect, test } from 'vitest'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import {
  auditeesOf,
  conclusions,
  drawSample,
  evidence,
  findingsOf,
  followUp,
  judge,
  makeChecklist,
  openSheet,
  planAudit,
  populationOf,
  readSheet,
} from '../../src/audit/index.ts'
import { advance, type Dossier, open, replay } from '../../src/dossier/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import type { EventOf } from '../../src/procedure/index.ts'
import { vietnam } from '../../src/time/index.ts'
import type { N } from '../data/scenario/internal-audit/rows.ts'
import { toAppraisal } from '../data/scenario/one-stop/scenario.ts'
import { momentOf } from '../processes/public-service/run.ts'
import { dossierOf } from './fixture.ts'

const people = [
  { id: 'an', unit: 'van-phong' },
  { id: 'binh', unit: 'dia-chinh' },
  { id: 'tam', unit: 'tu-phap' },
]
const assignments = [{ unit: 'tu-phap', auditors: ['binh'] }]
const audited = dossierOf('H-2', '2020-08-03 09:00', toAppraisal('2020-08-03 09:00', 10))
const now = momentOf('2020-09-18 10:00')
const checklist = makeChecklist({ clauses: ['4.2.4', '7.5.1'] })
const opening = { audit: 'DG-2020-01', checklist, assignments }
const question = checklist.items[0]?.id ?? ''

const plan = unwrap(
  planAudit({
    purpose: 'Xác định sự phù hợp',
    scope: 'Hộ tịch',
    criteria: ['TCVN ISO 9001:2008'],
    leader: 'an',
    people,
    units: [{ unit: 'tu-phap', auditors: ['binh'], clauses: ['7.5.1'] }],
    openingDay: '2020-09-18',
    calendar: vietnam,
    dossiers: [audited],
  }),
)
const sample = unwrap(
  drawSample({ of: 'Hộ tịch', seed: 'ĐGNB 2020', population: populationOf([audited], vietnam, now) }),
)

const report = (
  dossier: Dossier<N>,
  at: string,
  id: string,
  role: N['role'],
  event: EventOf<N>,
): Dossier<N> => advance(dossier, event, { at: momentOf(at), by: { id, roles: [role] } })

const prepared = (): Dossier<N> => {
  let audit: Dossier<N> = open(internalAudit, {
    id: opening.audit,
    at: momentOf('2020-02-03 08:00'),
    by: { id: 'qmr', roles: ['programmeManager'] },
    facts: { year: 2020, title: 'Đánh giá nội bộ Tư pháp 2020', units: ['tu-phap'] },
  })
  audit = report(audit, '2020-02-04 08:00', 'head', 'head', {
    type: 'appointTeam',
    leader: 'an',
    assignments,
    auditees: auditeesOf(people, { leader: 'an', assignments }),
    teamDecision: 'QĐ 22',
  })
  audit = report(audit, '2020-09-01 08:00', 'an', 'leader', { type: 'setPlan', ...plan })
  audit = report(audit, '2020-09-02 08:00', 'qmr', 'programmeManager', {
    type: 'approvePlan',
    planNumber: 'KH 85',
  })
  audit = report(audit, '2020-09-03 08:00', 'thu', 'isoSecretary', { type: 'notify' })
  audit = report(audit, '2020-09-16 08:00', 'binh', 'auditor', {
    type: 'prepare',
    checklist: checklist.hash,
    questions: checklist.items.length,
  })
  return report(audit, '2020-09-18 08:00', 'an', 'leader', { type: 'open' })
}

const givenAnswer = {
  audit: opening.audit,
  checklist: checklist.hash,
  question,
  unit: 'tu-phap',
  answer: 'minor',
  evidence: 'Hồ sơ H-2 không có trong danh mục',
} as const

describe('an audit from plan to follow-up', () => {
  const [proposal] = evidence([audited], vietnam, now)
  if (proposal === undefined) throw new Error('the audited dossier shows nothing')
  const judgement = unwrap(
    judge(proposal, { verdict: 'accepted', grade: 'minor', unit: 'tu-phap', reason: 'Đã đối chiếu' }),
  )
  let audit = prepared()
  audit = report(audit, '2020-09-18 09:00', 'binh', 'auditor', { type: 'answer', answer: givenAnswer })
  audit = report(audit, '2020-09-18 09:30', 'binh', 'auditor', { type: 'drawSample', sample })
  audit = report(audit, '2020-09-18 10:00', 'binh', 'auditor', { type: 'judge', judgement })

  test('stands in the journal: the sheet read from it gives the same findings', () => {
    const sheet = unwrap(readSheet(opening, audit.journal))
    expect(sheet.answers).toEqual([{ ...givenAnswer, by: 'binh', at: momentOf('2020-09-18 09:00') }])
    expect(conclusions(sheet).find(({ clause }) => clause === '4.2.4')?.state).toBe('nonconforming')
    const found = findingsOf(sheet, audit.facts.judgements ?? [])
    expect(found.map(({ id }) => id)).toEqual([`${question}@tu-phap`, proposal.id])
    const shown = conclusions(sheet, { findings: found }).find(({ clause }) => clause === proposal.clause)
    expect(shown).toMatchObject({ state: 'nonconforming', nonconformities: expect.any(Number) })
    expect(
      conclusions(sheet, { findings: found, unit: 'van-phong' }).map(({ state }) => state),
    ).not.toContain('nonconforming')

    let closing = report(audit, '2020-09-18 15:00', 'an', 'leader', {
      type: 'agreeFindings',
      ...unwrap(followUp(found)),
    })
    closing = report(closing, '2020-09-18 16:00', 'an', 'leader', {
      type: 'holdClosing',
      closingMinutes: 'BB 02',
    })
    closing = report(closing, '2020-09-18 16:30', 'tam', 'auditee', { type: 'acknowledge' })
    closing = report(closing, '2020-09-22 08:00', 'an', 'leader', {
      type: 'report',
      reportNumber: 'BC 120',
      conclusions: conclusions(sheet),
    })
    closing = report(closing, '2020-09-23 08:00', 'head', 'head', { type: 'approveReport' })
    const numbers = Object.fromEntries(found.map(({ id }, index) => [id, `KPH-${index + 1}`]))
    closing = report(closing, '2020-09-24 08:00', 'thu', 'isoSecretary', {
      type: 'linkFindings',
      ...unwrap(followUp(closing.facts.findings ?? [], numbers)),
    })
    closing = report(closing, '2020-10-12 08:00', 'binh', 'auditor', {
      type: 'recordFollowUp',
      followUps: found.map(({ id }) => ({ finding: id, done: true, note: 'Đã khắc phục' })),
      summary: '02/02 đã khắc phục',
    })
    closing = report(closing, '2020-10-13 08:00', 'qmr', 'programmeManager', { type: 'close' })
    expect(closing.outcome).toBe('done')
    expect(unwrap(replay(internalAudit, closing.journal))).toEqual(closing)
  })

  test('shows an answer that strayed into the journal: another checklist, an auditor not assigned', () => {
    const strayed = report(audit, '2020-09-18 11:00', 'an', 'leader', {
      type: 'answer',
      answer: { ...givenAnswer, checklist: 'b'.repeat(64) },
    })
    const read = readSheet(opening, strayed.journal)
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      '[10].payload.answer.checklist other-checklist',
      '[10].by auditor-not-assigned',
    ])
  })

  test('of which nothing was answered has an empty sheet', () => {
    expect(unwrap(readSheet(opening, prepared().journal))).toEqual(openSheet(opening))
  })
})
