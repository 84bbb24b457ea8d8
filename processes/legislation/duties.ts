import type { Duty } from '../../src/agenda/index.ts'
import { secondary, unverified, verified } from '../citations.ts'

/** What a province owes every year, or every five years, in matters of legal documents and administrative procedures. */
export const legislationDuties: readonly Duty[] = [
  {
    id: 'procedure-control-report',
    title: {
      vi: 'Báo cáo kiểm soát thủ tục hành chính, gồm phản ánh, kiến nghị',
      en: 'Report on procedure control, feedback and petitions included',
    },
    rows: [
      {
        when: { each: 'half-year' },
        ...verified('NĐ 63/2010/NĐ-CP, Đ.35 (sửa bởi NĐ 48/2013/NĐ-CP)'),
        from: '2013-07-01',
      },
    ],
  },
  {
    id: 'procedure-control-quarterly-report',
    title: {
      vi: 'Báo cáo kiểm soát thủ tục hành chính hằng quý',
      en: 'Quarterly report on procedure control',
    },
    rows: [{ when: { each: 'quarter' }, ...unverified('TT 02/2017/TT-VPCP'), from: '2017-12-15' }],
  },
  {
    id: 'procedure-control-inspection',
    title: {
      vi: 'Kiểm tra định kỳ hoạt động kiểm soát thủ tục hành chính',
      en: 'Regular inspection of procedure control',
    },
    levels: ['province'],
    rows: [{ when: { times: 1 }, ...verified('NĐ 63/2010/NĐ-CP, Đ.35a'), from: '2013-07-01' }],
  },
  {
    id: 'procedure-review-plan',
    title: {
      vi: 'Gửi kế hoạch rà soát thủ tục hành chính của năm',
      en: 'Send the plan for reviewing administrative procedures',
    },
    levels: ['province'],
    procedure: 'administrative-procedure-review',
    rows: [
      {
        when: { by: ['01-30'] },
        ...verified('NĐ 63/2010/NĐ-CP, Đ.30.3: trước ngày 31/01'),
        from: '2010-10-14',
      },
    ],
  },
  {
    id: 'expired-documents-list',
    title: {
      vi: 'Công bố danh mục văn bản hết hiệu lực, ngưng hiệu lực của năm trước',
      en: 'Publish the list of documents that expired in the year before',
    },
    levels: ['province', 'district', 'commune'],
    procedure: 'legal-document-review',
    rows: [
      {
        when: { by: ['01-30'] },
        windows: [{ from: '01-01', to: '12-31', fromYears: 1, toYears: 1 }],
        ...unverified('NĐ 34/2016/NĐ-CP, Đ.157: trước ngày 31/01'),
        from: '2016-07-01',
        to: '2025-03-31',
      },
    ],
  },
  {
    id: 'systematisation-cutoff',
    title: {
      vi: 'Chốt văn bản của kỳ hệ thống hóa 5 năm',
      en: 'Cut-off of the five-year systematisation',
    },
    levels: ['province', 'district', 'commune'],
    procedure: 'legal-document-systematisation',
    rows: [
      {
        when: { every: 5, first: 2018, by: '12-31' },
        ...secondary('NĐ 34/2016/NĐ-CP, Đ.164'),
        from: '2016-07-01',
        to: '2025-03-31',
      },
      {
        when: { every: 5, first: 2018, by: '12-31' },
        ...secondary('NĐ 79/2025/NĐ-CP, Đ.49'),
        from: '2025-04-01',
      },
    ],
  },
  {
    id: 'systematisation-result',
    title: {
      vi: 'Công bố kết quả hệ thống hóa văn bản kỳ 5 năm',
      en: 'Publish the result of the five-year systematisation',
    },
    levels: ['province'],
    procedure: 'legal-document-systematisation',
    rows: [
      {
        when: { every: 5, first: 2019, by: '03-01' },
        ...unverified('NĐ 34/2016/NĐ-CP, Đ.164: 60 ngày sau khi chốt văn bản'),
        from: '2016-07-01',
        to: '2019-12-31',
      },
      {
        when: { every: 5, first: 2024, by: '02-29' },
        ...unverified('NĐ 34/2016/NĐ-CP, Đ.164: 60 ngày sau khi chốt văn bản'),
        from: '2020-01-01',
        to: '2025-03-31',
      },
    ],
  },
  {
    id: 'monitoring-plan',
    title: {
      vi: 'Ban hành kế hoạch theo dõi tình hình thi hành pháp luật của năm',
      en: 'Issue the plan for monitoring law enforcement',
    },
    procedure: 'law-enforcement-monitoring',
    rows: [
      {
        when: { by: ['01-30'] },
        ...unverified('NĐ 59/2012/NĐ-CP: ngày 30/01'),
        from: '2012-10-01',
        to: '2025-03-31',
      },
    ],
  },
  {
    id: 'monitoring-report',
    title: {
      vi: 'Báo cáo Bộ Tư pháp về theo dõi tình hình thi hành pháp luật',
      en: 'Report to the Ministry of Justice on the monitoring of law enforcement',
    },
    levels: ['province'],
    procedure: 'law-enforcement-monitoring',
    rows: [
      {
        when: { by: ['10-15'] },
        windows: [{ from: '10-01', to: '09-30', fromYears: 1 }],
        ...secondary('TT 10/2015/TT-BTP: 15 ngày sau khi chốt số liệu 30/09'),
        from: '2015-10-15',
        to: '2021-07-14',
      },
    ],
  },
]
