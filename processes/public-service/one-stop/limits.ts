import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, hours, type Limit, sameDay, workingDays, workingHours } from '../../../src/time/index.ts'
import { deciding, issuing, waiting } from './groups.ts'
import { since2018, since2025 } from './regimes.ts'

const verified = 'verified' as const

const row2018 = (limit: Limit, article: string) =>
  ({ limit, regime: 'r2018', basis: `NĐ 61/2018/NĐ-CP, ${article}`, confidence: verified }) as const

const row2025 = (limit: Limit, article: string) =>
  ({ limit, regime: since2025, basis: `NĐ 118/2025/NĐ-CP, ${article}`, confidence: verified }) as const

const decidingAndIssuing = [...deciding, ...issuing] as const

const online = { is: { channel: 'online' } } as const
const nonBoundary = { is: { nonBoundary: true } } as const

/**
 * The receipt starts the clock; from 05/08/2026 a dossier taken for another agency starts on reaching it (NĐ
 * 309/2026/NĐ-CP, Đ.8.3).
 */
const clockStarts = [
  { at: 'accept', when: { not: nonBoundary } },
  { at: 'accept', when: nonBoundary, to: '2026-08-04' },
  { at: 'takeOver', when: nonBoundary, from: '2026-08-05' },
] as const

/** A supplement handed in sets the clock back to zero since Decree 61. */
const clockRestarts = [{ at: 'resubmit', when: { regime: since2018 } }] as const

const apologyRows = [row2018(days(1), 'Đ.19.9'), row2025(days(1), 'Đ.19.6')] as const
const apologyWorkingRows = [
  { ...row2018(workingDays(1), 'Đ.19.9'), confidence: 'interpretation' },
  { ...row2025(workingDays(1), 'Đ.19.6'), confidence: 'interpretation' },
] as const satisfies readonly LimitRow[]

/** The time limits of the one-stop desk: dated, cited, by regime. */
export const limits = {
  processing: {
    title: { vi: 'Thời hạn giải quyết', en: 'Time to settle' },
    runsIn: decidingAndIssuing,
    starts: clockStarts,
    pausesIn: waiting,
    restarts: clockRestarts,
    within: {
      fact: 'limit',
      basis: 'Thời hạn công bố của thủ tục, ghi trên giấy tiếp nhận',
      confidence: verified,
    },
    desk: 'one-stop',
    extendedBy: 'newDue',
  },
  portalAlert: {
    title: { vi: 'Cảnh báo hồ sơ trực tuyến đến Bộ phận Một cửa', en: 'Alert the desk to an online dossier' },
    desk: 'one-stop',
    runsIn: ['intakeCheck'],
    when: online,
    within: [row2025(hours(2), 'Đ.17.2')],
  },
  onlineReply: {
    title: { vi: 'Trả lời hồ sơ trực tuyến', en: 'Answer an online dossier' },
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: ['intakeCheck'],
    when: online,
    within: [
      {
        limit: workingHours(8),
        regime: 'r2018',
        from: '2020-01-01',
        basis: 'NĐ 45/2020/NĐ-CP, Đ.11 (chỉ biết có hiệu lực trong năm 2020)',
        confidence: 'unverified',
      },
      row2025(workingHours(8), 'Đ.17.2c'),
    ],
  },
  instant: {
    title: { vi: 'Giải quyết ngay sau khi tiếp nhận', en: 'Settle right after receipt' },
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: ['instantProcessing'],
    within: [
      { limit: sameDay(), regime: 'r2007', basis: 'QĐ 93/2007/QĐ-TTg', confidence: 'unverified' },
      { limit: sameDay(), regime: 'r2015', basis: 'QĐ 09/2015/QĐ-TTg', confidence: 'unverified' },
      { ...row2018(sameDay(), 'Đ.17.4'), confidence: 'interpretation' },
      { ...row2025(sameDay(), 'Đ.17.4'), confidence: 'interpretation' },
    ],
  },
  transfer: {
    title: { vi: 'Chuyển hồ sơ đến cơ quan giải quyết', en: 'Transfer to the competent agency' },
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: ['accepted'],
    when: { any: [{ not: nonBoundary }, { regime: 'r2018' }] },
    within: [
      row2018(sameDay({ after: '15:00' }), 'Đ.18.2-3'),
      row2025(sameDay({ after: '15:00' }), 'Đ.18.2'),
    ],
  },
  transferAcross: {
    title: { vi: 'Chuyển hồ sơ giấy đến cơ quan khác cấp', en: 'Send the papers to another level' },
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: ['accepted', 'transferring'],
    when: nonBoundary,
    within: [row2025(workingDays(1), 'Đ.20.1a')],
  },
  supplementNotice: {
    title: { vi: 'Thông báo bổ sung sau thẩm định', en: 'Notice of a supplement after appraisal' },
    duty: 'caseOfficer',
    runsIn: ['accepted', 'transferring', 'assigned', 'appraising', 'checking'],
    starts: ['accept'],
    window: 'requestSupplement',
    within: [row2018(workingDays(3), 'Đ.19.4'), row2025(workingDays(3), 'Đ.19.5')],
  },
  supplementByApplicant: {
    title: { vi: 'Người nộp bổ sung hồ sơ', en: 'The applicant supplements' },
    duty: 'applicant',
    runsIn: ['supplementRequested'],
    within: [row2025(days(15), 'Đ.19.5')],
  },
  consultation: {
    title: { vi: 'Trả lời lấy ý kiến', en: 'Answer a consultation' },
    duty: 'consulted',
    runsIn: ['checking'],
    ends: ['giveOpinion'],
    when: { any: [{ is: { checks: 'consultation' } }, { is: { checks: 'both' } }] },
    within: {
      fact: 'consultationLimit',
      basis: 'Thời hạn ghi trong văn bản lấy ý kiến',
      confidence: verified,
    },
  },
  apology: {
    title: { vi: 'Xin lỗi trước ngày hết hạn', en: 'Apologise before the due day' },
    duty: 'caseOfficer',
    runsIn: decidingAndIssuing,
    starts: clockStarts,
    pausesIn: waiting,
    restarts: clockRestarts,
    when: { setting: { apologyUnit: 'calendar' } },
    window: 'apologise',
    within: { before: 'processing', rows: apologyRows },
  },
  apologyWorking: {
    title: {
      vi: 'Xin lỗi trước ngày hết hạn (ngày làm việc)',
      en: 'Apologise before the due day (working day)',
    },
    duty: 'caseOfficer',
    runsIn: decidingAndIssuing,
    starts: clockStarts,
    pausesIn: waiting,
    restarts: clockRestarts,
    when: { setting: { apologyUnit: 'working' } },
    window: 'apologise',
    within: { before: 'processing', rows: apologyWorkingRows },
  },
  feeForward: {
    title: { vi: 'Chuyển phí, lệ phí trực tuyến vào ngân sách', en: 'Forward an online fee to the budget' },
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: [
      'intakeCheck',
      'instantProcessing',
      ...decidingAndIssuing,
      ...waiting,
      'resultAtDesk',
      'returned',
    ],
    starts: ['payOnline'],
    within: [row2025(workingHours(8), 'Đ.24.3')],
  },
  correction: {
    title: { vi: 'Đính chính kết quả', en: 'Correct the result' },
    duty: 'caseOfficer',
    runsIn: ['correcting'],
    within: [row2025(workingDays(3), 'Đ.23.1')],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
