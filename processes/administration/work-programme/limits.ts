import type { LimitRule } from '../../../src/procedure/index.ts'
import { workingDays } from '../../../src/time/index.ts'
import { chosen, onTheDay } from '../../citations.ts'

const quarterly = <const Q extends 1 | 2 | 3, const D extends string>(quarter: Q, date: D) =>
  ({
    title: { vi: `Kiểm tra thực hiện quý ${quarter}`, en: `Check of quarter ${quarter}` },
    duty: 'office',
    runsIn: ['inForce'],
    ends: [{ at: 'checkQuarter', when: { is: { quarter } } }],
    when: { below: { quartersChecked: quarter } },
    within: {
      yearOf: 'programmeYear',
      rows: [{ date, ...chosen('Kiểm tra chương trình hằng quý: cơ quan quy định') }],
    },
  }) as const satisfies LimitRule

/** Before the programme is adopted. */
export const beingMade = ['registering', 'drafting', 'consulting', 'adopting'] as const

/** The time limits of a work programme; no text read sets any, so all are the committee's. */
export const limits = {
  registration: {
    title: { vi: 'Đăng ký nội dung', en: 'Register items' },
    runsIn: ['registering'],
    within: { ahead: 'registerBy', rows: onTheDay('Hạn trong văn bản đề nghị đăng ký') },
  },
  draft: {
    title: { vi: 'Tổng hợp, dự thảo chương trình', en: 'Draft the programme' },
    runsIn: ['drafting'],
    within: [{ limit: workingDays(10), ...chosen('Dự thảo chương trình công tác: cơ quan quy định') }],
  },
  opinions: {
    title: { vi: 'Góp ý dự thảo chương trình', en: 'Give an opinion on the draft' },
    duty: 'unit',
    runsIn: ['consulting'],
    within: { ahead: 'opinionsBy', rows: onTheDay('Hạn trong văn bản lấy ý kiến') },
  },
  adoption: {
    title: { vi: 'Ban hành trước khi năm bắt đầu', en: 'Adopt it before the year begins' },
    duty: 'office',
    runsIn: beingMade,
    within: {
      yearOf: 'programmeYear',
      rows: [{ date: '12-31', years: -1, ...chosen('Chương trình công tác năm: cơ quan quy định') }],
    },
  },
  quarter1: quarterly(1, '03-31'),
  quarter2: quarterly(2, '06-30'),
  quarter3: quarterly(3, '09-30'),
  review: {
    title: { vi: 'Tổng kết chương trình trong năm', en: 'Review within the year' },
    duty: 'office',
    runsIn: ['inForce'],
    within: {
      yearOf: 'programmeYear',
      rows: [{ date: '12-31', ...chosen('Tổng kết chương trình công tác năm: cơ quan quy định') }],
    },
  },
  conclusion: {
    title: { vi: 'Kết luận tổng kết', en: 'Conclude the review' },
    runsIn: ['reviewing'],
    within: [{ limit: workingDays(10), ...chosen('Kết luận tổng kết chương trình: cơ quan quy định') }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
