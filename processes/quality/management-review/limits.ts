import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays, years } from '../../../src/time/index.ts'

const untilHeld = ['collecting', 'notified'] as const

const meeting = {
  limit: sameDay(),
  basis: 'Ngày họp ghi trong thông báo',
  confidence: 'setting',
} as const satisfies LimitRow

/** The time limits of a management review. */
export const limits = {
  yearly: {
    title: {
      vi: 'Xem xét của lãnh đạo ít nhất mỗi năm một lần',
      en: 'Management review at least once a year',
    },
    duty: 'head',
    runsIn: ['planned', ...untilHeld],
    within: [
      {
        limit: years(1),
        to: '2014-05-17',
        basis: 'TCVN ISO 9001:2008, 5.6.1: định kỳ do cơ quan ấn định, mặc định mỗi năm một lần',
        confidence: 'setting',
      },
      {
        limit: years(1),
        from: '2014-05-18',
        basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b; tính một năm từ ngày mở hồ sơ (ngày xem xét lần trước)',
        confidence: 'interpretation',
      },
    ],
  },
  notice: {
    title: { vi: 'Thông báo họp trước một tuần', en: 'Notice a week before the meeting' },
    duty: 'representative',
    runsIn: ['collecting'],
    within: {
      ahead: 'meetingDay',
      rows: [{ limit: days(7), basis: 'Sở LĐTBXH Ninh Bình, QT-HT 04', confidence: 'practice' }],
    },
  },
  eve: {
    title: { vi: 'Chờ đến ngày họp đã thông báo', en: 'Wait for the day given in the notice' },
    duty: 'representative',
    runsIn: ['notified'],
    window: 'moveMeeting',
    within: { ahead: 'meetingDay', rows: [{ ...meeting, limit: days(1) }] },
  },
  meeting: {
    title: { vi: 'Họp đúng ngày đã ấn định', en: 'Meet on the day that was set' },
    duty: 'head',
    runsIn: untilHeld,
    within: { ahead: 'meetingDay', rows: [meeting] },
  },
  conclusion: {
    title: { vi: 'Ký biên bản, kết luận', en: 'Sign the minutes and conclude' },
    duty: 'head',
    runsIn: ['held'],
    within: [{ limit: workingDays(5), basis: 'Cơ quan quy định', confidence: 'setting' }],
  },
  issuing: {
    title: { vi: 'Ban hành thông báo kết luận', en: 'Issue the conclusions' },
    runsIn: ['concluded'],
    within: [{ limit: workingDays(5), basis: 'Cơ quan quy định', confidence: 'setting' }],
  },
  followUp: {
    title: { vi: 'Thực hiện xong các kết luận', en: 'Carry out the conclusions' },
    runsIn: ['followUp'],
    within: {
      ahead: 'followUpBy',
      rows: [{ limit: sameDay(), basis: 'Ngày ghi trong thông báo kết luận', confidence: 'setting' }],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
