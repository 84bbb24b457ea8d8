import { describe, expect, test } from 'vitest'
import {
  aggregations,
  auditMetrics,
  auditReport,
  drawSample,
  evidence,
  type Finding,
  findingsOf,
  followUp,
  type Judgement,
  judge,
  linkNonconformity,
  type Proposal,
  planProgramme,
} from '../../src/audit/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { vietnam } from '../../src/time/index.ts'
import { toAppraisal } from '../data/scenario/one-stop/scenario.ts'
import { momentOf } from '../processes/public-service/run.ts'
import { answered, checklist, dossierOf, sheet } from './fixture.ts'

const dossier = dossierOf('H-2', '2019-03-04 09:00', toAppraisal('2019-03-04 09:00', 10))
const proposals = evidence([dossier], vietnam, momentOf('2019-04-01 09:00'))
const proposal = (kind: Proposal['kind']): Proposal => {
  const found = proposals.find((each) => each.kind === kind)
  if (found === undefined) throw new Error(`no proposal of kind ${kind}`)
  return found
}
const accept = (kind: Proposal['kind']): Judgement =>
  unwrap(
    judge(proposal(kind), { verdict: 'accepted', grade: 'minor', unit: 'tu-phap', reason: 'Đã đối chiếu' }),
  )
const question = checklist.items.find(({ clause }) => clause === '4.2.4')?.id ?? ''
const other = checklist.items.findLast(({ clause }) => clause === '4.2.4')?.id ?? ''

describe('a judgement', () => {
  test('keeps the proposal it is about, so that the record can be read by itself', () => {
    expect(accept('late').proposal).toEqual(proposal('late'))
  })

  test('accepts with a grade and a unit, and says why either way', () => {
    const paths = (verdict: Parameters<typeof judge>[1]) => {
      const tried = judge(proposal('late'), verdict)
      return tried.ok ? [] : tried.issues.map(({ path }) => path)
    }
    expect(paths({ verdict: 'accepted', reason: 'Đúng' })).toEqual(['grade', 'unit'])
    expect(paths({ verdict: 'rejected', reason: '' })).toEqual(['reason'])
    expect(paths({ verdict: 'rejected', reason: 'Có lý do bất khả kháng' })).toEqual([])
  })
})

describe('findings', () => {
  const current = answered([
    {
      question,
      answer: 'major',
      evidence: 'Không có danh mục hồ sơ',
      gap: 'Chưa lập danh mục',
      dossiers: ['H-2'],
    },
    { question: other, answer: 'observation', evidence: 'Danh mục chưa ghi nơi lưu' },
  ])

  test('come from answers that stand, and from proposals accepted', () => {
    const found = findingsOf(current, [
      accept('late'),
      unwrap(judge(proposal('noApology'), { verdict: 'rejected', reason: 'Đã xin lỗi qua điện thoại' })),
    ])
    expect(found.map(({ id, grade, unit }) => [id, grade, unit])).toEqual([
      [`${question}@tu-phap`, 'major', 'tu-phap'],
      [`${other}@tu-phap`, 'observation', 'tu-phap'],
      ['H-2/late/processing/1', 'minor', 'tu-phap'],
    ])
    expect(found[0]).toMatchObject({
      clause: '4.2.4',
      evidence: { vi: 'Không có danh mục hồ sơ' },
      gap: { vi: 'Chưa lập danh mục' },
      dossiers: ['H-2'],
      question,
    })
    expect(found[2]).toMatchObject({ proposal: 'H-2/late/processing/1', dossiers: ['H-2'] })
  })

  test('keep the words of the auditor where nothing is broken; the grade stands only for silence', () => {
    const gaps = (more: { readonly evidence?: string; readonly gap?: string; readonly reason?: string }) =>
      findingsOf(answered([{ question, answer: 'improvement', ...more }]), []).map(({ gap }) => gap.vi)
    const evidence = 'Nên gộp hai sổ theo dõi'
    expect(gaps({ evidence })).toEqual([evidence])
    expect(gaps({ evidence, reason: 'Đỡ ghi hai lần' })).toEqual(['Đỡ ghi hai lần'])
    expect(gaps({ evidence, reason: 'Đỡ ghi hai lần', gap: 'Hai sổ trùng nhau' })).toEqual([
      'Hai sổ trùng nhau',
    ])
    expect(gaps({})).toEqual(['khuyến nghị cải tiến'])
  })

  test('go when the answer or the judgement changes', () => {
    const changed = answered([{ question, answer: 'minor', evidence: 'x' }, { question }])
    const back = unwrap(judge(proposal('late'), { verdict: 'rejected', reason: 'Nghỉ bão' }))
    expect(findingsOf(changed, [accept('late'), back])).toEqual([])
  })

  test('carry the number of the nonconformity raised for them; nothing else changes', () => {
    const found = findingsOf(current, [accept('late')])
    const before = unwrap(followUp(found))
    expect(before).toEqual({
      findings: found,
      unlinked: [`${question}@tu-phap`, 'H-2/late/processing/1'],
      nonconformities: [],
    })
    const after = unwrap(
      followUp(found, { [`${question}@tu-phap`]: 'KPH-1', 'H-2/late/processing/1': 'KPH-2' }),
    )
    expect(after.unlinked).toEqual([])
    expect(after.nonconformities).toEqual(['KPH-1', 'KPH-2'])
    expect(after.findings.map(({ nonconformity: _, ...rest }) => rest)).toEqual(found)
    const lost = followUp(found, { 'CL-999': 'KPH-1', 'H-2/late/processing/1': ' ' })
    expect(lost.ok ? [] : lost.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'CL-999 finding-unknown',
      'H-2/late/processing/1 missing',
    ])
    const [first] = found
    expect(first && unwrap(linkNonconformity(first, ' KPH-1 ')).nonconformity).toBe('KPH-1')
  })
})

