import type { Form, RecordKept } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'
import { keptAsTheAgencySets } from '../law/instruments.ts'

const decree90 = { set: 'NĐ 90/2020/NĐ-CP, phụ lục', from: '2020-08-20', to: '2026-06-30' } as const

/** The forms of an evaluation. */
export const forms = {
  slip: {
    title: { vi: 'Phiếu đánh giá, xếp loại chất lượng', en: 'Evaluation and classification slip' },
    codes: [
      { ...decree90, code: 'Mẫu 01 (cán bộ)', ...secondary('NĐ 90/2020/NĐ-CP, phụ lục') },
      { ...decree90, code: 'Mẫu 02 (công chức)', ...secondary('NĐ 90/2020/NĐ-CP, phụ lục') },
      { ...decree90, code: 'Mẫu 03 (viên chức)', ...verified('NĐ 90/2020/NĐ-CP, phụ lục') },
      {
        set: 'NĐ 233/2026/NĐ-CP',
        code: 'Phụ lục II (viên chức)',
        from: '2026-07-01',
        ...verified('NĐ 233/2026/NĐ-CP, Phụ lục II'),
      },
    ],
  },
  minutes: {
    title: { vi: 'Biên bản cuộc họp nhận xét', en: 'Minutes of the meeting' },
  },
  notice: {
    title: { vi: 'Thông báo kết quả xếp loại', en: 'Notice of the class' },
  },
} as const satisfies Readonly<Record<string, Form>>

const kept = (point: string) => ({
  retention: keptAsTheAgencySets.retention,
  basis: `NĐ 233/2026/NĐ-CP, Đ.17.2${point}; thời hạn lưu do cơ quan quy định`,
  confidence: keptAsTheAgencySets.confidence,
})

/** What is kept of an evaluation. */
export const records = {
  minutes: {
    title: { vi: 'Biên bản họp xếp loại cuối năm', en: 'Minutes of the year-end meeting' },
    ...kept('a'),
  },
  slip: { title: { vi: 'Phiếu xếp loại hằng năm', en: 'Yearly slip' }, ...kept('b') },
  partyOpinion: {
    title: { vi: 'Nhận xét của cấp ủy (nếu có)', en: 'Opinion of the party committee, if any' },
    ...kept('c'),
  },
  complaint: {
    title: { vi: 'Hồ sơ giải quyết kiến nghị (nếu có)', en: 'File of the complaint, if any' },
    ...kept('d'),
  },
  other: { title: { vi: 'Văn bản khác', en: 'Other papers' }, ...kept('đ') },
} as const satisfies Readonly<Record<string, RecordKept>>
