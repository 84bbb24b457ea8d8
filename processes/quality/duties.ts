import type { Duty } from '../../src/agenda/index.ts'

const decision = (article: string) =>
  ({ basis: `QĐ 19/2014/QĐ-TTg, ${article}`, confidence: 'verified', from: '2014-05-18' }) as const

const circular = (article: string) =>
  ({ basis: `TT 26/2014/TT-BKHCN, ${article}`, confidence: 'verified', from: '2014-12-01' }) as const

/**
 * What an agency with a quality management system owes every year. The law names months, never days, for the summary
 * and the report; an agency whose superior has named a day sets it in its profile.
 */
export const qualityDuties: readonly Duty[] = [
  {
    id: 'internal-audit',
    title: {
      vi: 'Đánh giá nội bộ hệ thống quản lý chất lượng',
      en: 'Internal audit of the quality management system',
    },
    procedure: 'internal-audit',
    rows: [{ when: { times: 1 }, ...decision('Đ.4.4.b') }],
  },
  {
    id: 'management-review',
    title: { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
    procedure: 'management-review',
    rows: [{ when: { times: 1 }, ...decision('Đ.4.4.b') }],
  },
  {
    id: 'qms-inspection',
    title: {
      vi: 'Kiểm tra hệ thống quản lý chất lượng của các cơ quan trực thuộc',
      en: 'Inspection of the quality management systems of the agencies below',
    },
    levels: ['province', 'ministry'],
    procedure: 'qms-inspection',
    rows: [{ when: { times: 1 }, ...circular('Đ.33.2') }],
  },
  {
    id: 'qms-inspection-summary',
    title: { vi: 'Tổng hợp kết quả kiểm tra trong năm', en: 'Summary of the year’s inspections' },
    levels: ['province', 'ministry'],
    procedure: 'qms-inspection',
    rows: [{ when: { month: 11 }, ...circular('Đ.38.1') }],
  },
  {
    id: 'qms-report',
    title: {
      vi: 'Báo cáo năm về hệ thống quản lý chất lượng gửi Bộ Khoa học và Công nghệ',
      en: 'Yearly report on quality management systems to the Ministry of Science and Technology',
    },
    levels: ['province', 'ministry'],
    procedure: 'qms',
    rows: [
      {
        when: { month: 12 },
        ...decision('Đ.12.6'),
        basis: 'QĐ 19/2014/QĐ-TTg, Đ.12.6; TT 26/2014/TT-BKHCN, Đ.42.4',
      },
    ],
  },
]
