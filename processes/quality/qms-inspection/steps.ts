import type { Step, Transition } from '../../../src/procedure/index.ts'

const decide = {
  to: 'decided',
  when: { any: [{ regime: 'before2016' }, { is: { inspectorsQualified: true } }] },
  refuse: {
    vi: 'thành viên đoàn kiểm tra chưa đủ điều kiện về văn bằng, chứng chỉ, kinh nghiệm.',
    en: 'a member of the team lacks the degree, the certificates or the experience asked for.',
    rule: 'TT 26/2014/TT-BKHCN, Đ.40',
  },
} as const satisfies Transition

/** The steps of an inspection. */
export const steps = {
  planned: {
    title: { vi: 'Có trong kế hoạch kiểm tra năm', en: 'In the plan of the year' },
    duty: 'inspectingUnit',
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.33, Đ.34', confidence: 'verified' },
    on: { askReport: 'reportAsked', decide },
  },
  reportAsked: {
    title: { vi: 'Chờ báo cáo kèm bằng chứng', en: 'Awaiting the report with evidence' },
    duty: 'agency',
    on: { submitReport: 'reportReceived', decide },
  },
  reportReceived: {
    title: { vi: 'Xem xét báo cáo', en: 'Look at the report' },
    duty: 'inspectingUnit',
    on: { concludeOnPaper: 'accepted', decide },
  },
  decided: {
    title: { vi: 'Đã quyết định kiểm tra', en: 'Inspection decided' },
    duty: 'inspector',
    on: {
      sendPapers: {},
      askNewDate: {
        when: { not: { lapsed: 'newDate' } },
        refuse: {
          vi: 'đã quá thời hạn đề nghị dời ngày kiểm tra.',
          en: 'it is too late to ask for another day.',
          rule: 'Sóc Trăng, kế hoạch kiểm tra năm 2020: trước ít nhất 10 ngày',
        },
      },
      moveDate: {
        when: { given: 'newDateReason' },
        do: [{ clear: 'newDateReason' }],
        refuse: {
          vi: 'cơ quan được kiểm tra chưa đề nghị dời ngày.',
          en: 'the agency has not asked for another day.',
        },
      },
      openOnSite: 'onSite',
    },
  },
  onSite: {
    title: { vi: 'Kiểm tra tại trụ sở', en: 'Inspection on site' },
    duty: 'inspector',
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.36, Đ.37', confidence: 'verified' },
    on: {
      recordFinding: { do: [{ append: { from: 'finding', to: 'findings' } }, { clear: 'finding' }] },
      explain: {},
      drawUpMinutes: 'signing',
    },
  },
  signing: {
    title: { vi: 'Ký biên bản kiểm tra', en: 'Sign the minutes' },
    duty: 'inspector',
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.37', confidence: 'verified' },
    together: {
      team: {
        title: { vi: 'Đoàn kiểm tra ký', en: 'The inspectors sign' },
        duty: 'inspector',
        finishes: 'signAsInspector',
      },
      agency: {
        title: { vi: 'Cơ quan được kiểm tra ký', en: 'The agency signs' },
        duty: 'agency',
        finishes: 'signAsAgency',
      },
    },
    next: 'minutesSigned',
  },
  minutesSigned: {
    title: { vi: 'Đã ký biên bản', en: 'Minutes signed' },
    duty: 'inspectingUnit',
    on: {
      concludeOnSite: [{ to: 'correcting', when: { given: 'findings' } }, { to: 'accepted' }],
    },
  },
  correcting: {
    title: { vi: 'Khắc phục', en: 'Correct' },
    clause: '8.5.2',
    duty: 'agency',
    on: { reportCorrection: 'correctionReported' },
  },
  correctionReported: {
    title: { vi: 'Xem xét kết quả khắc phục', en: 'Look at the correction' },
    clause: '8.5.2',
    duty: 'inspectingUnit',
    on: { accept: 'accepted', reject: 'notAccepted' },
  },
  notAccepted: {
    title: { vi: 'Không chấp nhận, khắc phục lại', en: 'Not accepted, to be corrected again' },
    clause: '8.5.2',
    duty: 'agency',
    on: { reportCorrection: 'correctionReported', sumUp: 'closedNotAccepted' },
  },
  accepted: {
    title: { vi: 'Đạt yêu cầu, chờ tổng hợp', en: 'Accepted, to be summed up' },
    duty: 'inspectingUnit',
    on: { sumUp: 'closed' },
  },
  closed: { title: { vi: 'Đã kết thúc', en: 'Closed' }, outcome: 'done' },
  closedNotAccepted: {
    title: { vi: 'Kết thúc, khắc phục không được chấp nhận', en: 'Closed, correction not accepted' },
    outcome: 'refused',
  },
} as const satisfies Readonly<Record<string, Step>>
