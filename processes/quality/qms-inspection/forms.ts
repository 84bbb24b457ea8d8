import type { Form } from '../../../src/procedure/index.ts'

const set = {
  set: 'TT 26/2014/TT-BKHCN, Phụ lục I',
  from: '2014-12-01',
  basis: 'TT 26/2014/TT-BKHCN, Phụ lục I',
  confidence: 'verified',
} as const

/** The forms of the circular, by name; their lay-out has not been seen. */
export const forms = {
  plan: {
    title: { vi: 'Kế hoạch kiểm tra', en: 'Plan of inspections' },
    codes: [{ ...set, code: 'Mẫu 19. KHKT' }],
    fields: [
      { name: 'agency', title: { vi: 'Cơ quan được kiểm tra', en: 'Agency' }, confidence: 'verified' },
      { name: 'planYear', title: { vi: 'Năm', en: 'Year' }, confidence: 'unverified' },
    ],
  },
  decision: {
    title: { vi: 'Quyết định kiểm tra', en: 'Decision to inspect' },
    codes: [{ ...set, code: 'Mẫu 20. QĐKT' }],
    fields: [
      { name: 'decision', title: { vi: 'Số quyết định', en: 'Number' }, confidence: 'unverified' },
      { name: 'team', title: { vi: 'Đoàn kiểm tra', en: 'Team' }, confidence: 'unverified' },
      { name: 'inspectOn', title: { vi: 'Ngày kiểm tra', en: 'Day' }, confidence: 'unverified' },
    ],
  },
  minutes: {
    title: { vi: 'Biên bản kiểm tra', en: 'Minutes of the inspection' },
    codes: [{ ...set, code: 'Mẫu 21. BBKT' }],
    fields: [
      { name: 'minutes', title: { vi: 'Số biên bản', en: 'Number' }, confidence: 'unverified' },
      {
        name: 'findings',
        title: { vi: 'Nội dung phải khắc phục', en: 'What to correct' },
        confidence: 'unverified',
      },
      {
        name: 'explanation',
        title: { vi: 'Giải trình của cơ quan', en: 'Explanation' },
        confidence: 'unverified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
