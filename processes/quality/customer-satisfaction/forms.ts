import type { Form } from '../../../src/procedure/index.ts'

const set = {
  set: 'UBND huyện Thạch Hà',
  from: '2021-01-01',
  basis: 'UBND huyện Thạch Hà, kế hoạch khảo sát năm 2021',
  confidence: 'practice',
} as const

/** The forms of a satisfaction survey; an agency has its own codes. */
export const forms = {
  plan: {
    title: { vi: 'Kế hoạch khảo sát mức độ hài lòng', en: 'Survey plan' },
    fields: [
      { name: 'topic', title: { vi: 'Nội dung khảo sát', en: 'Topic' }, confidence: 'unverified' },
      { name: 'groups', title: { vi: 'Đối tượng', en: 'Who is asked' }, confidence: 'practice' },
      { name: 'channels', title: { vi: 'Hình thức', en: 'How' }, confidence: 'unverified' },
      { name: 'sampleSize', title: { vi: 'Cỡ mẫu', en: 'Sample size' }, confidence: 'unverified' },
      { name: 'surveyUntil', title: { vi: 'Thời hạn thu phiếu', en: 'Last day' }, confidence: 'unverified' },
    ],
  },
  questionnaire: {
    title: { vi: 'Phiếu khảo sát, thang 5 mức', en: 'Questionnaire, five-step scale' },
    codes: [
      { ...set, set: 'UBND huyện Thạch Hà: cán bộ, công chức', code: 'BM.VP.07.02' },
      { ...set, set: 'UBND huyện Thạch Hà: người dân, tổ chức', code: 'BM.VP.07.03' },
    ],
  },
  report: {
    title: { vi: 'Báo cáo kết quả khảo sát', en: 'Survey report' },
    fields: [
      { name: 'paperResponses', title: { vi: 'Phiếu giấy', en: 'On paper' }, confidence: 'unverified' },
      { name: 'qrResponses', title: { vi: 'Phiếu qua mã QR', en: 'By QR code' }, confidence: 'unverified' },
      {
        name: 'portalResponses',
        title: { vi: 'Phiếu trên Cổng', en: 'On the portal' },
        confidence: 'unverified',
      },
      { name: 'meanScore', title: { vi: 'Điểm trung bình', en: 'Mean score' }, confidence: 'unverified' },
      {
        name: 'satisfiedPercent',
        title: { vi: 'Tỷ lệ hài lòng (%)', en: 'Satisfied (%)' },
        confidence: 'unverified',
      },
      {
        name: 'lowItems',
        title: { vi: 'Nội dung dưới mục tiêu', en: 'Items below target' },
        confidence: 'unverified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
