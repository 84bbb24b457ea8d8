import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, months, sameDay, years } from '../../../src/time/index.ts'

/** From the approval of the plan to the declaration or the certificate. */
const planned = [
  'organising',
  'appointing',
  'resourcing',
  'equipping',
  'arranging',
  'settingPolicy',
  'settingObjectives',
  'drafting',
  'submitted',
  'approved',
  'applying',
  'audited',
  'corrected',
  'reviewed',
  'confirmed',
] as const

/** Where a system that has been confirmed or certified is in use. */
export const inUse = ['declared', 'maintaining', 'redeclaring'] as const

const sinceAudit = ['audited', 'corrected', 'reviewed', 'confirmed', 'certifying', ...inUse] as const
const sinceReview = ['reviewed', 'confirmed', 'certifying', ...inUse] as const

const yearly = <const C extends string>(clause: C) =>
  [
    {
      limit: years(1),
      to: '2014-05-17',
      basis: `TCVN ISO 9001:2008, ${clause}: định kỳ do cơ quan ấn định, mặc định mỗi năm một lần`,
      confidence: 'setting',
    },
    {
      limit: years(1),
      from: '2014-05-18',
      basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b; tính một năm từ lần trước, cách tính chặt nhất',
      confidence: 'interpretation',
    },
  ] as const

/** The time limits in the life of a quality system. */
export const limits = {
  plan: {
    title: { vi: 'Xây dựng, áp dụng xong theo kế hoạch', en: 'Build and apply by the day of the plan' },
    duty: 'head',
    runsIn: planned,
    starts: ['approvePlan', 'takeOver'],
    within: {
      ahead: 'planUntil',
      rows: [{ limit: sameDay(), basis: 'Ngày ghi trong kế hoạch được phê duyệt', confidence: 'setting' }],
    },
  },
  certificate: {
    title: {
      vi: 'Gia hạn giấy chứng nhận trước khi hết hiệu lực',
      en: 'Renew the certificate before it ends',
    },
    duty: 'head',
    runsIn: ['maintaining'],
    restarts: ['renewCertificate'],
    when: { regime: 'certification' },
    within: {
      ahead: 'certifiedUntil',
      rows: [
        { limit: sameDay(), basis: 'Ngày hết hiệu lực ghi trên giấy chứng nhận', confidence: 'unverified' },
      ],
    },
  },
  internalAudit: {
    title: { vi: 'Đánh giá nội bộ ít nhất mỗi năm một lần', en: 'Internal audit at least once a year' },
    duty: 'representative',
    runsIn: sinceAudit,
    restarts: ['recordAudit'],
    within: yearly('8.2.2'),
  },
  managementReview: {
    title: {
      vi: 'Xem xét của lãnh đạo ít nhất mỗi năm một lần',
      en: 'Management review at least once a year',
    },
    duty: 'head',
    runsIn: sinceReview,
    restarts: ['recordReview'],
    within: yearly('5.6.1'),
  },
  lawUpdate: {
    title: { vi: 'Cập nhật thay đổi của pháp luật', en: 'Build a change of the law in' },
    duty: 'representative',
    runsIn: inUse,
    starts: ['noteLawChange'],
    ends: ['buildInLaw'],
    within: {
      since: 'lawEffectiveFrom',
      rows: [
        { limit: months(3), from: '2014-05-18', basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a', confidence: 'verified' },
      ],
    },
  },
  inspectionCorrection: {
    title: { vi: 'Khắc phục sau kiểm tra', en: 'Correct after an inspection' },
    duty: 'representative',
    runsIn: inUse,
    starts: ['recordInspection'],
    ends: ['reportCorrection'],
    within: {
      since: 'minutesSignedOn',
      rows: [
        {
          limit: months(2),
          from: '2014-12-01',
          basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
          confidence: 'verified',
        },
      ],
    },
  },
  summary: {
    title: { vi: 'Tổng hợp kết quả kiểm tra trong tháng 11', en: 'Sum the inspections up in November' },
    duty: 'leadUnit',
    runsIn: inUse,
    starts: ['startYear'],
    ends: ['sumUp'],
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '11-20',
          from: '2014-12-01',
          basis:
            'TT 26/2014/TT-BKHCN, Đ.38: tháng 11; ngày trong tháng do địa phương ấn định, mặc định 20/11',
          confidence: 'setting',
        },
      ],
    },
  },
  yearlyReport: {
    title: { vi: 'Báo cáo Bộ KH&CN trong tháng 12', en: 'Report to the Ministry in December' },
    duty: 'authority',
    runsIn: inUse,
    starts: ['startYear'],
    ends: ['reportYear'],
    within: {
      yearOf: 'year',
      rows: [
        {
          date: '12-15',
          from: '2014-05-18',
          basis:
            'QĐ 19/2014/QĐ-TTg, Đ.12.6; TT 26/2014/TT-BKHCN, Đ.42.4: tháng 12; ngày trong tháng mặc định 15/12',
          confidence: 'setting',
        },
      ],
    },
  },
  edition2015: {
    title: { vi: 'Chuyển sang TCVN ISO 9001:2015', en: 'Move to TCVN ISO 9001:2015' },
    duty: 'head',
    runsIn: inUse,
    starts: ['receiveSwitchLetter'],
    ends: ['moveEdition'],
    when: { not: { is: { edition: '2015' } } },
    within: {
      ahead: 'switchBefore',
      rows: [
        {
          limit: days(1),
          from: '2018-02-21',
          basis: 'CV 419/BKHCN-TĐC ngày 21/02/2018: trước ngày 30/06/2021',
          confidence: 'secondary',
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
