import type { Form } from '../../../src/procedure/index.ts'

const confidence = 'verified'

/** The lists and minutes of NĐ 30/2020, phụ lục V, and the decision of destruction. */
export const forms = {
  filePlan: {
    title: { vi: 'Danh mục hồ sơ (NĐ 30/2020/NĐ-CP, phụ lục V)', en: 'File plan' },
    fields: [
      { name: 'code', title: { vi: 'Số, ký hiệu hồ sơ', en: 'Code' }, confidence },
      { name: 'heading', title: { vi: 'Tên đề mục, tiêu đề hồ sơ', en: 'Heading' }, confidence },
      { name: 'retention', title: { vi: 'Thời hạn bảo quản', en: 'Retention' }, confidence },
    ],
  },
  inventory: {
    title: {
      vi: 'Mục lục hồ sơ, tài liệu nộp lưu, 02 bản (NĐ 30/2020/NĐ-CP, Đ.30.3.a, phụ lục V)',
      en: 'Inventory of the files handed over, in two copies',
    },
    fields: [{ name: 'inventory', title: { vi: 'Số mục lục', en: 'Inventory' }, confidence }],
  },
  handOverMinutes: {
    title: {
      vi: 'Biên bản giao nhận, 02 bản (NĐ 30/2020/NĐ-CP, Đ.30.3.a, phụ lục V)',
      en: 'Minutes of the hand-over, in two copies',
    },
    fields: [{ name: 'handOverMinutes', title: { vi: 'Số biên bản', en: 'Minutes' }, confidence }],
  },
  keepBackList: {
    title: { vi: 'Danh mục hồ sơ, tài liệu giữ lại (NĐ 30/2020/NĐ-CP, Đ.31.3.d)', en: 'Keep-back list' },
    fields: [{ name: 'keepBackList', title: { vi: 'Số danh mục', en: 'List' }, confidence }],
  },
  destruction: {
    title: {
      vi: 'Quyết định, biên bản tiêu hủy (Luật 01/2011/QH13, Đ.28, chưa kiểm chứng)',
      en: 'Decision and minutes of destruction (unverified)',
    },
    fields: [
      {
        name: 'disposalDecision',
        title: { vi: 'Số quyết định', en: 'Decision' },
        confidence: 'unverified',
      },
      { name: 'disposalMinutes', title: { vi: 'Số biên bản', en: 'Minutes' }, confidence: 'unverified' },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
