import type { LimitRule } from '../../../src/procedure/index.ts'
import { sameDay, workingDays } from '../../../src/time/index.ts'
import { chosen, onTheDay, secondary, verified } from '../../citations.ts'
import { type ReportPeriod, reportPeriods } from './periods.ts'

const opened = ['figuresClosed', 'drafting', 'overdue'] as const
const sentOn = ['sent', 'returned', 'synthesising', 'submitted', 'signed'] as const

const untilSent = ['notOpen', ...opened] as const
const untilAtMinistry = [...untilSent, ...sentOn] as const

const letter725 = (date: string) =>
  ({ date, regime: 'r2012', ...secondary('CV 725/BNV-CCHC (Bà Rịa – Vũng Tàu, 2012)') }) as const
const letter581 = (date: string) => ({ date, regime: 'r2023', ...secondary('CV 581/BNV-CCHC') }) as const

/** A report of the period is bound by the law's day only when nobody has set another one. */
const ofPeriod = <const P extends ReportPeriod>(period: P) =>
  ({ all: [{ is: { period } }, { not: { given: 'dueOn' } }] }) as const

const toMinistry = <const P extends ReportPeriod, const Rows>(period: P, rows: Rows) =>
  ({
    title: {
      vi: `Gửi Bộ Nội vụ – ${reportPeriods[period].vi}`,
      en: `To the ministry – ${reportPeriods[period].en}`,
    },
    duty: 'province',
    runsIn: untilAtMinistry,
    when: ofPeriod(period),
    within: { yearOf: 'year', rows },
  }) as const

const lead = [
  {
    limit: workingDays(2),
    ...chosen('Tỉnh ấn định; mặc định 02 ngày làm việc trước hạn của tỉnh, sau ngày chốt số liệu'),
  },
] as const

const toHomeAffairs = <const P extends ReportPeriod, const L extends string>(period: P, before: L) =>
  ({
    title: {
      vi: `Đơn vị gửi Sở Nội vụ – ${reportPeriods[period].vi}`,
      en: `Unit to Home Affairs – ${reportPeriods[period].en}`,
    },
    duty: 'unit',
    runsIn: untilSent,
    when: ofPeriod(period),
    within: { before, rows: lead },
  }) as const

/** The time limits of a reform report: the day figures close, the unit's day, the province's day. */
export const limits = {
  figures: {
    title: {
      vi: 'Kỳ số liệu (kỳ mở nhầm hủy được đến hết kỳ)',
      en: 'Data window (until it ends a report opened by mistake can be cancelled)',
    },
    runsIn: ['notOpen'],
    window: 'cancel',
    when: { given: 'dataTo' },
    within: {
      ahead: 'dataTo',
      rows: [{ limit: sameDay(), ...verified('NĐ 09/2019/NĐ-CP, Đ.12') }],
    },
  },
  q1: toMinistry('q1', [letter725('03-05'), letter581('03-20')]),
  q2: toMinistry('q2', [letter725('06-05')]),
  half: toMinistry('half', [letter725('06-05'), letter581('06-20')]),
  q3: toMinistry('q3', [letter725('09-05'), letter581('09-20')]),
  q4: toMinistry('q4', [letter725('12-05')]),
  year: toMinistry('year', [letter725('11-25'), letter581('12-20')]),
  asSet: {
    title: { vi: 'Gửi theo hạn đã ấn định', en: 'Send by the day that was set' },
    duty: 'province',
    runsIn: [...opened, ...sentOn],
    when: { given: 'dueOn' },
    within: {
      ahead: 'dueOn',
      rows: onTheDay('Hạn ghi trong văn bản yêu cầu hoặc do tỉnh ấn định (báo cáo tháng năm 2012: ngày 15)'),
    },
  },
  unitQ1: toHomeAffairs('q1', 'q1'),
  unitQ2: toHomeAffairs('q2', 'q2'),
  unitHalf: toHomeAffairs('half', 'half'),
  unitQ3: toHomeAffairs('q3', 'q3'),
  unitQ4: toHomeAffairs('q4', 'q4'),
  unitYear: toHomeAffairs('year', 'year'),
  unitAsSet: {
    title: { vi: 'Đơn vị gửi Sở Nội vụ trước hạn đã ấn định', en: 'Unit to Home Affairs before the day set' },
    duty: 'unit',
    runsIn: opened,
    when: { given: 'dueOn' },
    within: { before: 'asSet', rows: lead },
  },
  afterFigures: {
    title: { vi: 'Gửi sau khi chốt số liệu', en: 'Send after the figures close' },
    duty: 'unit',
    runsIn: opened,
    when: { all: [{ setting: { sendAfterFigures: true } }, { given: 'dataTo' }] },
    within: {
      since: 'dataTo',
      rows: [{ limit: workingDays(2), basis: 'Khánh Hòa, QĐ 01/2023/QĐ-UBND', confidence: 'practice' }],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
