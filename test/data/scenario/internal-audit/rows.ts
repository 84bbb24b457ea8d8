import type { internalAudit } from '../../../../processes/quality/internal-audit.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

export type N = NamesIn<typeof internalAudit>

export const hash = 'a'.repeat(64)

const words = (vi: string, en: string) => ({ vi, en })

export const minor = {
  id: 'CL-041@tu-phap',
  clause: '4.2.4',
  unit: 'tu-phap',
  grade: 'minor',
  requirement: words('Hồ sơ có danh mục và nơi lưu', 'Records have a list and a place'),
  evidence: words('Hồ sơ 04 không có trong danh mục', 'Record 04 is not in the list'),
  gap: words('Danh mục thiếu hồ sơ', 'The list lacks a record'),
  dossiers: ['H58.12-200904-0004'],
  question: 'CL-041',
} as const

export const observation = { ...minor, id: 'CL-050@tu-phap', grade: 'observation', question: 'CL-050' } as const

export const team: Row<N> = [
  '2020-02-04 08:00',
  'head',
  {
    type: 'appointTeam',
    leader: 'leader-1',
    assignments: [{ unit: 'tu-phap', auditors: ['auditor-1'] }],
    auditees: ['auditee-1', 'tuphap-2'],
    teamDecision: 'QĐ 22/QĐ-UBND',
  },
]

export const plan = (at: string, openingDay = '2020-09-18', closingDay = '2020-09-21'): Row<N> => [
  at,
  'leader',
  {
    type: 'setPlan',
    purpose: 'Xác định sự phù hợp và hiệu lực của hệ thống',
    scope: 'Lĩnh vực hộ tịch, chứng thực',
    criteria: ['TCVN ISO 9001:2008', 'NĐ 61/2018/NĐ-CP', 'QT.TP.01'],
    openingDay,
    closingDay,
    timetable: [
      { day: openingDay, from: '08:00', to: '08:30', activity: 'opening', clauses: [], auditors: ['auditor-1'] },
      {
        day: openingDay,
        from: '08:30',
        to: '11:30',
        activity: 'audit',
        unit: 'tu-phap',
        clauses: ['7.5.1', '4.2.4'],
        auditors: ['auditor-1'],
      },
      { day: closingDay, from: '14:00', to: '14:30', activity: 'closing', clauses: [], auditors: ['auditor-1'] },
    ],
  },
]

export const approve = (at: string): Row<N> => [
  at,
  'programmeManager',
  { type: 'approvePlan', planNumber: 'KH 85/KH-UBND' },
]
export const notify = (at: string): Row<N> => [at, 'isoSecretary', { type: 'notify' }]
export const prepare = (at: string): Row<N> => [
  at,
  'auditor',
  { type: 'prepare', checklist: hash, questions: 42 },
]
export const openMeeting = (at: string): Row<N> => [at, 'leader', { type: 'open', openingMinutes: 'BB 01' }]

export const given = {
  audit: 'HS-0001',
  checklist: hash,
  question: 'CL-041',
  unit: 'tu-phap',
  answer: 'minor',
  evidence: 'Hồ sơ 04 không có trong danh mục',
} as const
export const answer = (at: string, who: Row<N>[1] = 'auditor'): Row<N> => [
  at,
  who,
  { type: 'answer', answer: given },
]

export const sample: Row<N>[2] & { type: 'drawSample' } = {
  type: 'drawSample',
  sample: {
    of: 'Hộ tịch, tháng 9/2020',
    seed: 'ĐGNB 2020',
    rule: { least: 5, most: 30, extra: 10 },
    population: 6,
    populationHash: hash,
    drawn: ['H58.12-200904-0004'],
    added: [],
    hash,
  },
}

export const judgement: Row<N>[2] & { type: 'judge' } = {
  type: 'judge',
  judgement: {
    proposal: {
      id: 'H58.12-200904-0004/late/processing/1',
      kind: 'late',
      dossier: 'H58.12-200904-0004',
      procedure: 'one-stop',
      clause: '7.5.1',
      article: 'NĐ 61/2018/NĐ-CP, Đ.19',
      requirement: words('Thời hạn giải quyết: 03 ngày làm việc', 'Time to settle: 3 working days'),
      evidence: words('Hồ sơ xong sau hạn', 'Done after it was due'),
      gap: words('Xong sau hạn 10/09/2020', 'Done after 10/09/2020'),
      entries: [2, 9],
      moments: ['2020-09-07T08:00:00+07:00'],
    },
    verdict: 'rejected',
    reason: 'Người nộp xin nhận muộn',
  },
}

export const agree = (at: string, findings: readonly (typeof minor | typeof observation)[] = [minor]): Row<N> => [
  at,
  'leader',
  {
    type: 'agreeFindings',
    findings,
    unlinked: findings.filter(({ grade }) => grade === 'minor').map(({ id }) => id),
    nonconformities: [],
  },
]
export const closing = (at: string): Row<N> => [at, 'leader', { type: 'holdClosing', closingMinutes: 'BB 02' }]
export const acknowledge = (at: string): Row<N> => [at, 'auditee', { type: 'acknowledge' }]
export const contest = (at: string): Row<N> => [
  at,
  'auditee',
  { type: 'contest', contestation: 'Hồ sơ 04 lưu ở sổ riêng' },
]
export const report = (at: string): Row<N> => [
  at,
  'leader',
  {
    type: 'report',
    reportNumber: 'BC 120/BC-ĐĐG',
    conclusions: [{ clause: '4.2.4', state: 'nonconforming', asked: 3, questions: 4, nonconformities: 1 }],
  },
]
export const approveReport = (at: string): Row<N> => [at, 'head', { type: 'approveReport' }]
export const link = (at: string): Row<N> => [
  at,
  'isoSecretary',
  {
    type: 'linkFindings',
    findings: [{ ...minor, nonconformity: 'KPH-2020-004' }],
    unlinked: [],
    nonconformities: ['KPH-2020-004'],
  },
]
export const recordFollowUp = (at: string): Row<N> => [
  at,
  'auditor',
  {
    type: 'recordFollowUp',
    followUps: [{ finding: minor.id, done: true, note: 'Danh mục đã bổ sung', proof: 'DM-02' }],
    summary: '01/01 điểm không phù hợp đã khắc phục',
  },
]
export const close = (at: string): Row<N> => [at, 'programmeManager', { type: 'close' }]

/** Up to the notice, in time for an audit on Friday 18/09/2020. */
export const toNotified: readonly Row<N>[] = [
  team,
  plan('2020-09-01 08:00'),
  approve('2020-09-07 09:00'),
  notify('2020-09-11 09:00'),
]
export const toOpened: readonly Row<N>[] = [
  ...toNotified,
  prepare('2020-09-16 09:00'),
  openMeeting('2020-09-18 08:00'),
]
export const toClosing: readonly Row<N>[] = [
  ...toOpened,
  answer('2020-09-18 09:00'),
  agree('2020-09-21 09:00'),
  closing('2020-09-21 14:00'),
]
export const toFollowUp: readonly Row<N>[] = [
  ...toClosing,
  acknowledge('2020-09-21 15:00'),
  report('2020-09-25 10:00'),
  approveReport('2020-09-30 10:00'),
]

/** An audit of 2020, opened when its plan came, in February. */
export const opened = { received: '2020-02-03 08:00', facts: { year: 2020, units: ['tu-phap'] } } satisfies Pick<
  Scenario<N>,
  'received' | 'facts'
>
