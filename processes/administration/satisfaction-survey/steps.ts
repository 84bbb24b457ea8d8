import type { Step } from '../../../src/procedure/index.ts'

/** The steps of a survey. */
export const steps = {
  planning: {
    title: { vi: 'Lập kế hoạch đo lường', en: 'Planning' },
    clause: '8.1',
    duty: 'province',
    on: { approvePlan: 'designing', cancel: 'cancelled' },
  },
  designing: {
    title: { vi: 'Thiết kế phiếu, chọn dịch vụ', en: 'Questionnaire and services' },
    duty: 'lead',
    on: { settleQuestionnaire: 'sampling' },
  },
  sampling: {
    title: { vi: 'Chọn mẫu', en: 'Sampling' },
    clause: '8.1',
    duty: 'lead',
    on: {
      drawSample: {
        to: 'collecting',
        when: { is: { sampleEnough: true } },
        refuse: {
          vi: 'mẫu chưa đủ cỡ mẫu cần có.',
          en: 'the sample is smaller than needed.',
          rule: 'QĐ 1383/QĐ-BNV và phương pháp đang áp dụng',
        },
      },
    },
  },
  collecting: {
    title: { vi: 'Thu phiếu', en: 'Collecting' },
    clause: '8.2.1',
    duty: 'interviewer',
    on: {
      collect: {},
      endCollection: {
        to: 'verifying',
        when: { is: { validEnough: true } },
        refuse: {
          vi: 'phiếu hợp lệ chưa đủ cỡ mẫu; hãy bổ sung mẫu.',
          en: 'too few questionnaires are valid; add to the sample.',
          rule: 'QĐ 1383/QĐ-BNV và phương pháp đang áp dụng',
        },
      },
      addSample: {
        to: 'sampling',
        when: { is: { validEnough: false } },
        refuse: {
          vi: 'phiếu hợp lệ đã đủ, không cần bổ sung mẫu.',
          en: 'enough questionnaires are valid already.',
          rule: 'QĐ 1383/QĐ-BNV và phương pháp đang áp dụng',
        },
      },
    },
  },
  verifying: {
    title: { vi: 'Phúc tra, làm sạch phiếu', en: 'Checking the questionnaires' },
    clause: '8.2.1',
    duty: 'verifier',
    on: { failCheck: 'collecting', passCheck: 'entering' },
  },
  entering: {
    title: { vi: 'Nhập và khóa dữ liệu', en: 'Data entered and locked' },
    duty: 'analyst',
    on: { lockData: 'analysing' },
  },
  analysing: {
    title: { vi: 'Tính chỉ số', en: 'The index is counted' },
    clause: '8.4',
    duty: 'analyst',
    on: { draftReport: 'drafting' },
  },
  drafting: {
    title: { vi: 'Dự thảo báo cáo', en: 'Report drafted' },
    duty: 'province',
    on: { publish: 'published' },
  },
  published: {
    title: { vi: 'Đã công bố', en: 'Published' },
    clause: '5.2',
    duty: 'measured',
    unlimited: {
      vi: 'Kế hoạch tỉnh chỉ yêu cầu khắc phục kịp thời, không ấn định ngày',
      en: 'The plan asks for remedies in time and sets no day',
    },
    on: {
      planRemedies: {
        to: 'remedying',
        when: { given: 'belowTarget' },
        refuse: {
          vi: 'không có nội dung nào dưới mục tiêu.',
          en: 'nothing is below its target.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, III.6',
        },
      },
      close: {
        to: 'closed',
        when: { not: { given: 'belowTarget' } },
        refuse: {
          vi: 'còn nội dung dưới mục tiêu, phải lập kế hoạch khắc phục.',
          en: 'something is below its target and needs a plan of remedies.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, III.6',
        },
      },
    },
  },
  remedying: {
    title: { vi: 'Khắc phục', en: 'Remedying' },
    clause: '8.5.2',
    duty: 'measured',
    on: { finishRemedies: 'closed' },
  },
  closed: { title: { vi: 'Đóng đợt đo', en: 'Closed' }, outcome: 'done' },
  cancelled: { title: { vi: 'Hủy đợt đo', en: 'Cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