const finding = (unit: string, more: Partial<Finding> = {}): Finding => ({
  id: `4.2.4@${unit}`,
  clause: '4.2.4',
  unit,
  grade: 'minor',
  requirement: { vi: 'a', en: 'b' },
  evidence: { vi: 'a', en: 'b' },
  gap: { vi: 'a', en: 'b' },
  dossiers: [],
  ...more,
})

describe('minor nonconformities', () => {
  test('weigh as a major one in three places, or found again', () => {
    const two = [finding('a'), finding('b')]
    expect(aggregations(two)).toEqual([])
    expect(aggregations([...two, finding('b')])).toEqual([])
    expect(aggregations([...two, finding('c')])).toMatchObject([
      { clause: '4.2.4', findings: ['4.2.4@a', '4.2.4@b', '4.2.4@c'] },
    ])
    expect(aggregations(two, [finding('b')])).toMatchObject([{ findings: ['4.2.4@b'] }])
    expect(aggregations(two, [finding('b', { grade: 'observation' })])).toEqual([])
  })
})

describe('the report', () => {
  const plan = {
    purpose: 'a',
    scope: 'b',
    criteria: ['TCVN ISO 9001:2008'],
    openingDay: '2020-09-18',
    closingDay: '2020-09-18',
    timetable: [],
  }
  const current = answered([{ question, answer: 'major', evidence: 'x' }, { question: other }])
  const sample = unwrap(
    drawSample({
      of: 'Hộ tịch',
      seed: '1',
      population: Array.from({ length: 40 }, (_, index) => ({ id: `H-${index}` })),
    }),
  )
  const report = auditReport({
    plan,
    leader: 'an',
    sheet: current,
    samples: [sample],
    findings: findingsOf(current, [accept('late')]),
  })

  test('tells plan, team, sample, conclusions, findings by grade and figures', () => {
    expect(report.samples[0]?.vi).toContain('Đây là mẫu')
    expect(report.findings.major.map(({ id }) => id)).toEqual([`${question}@tu-phap`])
    expect(report.findings.minor.map(({ id }) => id)).toEqual(['H-2/late/processing/1'])
    expect(report.conclusions.map(({ clause, state }) => [clause, state])).toEqual([
      ['4.2.4', 'nonconforming'],
      ['7.5.1', 'nonconforming'],
      ['8.2.2', 'notAudited'],
    ])
    expect(report.auditors).toEqual(['binh', 'an', 'chi'])
    expect(report.statistics).toMatchObject({
      questions: checklist.items.length,
      answers: { notAsked: checklist.items.length - 2, major: 1, conforms: 1, minor: 0 },
      findings: { major: 1, minor: 1, observation: 0, improvement: 0 },
      majorShare: 0.5,
      coverage: { clauses: { audited: 1, planned: 2 }, units: { audited: 1, planned: 2 } },
      load: [{ auditor: 'binh', answers: 2 }],
    })
  })

  test('says what it rests on when no dossier was sampled, and divides nothing by nothing', () => {
    const bare = auditReport({ plan, leader: 'an', sheet, samples: [], findings: [] })
    expect(bare.samples[0]?.vi).toContain('Không lấy mẫu hồ sơ')
    expect(bare.statistics.majorShare).toBeNull()
  })
})

describe('the figures of a programme', () => {
  const programme = unwrap(
    planProgramme({
      year: 2020,
      units: [
        { id: 'a', title: { vi: 'A', en: 'Unit A' } },
        { id: 'b', title: { vi: 'B', en: 'Unit B' } },
      ],
      months: [3, 9],
      capacity: 1,
    }),
  )
  const audits = [
    {
      units: ['a'],
      opened: '2020-03-10',
      closed: '2020-03-11',
      reported: '2020-03-17',
      findings: [finding('a'), finding('a', { grade: 'major' })],
    },
    { units: ['b'], opened: '2020-10-05', closed: '2020-10-05', reported: '2020-10-09', findings: [] },
  ]
  const action = { clause: '4.2.4', unit: 'a', raised: '2020-03-12', due: '2020-04-11' } as const
  const actions = [
    { ...action, answered: '2020-03-16', closed: '2020-04-10', verdict: 'effective' },
    { ...action, raised: '2021-03-12', due: '2021-04-11', verdict: 'notEffective' },
    { ...action, unit: 'b', raised: '2020-06-01', due: '2020-07-01', closed: '2020-07-02' },
  ] as const

  test('are counted from what was planned, held, raised and closed', () => {
    expect(auditMetrics(programme, audits, actions, '2021-05-01')).toEqual({
      programme: { planned: 2, held: 2, onTime: 1 },
      findingsPerAudit: 1,
      majorShare: 0.5,
      daysToReport: 5,
      daysToAnswer: 4,
      daysToClose: 30,
      overdueShare: 2 / 3,
      effectiveShare: 0.5,
      repeatRate: 1 / 3,
    })
  })

  test('know nothing of what has not happened', () => {
    expect(auditMetrics(programme, [], [], '2020-05-01')).toEqual({
      programme: { planned: 1, held: 0, onTime: 0 },
      findingsPerAudit: null,
      majorShare: null,
      daysToReport: null,
      daysToAnswer: null,
      daysToClose: null,
      overdueShare: null,
      effectiveShare: null,
      repeatRate: null,
    })
  })
})
