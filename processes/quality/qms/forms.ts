import type { Form } from '../../../src/procedure/index.ts'

const set = {
  set: 'QĐ 19/2014/QĐ-TTg',
  from: '2014-05-18',
  basis: 'QĐ 19/2014/QĐ-TTg',
  confidence: 'verified',
} as const

/** The annexes of the decision; their lay-out has not been seen. */
export const forms = {
  declaration: {
    title: {
      vi: 'Quyết định công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2008',
      en: 'Decision declaring that the quality system conforms to TCVN ISO 9001:2008',
    },
    codes: [{ ...set, code: 'Phụ lục I' }],
    fields: [
      { name: 'agency', title: { vi: 'Cơ quan công bố', en: 'Declaring agency' }, confidence: 'unverified' },
      { name: 'scope', title: { vi: 'Phạm vi công bố', en: 'Scope' }, confidence: 'unverified' },
      {
        name: 'declaration',
        title: { vi: 'Số, ngày quyết định', en: 'Number and day' },
        confidence: 'unverified',
      },
    ],
  },
  yearlyReport: {
    title: {
      vi: 'Báo cáo năm về áp dụng hệ thống quản lý chất lượng',
      en: 'Yearly report on quality systems',
    },
    codes: [{ ...set, code: 'Phụ lục II' }],
    fields: [
      { name: 'year', title: { vi: 'Năm báo cáo', en: 'Year' }, confidence: 'unverified' },
      {
        name: 'yearlyReport',
        title: { vi: 'Số, ngày báo cáo', en: 'Number and day' },
        confidence: 'unverified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
