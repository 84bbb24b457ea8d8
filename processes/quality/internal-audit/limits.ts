import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays } from '../../../src/time/index.ts'
import { atTheUnits, beforeAudit } from './groups.ts'

const untilHeld = [...beforeAudit, ...atTheUnits] as const

const setByAgency = 'Cơ quan quy định'

/** The time limits of an internal audit. */
export const limits = {
  yearly: {
    title: { vi: 'Đánh giá nội bộ ít nhất mỗi năm một lần', en: 'Internal audit at least once a year' },
    duty: 'programmeManager',
    runsIn: [...untilHeld, 'postponed'],
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '12-31',
          to: '2014-05-17',
          basis: 'TCVN ISO 9001:2008, 8.2.2: định kỳ do cơ quan ấn định, mặc định mỗi năm một lần',
          confidence: 'setting',
        },
        {
          date: '12-31',
          from: '2014-05-18',
          basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b; một năm hiểu là năm dương lịch',
          confidence: 'interpretation',
        },
      ],
    },
  },
  programme: {
    title: { vi: 'Đánh giá xong trước kỳ xem xét của lãnh đạo', en: 'Audit before the management review' },
    duty: 'programmeManager',
    runsIn: [...untilHeld, 'postponed'],
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '10-31',
          basis: 'Chương trình đánh giá của cơ quan, mặc định trước 31/10',
          confidence: 'setting',
        },
      ],
    },
  },
  notice: {
    title: { vi: 'Gửi kế hoạch đến đơn vị trước ngày đánh giá', en: 'Send the plan before the audit' },
    duty: 'isoSecretary',
    runsIn: ['planned'],
    within: {
      ahead: 'openingDay',
      rows: [{ limit: workingDays(5), basis: setByAgency, confidence: 'setting' }],
    },
  },
  opening: {
    title: { vi: 'Họp khai mạc đúng ngày trong kế hoạch', en: 'Open on the day of the plan' },
    duty: 'leader',
    runsIn: ['notified', 'prepared'],
    within: {
      ahead: 'openingDay',
      rows: [{ limit: sameDay(), basis: 'Ngày ghi trong kế hoạch đánh giá', confidence: 'setting' }],
    },
  },
  closing: {
    title: { vi: 'Họp kết thúc đúng ngày trong kế hoạch', en: 'Close on the day of the plan' },
    duty: 'leader',
    runsIn: atTheUnits,
    within: {
      ahead: 'closingDay',
      rows: [{ limit: sameDay(), basis: 'Ngày ghi trong kế hoạch đánh giá', confidence: 'setting' }],
    },
  },
  report: {
    title: { vi: 'Báo cáo sau họp kết thúc', en: 'Report after the closing meeting' },
    duty: 'leader',
    runsIn: ['closingMeeting'],
    within: [{ limit: workingDays(5), basis: setByAgency, confidence: 'setting' }],
  },
  approval: {
    title: { vi: 'Phê duyệt báo cáo', en: 'Approve the report' },
    duty: 'head',
    runsIn: ['reported'],
    within: [{ limit: workingDays(5), basis: setByAgency, confidence: 'setting' }],
  },
  followUp: {
    title: { vi: 'Theo dõi xong sau đánh giá', en: 'Follow up after the audit' },
    duty: 'leader',
    runsIn: ['followUp'],
    within: [{ limit: days(30), basis: setByAgency, confidence: 'setting' }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
