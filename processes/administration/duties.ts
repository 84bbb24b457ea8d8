import type { Duty } from '../../src/agenda/index.ts'

/** What an agency owes every year for its files and for the tasks of the reform plan. */
export const administrationDuties: readonly Duty[] = [
  {
    id: 'file-plan',
    title: { vi: 'Ban hành danh mục hồ sơ của năm', en: 'Issue the file plan of the year' },
    procedure: 'records-life-cycle',
    rows: [
      {
        when: { month: 1 },
        from: '2020-03-05',
        basis: 'NĐ 30/2020/NĐ-CP, Đ.28: đầu năm; hiểu là trong tháng 01',
        confidence: 'interpretation',
      },
    ],
  },
  {
    id: 'work-programme',
    title: {
      vi: 'Ban hành chương trình làm việc năm sau của UBND tỉnh',
      en: 'Issue next year’s work programme of the People’s Committee',
    },
    levels: ['province'],
    rows: [
      {
        when: { month: 12 },
        from: '2016-01-01',
        basis: 'Kế hoạch cải cách hành chính của tỉnh, V.8: hằng năm; chọn tháng 12',
        confidence: 'setting',
      },
    ],
  },
  {
    id: 'meeting-conclusions',
    title: {
      vi: 'Rà soát việc thực hiện kết luận họp hằng quý',
      en: 'Quarterly review of the conclusions of meetings',
    },
    procedure: 'reform-task',
    rows: [
      {
        when: { each: 'quarter' },
        from: '2019-01-01',
        basis: 'QĐ 45/2018/QĐ-TTg, Đ.17',
        confidence: 'verified',
      },
    ],
  },
  {
    id: 'task-round-up',
    title: {
      vi: 'Báo cáo Văn phòng Chính phủ kết quả thực hiện nhiệm vụ được giao trong năm',
      en: 'Report to the Office of the Government on the tasks of the year',
    },
    levels: ['province', 'ministry'],
    procedure: 'reform-task',
    rows: [
      {
        when: { by: ['12-15'] },
        windows: [{ from: '01-01', to: '12-10' }],
        from: '2016-01-01',
        to: '2016-12-31',
        basis: 'Công văn của Văn phòng Chính phủ năm 2016 (theo báo chí)',
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'reform-inspection',
    title: {
      vi: 'Kiểm tra cải cách hành chính theo kế hoạch năm',
      en: 'Inspection of reform work by the plan of the year',
    },
    procedure: 'reform-inspection',
    rows: [
      {
        when: { times: 1 },
        basis: 'Kế hoạch cải cách hành chính của tỉnh, mục III.2, V.2.b; tần suất chưa kiểm chứng',
        confidence: 'unverified',
      },
    ],
  },
]
