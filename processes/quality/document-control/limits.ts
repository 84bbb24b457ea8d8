import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, months, sameDay, workingDays, years } from '../../../src/time/index.ts'

const setting = <const B extends string>(limit: Limit, basis: B) =>
  [{ limit, basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

const byTheDay = setting(sameDay(), 'Ngày hiệu lực ghi trong phê duyệt')

/** The time limits in the life of a document. */
export const limits = {
  decision: {
    title: { vi: 'Xem xét đề nghị', en: 'Decide on the request' },
    duty: 'reviewer',
    runsIn: ['requested', 'underRevision'],
    when: { is: { origin: 'internal' } },
    within: setting(workingDays(3), 'Cơ quan quy định thời hạn xem xét đề nghị'),
  },
  registration: {
    title: { vi: 'Đăng ký tài liệu bên ngoài', en: 'Register the external document' },
    duty: 'isoSecretary',
    runsIn: ['requested'],
    when: { is: { origin: 'external' } },
    within: setting(workingDays(3), 'Cơ quan quy định thời hạn đăng ký'),
  },
  assignment: {
    title: { vi: 'Phân công soạn thảo', en: 'Assign the drafting' },
    runsIn: ['accepted'],
    within: setting(workingDays(2), 'Cơ quan quy định thời hạn phân công'),
  },
  drafting: {
    title: { vi: 'Nộp dự thảo đúng hạn đã giao', en: 'Submit the draft by the day set' },
    runsIn: ['drafting'],
    within: { ahead: 'draftDue', rows: setting(sameDay(), 'Hạn ghi trong phân công') },
  },
  comments: {
    title: { vi: 'Góp ý dự thảo', en: 'Comment on the draft' },
    duty: 'drafter',
    runsIn: ['drafting'],
    starts: ['circulate'],
    ends: ['gatherComments'],
    within: [
      {
        limit: workingDays(5),
        basis: 'Thông lệ 3–5 ngày làm việc, do cơ quan quy định',
        confidence: 'unverified',
      },
    ],
  },
  review: {
    title: { vi: 'Soát xét dự thảo', en: 'Review the draft' },
    runsIn: ['inReview'],
    within: setting(workingDays(3), 'Cơ quan quy định thời hạn soát xét'),
  },
  approval: {
    title: { vi: 'Phê duyệt', en: 'Approve' },
    runsIn: ['awaitingApproval'],
    within: setting(workingDays(3), 'Cơ quan quy định thời hạn phê duyệt'),
  },
  proposedDay: {
    title: {
      vi: 'Phê duyệt chậm nhất trong ngày hiệu lực đề nghị',
      en: 'Approve by the proposed day of effect',
    },
    runsIn: ['awaitingApproval'],
    window: 'approve',
    within: { ahead: 'effectiveFrom', rows: byTheDay },
  },
  eve: {
    title: { vi: 'Chờ đến ngày hiệu lực', en: 'Wait for the day of effect' },
    runsIn: ['approved'],
    window: 'distribute',
    within: { ahead: 'effectiveFrom', rows: setting(days(1), 'Ngày hiệu lực ghi trong phê duyệt') },
  },
  distribution: {
    title: { vi: 'Phân phối chậm nhất trong ngày hiệu lực', en: 'Distribute by the day of effect' },
    runsIn: ['approved'],
    ends: ['distribute'],
    within: { ahead: 'effectiveFrom', rows: byTheDay },
  },
  effect: {
    title: { vi: 'Đưa vào áp dụng trong ngày hiệu lực', en: 'Put into effect on its day' },
    runsIn: ['approved'],
    within: { ahead: 'effectiveFrom', rows: byTheDay },
  },
  lawChange: {
    title: {
      vi: 'Cập nhật thay đổi của pháp luật vào hệ thống và áp dụng',
      en: 'Build a change of law into the system and use it',
    },
    duty: 'reviewer',
    runsIn: ['underRevision', 'accepted', 'drafting', 'inReview', 'awaitingApproval', 'approved'],
    starts: ['reportLawChange', { at: 'accept', when: { is: { cause: 'law' } } }],
    within: {
      since: 'lawEffectiveFrom',
      rows: [
        {
          limit: months(3),
          from: '2014-05-18',
          basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a',
          confidence: 'verified',
        },
      ],
    },
  },
  recall: {
    title: { vi: 'Thu hồi bản cũ', en: 'Recall the old copies' },
    duty: 'isoSecretary',
    runsIn: ['recalling', 'obsolete'],
    ends: ['closeRecall'],
    within: setting(workingDays(5), 'Cơ quan quy định thời hạn thu hồi'),
  },
  rereading: {
    title: { vi: 'Đọc lại tài liệu mỗi năm một lần', en: 'Re-read the document once a year' },
    duty: 'reviewer',
    runsIn: ['effective'],
    restarts: ['reread'],
    within: [
      {
        limit: years(1),
        basis: 'Thông lệ đọc lại hằng năm, do cơ quan quy định',
        confidence: 'unverified',
      },
    ],
  },
  validity: {
    title: {
      vi: 'Kiểm tra hiệu lực tài liệu bên ngoài mỗi năm một lần',
      en: 'Check once a year that an external document is valid',
    },
    runsIn: ['registered'],
    restarts: ['checkValidity'],
    within: setting(years(1), 'Cơ quan quy định định kỳ kiểm tra'),
  },
  keepOriginal: {
    title: { vi: 'Lưu bản gốc của tài liệu lỗi thời', en: 'Keep the obsolete original' },
    duty: 'isoSecretary',
    runsIn: ['obsolete'],
    window: 'recall',
    within: {
      since: 'obsoleteFrom',
      rows: [
        {
          limit: years(5),
          basis: 'Thông lệ lưu 3–5 năm, do cơ quan quy định',
          confidence: 'unverified',
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
