import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays } from '../../../src/time/index.ts'
import { decree30, ownRegulation } from '../document/citations.ts'

const electronic = { is: { medium: 'electronic' } } as const satisfies Condition
const urgent = { is: { urgent: true } } as const satisfies Condition
const before2020 = { regime: 'decree110of2004' } as const satisfies Condition
const legalBefore2020 = { all: [{ is: { kind: 'legal' } }, before2020] } as const satisfies Condition

const untilDispatch = ['signed', 'numbered', 'registered', 'sealed'] as const
const own = [{ limit: workingDays(1), ...ownRegulation }] as const

/** The time limits of an outgoing document; those of dispatch run from the signature. */
export const limits = {
  drafting: {
    title: { vi: 'Trình bản thảo đúng ngày được giao', en: 'Draft by the day set' },
    duty: 'unit',
    runsIn: ['drafting'],
    within: { ahead: 'draftBy', rows: [{ limit: sameDay(), ...ownRegulation }] },
  },
  checking: {
    title: { vi: 'Kiểm tra nội dung, thể thức', en: 'Check content and form' },
    runsIn: ['draftApproved'],
    within: own,
  },
  signing: { title: { vi: 'Ký', en: 'Sign' }, duty: 'authority', runsIn: ['checked'], within: own },
  numbering: {
    title: {
      vi: 'Cấp số văn bản giấy chậm nhất ngày làm việc sau khi ký',
      en: 'Number a paper document by the working day after its signature',
    },
    runsIn: ['signed'],
    when: { is: { medium: 'paper' } },
    within: [{ limit: workingDays(1), regime: 'decree30of2020', ...decree30('Đ.15') }],
  },
  dispatch: {
    title: {
      vi: 'Phát hành trong ngày ký, chậm nhất ngày làm việc tiếp theo',
      en: 'Dispatch on the day signed, at the latest on the next working day',
    },
    duty: 'clerk',
    runsIn: untilDispatch,
    when: { all: [{ any: [{ not: urgent }, before2020] }, { not: legalBefore2020 }] },
    within: [
      {
        limit: workingDays(1),
        regime: 'decree110of2004',
        basis: 'NĐ 110/2004/NĐ-CP, Đ.18 (chưa kiểm chứng)',
        confidence: 'unverified',
      },
      { limit: workingDays(1), regime: 'decree30of2020', ...decree30('Đ.18.1') },
    ],
  },
  urgentDispatch: {
    title: { vi: 'Văn bản khẩn: phát hành ngay sau khi ký', en: 'Urgent: dispatch right after signature' },
    duty: 'clerk',
    runsIn: untilDispatch,
    when: urgent,
    within: [
      {
        limit: sameDay(),
        regime: 'decree30of2020',
        basis: 'NĐ 30/2020/NĐ-CP, Đ.18.1: ngay sau khi ký; theo dõi là trong ngày',
        confidence: 'interpretation',
      },
    ],
  },
  legalDispatch: {
    title: {
      vi: 'Văn bản quy phạm pháp luật: phát hành trong 03 ngày từ ngày ký',
      en: 'Legal normative documents: dispatch within three days of signature',
    },
    duty: 'clerk',
    runsIn: untilDispatch,
    when: legalBefore2020,
    within: [
      {
        limit: days(3),
        from: '2013-06-01',
        regime: 'decree110of2004',
        basis: 'TT 04/2013/TT-BNV, quy chế mẫu (áp dụng đến khi NĐ 30/2020 có hiệu lực)',
        confidence: 'secondary',
      },
    ],
  },
  electronicDispatch: {
    title: {
      vi: 'Gửi văn bản điện tử trong ngày ký, chậm nhất sáng ngày làm việc tiếp theo',
      en: 'Send electronically on the day signed, at the latest the next working morning',
    },
    duty: 'clerk',
    runsIn: untilDispatch,
    when: electronic,
    within: [
      {
        limit: workingDays(1),
        from: '2018-09-06',
        basis: 'QĐ 28/2018/QĐ-TTg: chậm nhất buổi sáng; theo dõi theo ngày',
        confidence: 'secondary',
      },
    ],
  },
  acknowledgement: {
    title: { vi: 'Nơi nhận báo nhận trong ngày', en: 'Recipient acknowledges the same day' },
    runsIn: ['dispatched'],
    when: electronic,
    within: [{ limit: sameDay(), regime: 'decree30of2020', ...decree30('Đ.21.2.c') }],
  },
  redispatch: {
    title: { vi: 'Xử lý văn bản bị trả lại', en: 'Deal with what was sent back' },
    runsIn: ['refusedByRecipient'],
    within: own,
  },
} as const satisfies Readonly<Record<string, LimitRule>>
