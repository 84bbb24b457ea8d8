import { oneStop } from '../../processes/public-service/one-stop.ts'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import {
  auditeesOf,
  auditReport,
  conclusions,
  drawSample,
  evidence,
  findingsOf,
  followUp,
  judge,
  makeChecklist,
  planAudit,
  planProgramme,
  populationOf,
  readSheet,
} from '../../src/audit/index.ts'
import { type Actor, days, open, unwrap, vietnam } from '../../src/index.ts'
import { dossiers } from './desk.ts'
import { binh, hoa, long, mai, people, son, tam, units, yen } from './people.ts'
import { momentOf, tell } from './play.ts'

// Chương trình: năm đơn vị, tháng 9.
export const programme = unwrap(
  planProgramme({
    year: 2019,
    units: Object.entries(units).map(([id, title]) => ({ id, title: { vi: title, en: title } })),
    clauses: ['5.5.1', '7.2.3', '7.5.1'],
    months: [9],
    capacity: 5,
  }),
)

// Kế hoạch: đoàn phải độc lập với đơn vị và hồ sơ được đánh giá.
const planBy = (atDesk: string) =>
  planAudit({
    purpose: 'Xác định sự phù hợp của việc giải quyết thủ tục hành chính',
    scope: 'Hồ sơ một cửa từ tháng 01 đến tháng 8 năm 2019',
    criteria: ['TCVN ISO 9001:2008', 'NĐ 61/2018/NĐ-CP', 'QT-01'],
    leader: yen.id,
    people,
    units: programme.visits.map(({ unit, clauses }) => ({
      unit,
      clauses,
      auditors: [unit === 'mot-cua' ? atDesk : binh.id],
    })),
    openingDay: '2019-09-17',
    calendar: vietnam,
    dossiers,
  })
export const ownUnit = planBy(hoa.id)
export const plan = unwrap(planBy(yen.id))

const assignments = programme.visits.map(({ unit }) => ({
  unit,
  auditors: [unit === 'mot-cua' ? yen.id : binh.id],
}))
export const checklist = makeChecklist({
  procedures: [oneStop],
  clauses: ['5.5.1', '7.2.3', '7.5.1'],
  to: ['oneStop'],
  roles: ['receiver'],
})
const opening = { audit: 'DG-2019-01', checklist, assignments }

const prepared = tell(
  open(internalAudit, {
    id: opening.audit,
    at: momentOf('2019-02-18 08:00'),
    by: { ...mai, roles: ['programmeManager'] },
    facts: { year: 2019, title: 'Đánh giá nội bộ năm 2019', units: Object.keys(units) },
    limits: { followUp: { limit: days(90), basis: 'QT-04, mục 5', confidence: 'setting' } },
  }),
  [
    [
      '2019-08-26 08:00',
      long,
      'head',
      {
        type: 'appointTeam',
        leader: yen.id,
        assignments,
        auditees: auditeesOf(people, { leader: yen.id, assignments }),
        teamDecision: 'QĐ 1520/QĐ-UBND',
      },
    ],
    ['2019-08-27 08:00', yen, 'leader', { type: 'setPlan', ...plan }],
    ['2019-08-28 08:00', mai, 'programmeManager', { type: 'approvePlan', planNumber: 'KH 85/KH-UBND' }],
    ['2019-09-03 08:00', tam, 'isoSecretary', { type: 'notify' }],
    [
      '2019-09-12 08:00',
      binh,
      'auditor',
      { type: 'prepare', checklist: checklist.hash, questions: checklist.items.length },
    ],
    ['2019-09-17 07:30', yen, 'leader', { type: 'open', openingMinutes: 'BB 31' }],
  ],
)

// Mẫu rút theo mầm, ai cũng rút lại được.
export const sample = unwrap(
  drawSample({
    of: 'Hồ sơ một cửa, tháng 01–8/2019',
    seed: 'ĐGNB 2019',
    population: populationOf(dossiers, vietnam, momentOf('2019-09-17 08:00'), { officer: 'caseOfficer' }),
  }),
)

// Bằng chứng do nhật ký tự nêu; đánh giá viên xét từng cái.
export const proposals = evidence(dossiers, vietnam, momentOf('2019-09-17 08:00'), { people })
const unitOf: Readonly<Record<string, string>> = {
  'H58.12-190325-0007': 'tai-nguyen',
  'H58.12-190520-0011': 'kinh-te',
  'H58.12-190617-0014': 'tai-nguyen',
}
const judgements = proposals.map((proposal) =>
  unwrap(
    judge(proposal, {
      verdict: 'accepted',
      grade: proposal.kind === 'late' ? 'major' : 'minor',
      unit: unitOf[proposal.dossier] ?? 'mot-cua',
      reason: 'Đã đối chiếu hồ sơ giấy và sổ theo dõi',
    }),
  ),
)

const answered = (at: string, by: Actor, role: 'leader' | 'auditor', unit: string, questions: number) =>
  checklist.items.slice(0, questions).map(
    ({ id }) =>
      [
        at,
        by,
        role,
        {
          type: 'answer',
          answer: {
            audit: opening.audit,
            checklist: checklist.hash,
            question: id,
            unit,
            answer: 'conforms',
            evidence: 'Đã xem sổ theo dõi và phiếu kiểm soát',
          },
        },
      ] as const,
  )
const collected = tell(prepared, [
  ['2019-09-17 08:00', binh, 'auditor', { type: 'drawSample', sample }],
  ...answered('2019-09-17 09:00', binh, 'auditor', 'kinh-te', 8),
  ...answered('2019-09-17 14:00', yen, 'leader', 'mot-cua', 20),
  ...answered('2019-09-18 08:00', binh, 'auditor', 'tai-chinh', 8),
  ...answered('2019-09-18 14:00', binh, 'auditor', 'tai-nguyen', 8),
  ...answered('2019-09-19 08:00', binh, 'auditor', 'tu-phap', 8),
  ...judgements.map(
    (judgement) => ['2019-09-19 10:00', yen, 'leader', { type: 'judge', judgement }] as const,
  ),
])

export const sheet = unwrap(readSheet(opening, collected.journal))
export const findings = findingsOf(sheet, collected.facts.judgements ?? [])

export const agreed = tell(collected, [
  ['2019-09-19 13:00', yen, 'leader', { type: 'agreeFindings', ...unwrap(followUp(findings)) }],
  ['2019-09-19 13:30', yen, 'leader', { type: 'holdClosing', closingMinutes: 'BB 32' }],
  ['2019-09-19 15:00', son, 'auditee', { type: 'acknowledge' }],
])

export const approved = tell(agreed, [
  [
    '2019-09-20 08:00',
    yen,
    'leader',
    { type: 'report', reportNumber: 'BC 212/BC-UBND', conclusions: conclusions(sheet) },
  ],
  ['2019-09-23 08:00', long, 'head', { type: 'approveReport' }],
])

export const reported = auditReport({ plan, leader: yen.id, sheet, samples: [sample], findings })
