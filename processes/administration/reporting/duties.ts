import type { Duty } from '../../../src/agenda/index.ts'

const lastYear = { from: '01-01', fromYears: 1, to: '12-31', toYears: 1 } as const

/** What is owed every year in reports, ranking and surveys of the reform. */
export const reportingDuties: readonly Duty[] = [
  {
    id: 'reform-report',
    title: {
      vi: 'Báo cáo cải cách hành chính gửi Bộ Nội vụ',
      en: 'Reform report to the Ministry of Home Affairs',
    },
    levels: ['province'],
    procedure: 'reform-report',
    rows: [
      {
        when: { by: ['03-05', '06-05', '09-05', '11-25', '12-05'] },
        from: '2012-03-01',
        to: '2018-12-31',
        basis: 'CV 725/BNV-CCHC',
        confidence: 'secondary',
      },
      {
        when: { by: ['03-25', '06-25', '09-25', '12-25'] },
        windows: [
          { from: '12-15', fromYears: 1, to: '03-14' },
          { from: '12-15', fromYears: 1, to: '06-14' },
          { from: '06-15', to: '09-14' },
          { from: '12-15', fromYears: 1, to: '12-14' },
        ],
        from: '2019-03-12',
        to: '2023-02-19',
        basis: 'NĐ 09/2019/NĐ-CP, Đ.12, Đ.13: ngày 25 của tháng cuối kỳ',
        confidence: 'secondary',
      },
      {
        when: { by: ['03-20', '06-20', '09-20', '12-20'] },
        windows: [
          { from: '12-15', fromYears: 1, to: '03-14' },
          { from: '12-15', fromYears: 1, to: '06-14' },
          { from: '06-15', to: '09-14' },
          { from: '12-15', fromYears: 1, to: '12-14' },
        ],
        from: '2023-02-20',
        basis: 'NĐ 09/2019/NĐ-CP, Đ.12; CV 581/BNV-CCHC',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'reform-report-to-province',
    title: {
      vi: 'Báo cáo cải cách hành chính gửi UBND tỉnh qua Sở Nội vụ',
      en: 'Reform report to the province through the Department of Home Affairs',
    },
    levels: ['district'],
    procedure: 'reform-report',
    rows: [
      {
        when: { each: 'quarter' },
        from: '2016-01-01',
        to: '2020-12-31',
        basis:
          'Kế hoạch cải cách hành chính của tỉnh, V.1.c: hằng quý, 6 tháng, năm; ngày gửi theo hướng dẫn của Sở Nội vụ',
        confidence: 'setting',
      },
    ],
  },
  {
    id: 'reform-plan-next-year',
    title: { vi: 'Gửi kế hoạch cải cách hành chính năm sau', en: 'Send the reform plan of the next year' },
    levels: ['province'],
    rows: [
      {
        when: { by: ['11-20'] },
        from: '2012-03-01',
        to: '2018-12-31',
        basis: 'CV 725/BNV-CCHC',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'reform-ranking',
    title: {
      vi: 'Công bố xếp loại cải cách hành chính năm trước',
      en: 'Publish the ranking of the year before',
    },
    levels: ['province'],
    procedure: 'reform-ranking',
    rows: [
      {
        when: { by: ['06-30'] },
        windows: [lastYear],
        basis: 'Thông lệ của các tỉnh',
        confidence: 'practice',
      },
    ],
  },
  {
    id: 'satisfaction-survey',
    title: {
      vi: 'Đo lường sự hài lòng về sự phục vụ hành chính (SIPAS)',
      en: 'Measure satisfaction with administrative service (SIPAS)',
    },
    levels: ['province', 'ministry'],
    procedure: 'satisfaction-survey',
    rows: [
      {
        when: { times: 1 },
        from: '2017-10-10',
        to: '2023-12-10',
        basis: 'QĐ 2640/QĐ-BNV',
        confidence: 'secondary',
      },
      { when: { times: 1 }, from: '2023-12-11', basis: 'QĐ 1001/QĐ-BNV', confidence: 'secondary' },
    ],
  },
  {
    id: 'hospital-survey',
    title: { vi: 'Khảo sát hài lòng người bệnh', en: 'Survey of patients' },
    levels: ['province'],
    procedure: 'satisfaction-survey',
    rows: [{ when: { times: 4 }, from: '2019-08-28', basis: 'QĐ 3869/QĐ-BYT', confidence: 'unverified' }],
  },
]
