import type { Duty } from '../../src/agenda/index.ts'
import { chosen, verified } from '../citations.ts'

/** What an agency owes every year in matters of the apparatus. */
export const organisationDuties: readonly Duty[] = [
  {
    id: 'organisation-review',
    title: {
      vi: 'Rà soát tổ chức và hoạt động của các cơ quan chuyên môn',
      en: 'Review of how specialised agencies are organised and work',
    },
    levels: ['province'],
    procedure: 'organisation-review',
    rows: [
      {
        when: { times: 1 },
        ...chosen('Kế hoạch cải cách hành chính của tỉnh, II.3: thường xuyên; chọn mỗi năm ít nhất một lần'),
      },
    ],
  },
  {
    id: 'autonomy-transition-plan',
    title: {
      vi: 'Đơn vị sự nghiệp nhóm 3, nhóm 4 báo cáo phương án tự chủ',
      en: 'Units of groups 3 and 4 report their plan of autonomy',
    },
    procedure: 'unit-autonomy',
    rows: [
      {
        when: { by: ['03-31'] },
        ...verified('NĐ 60/2021/NĐ-CP, Đ.40'),
        from: '2021-08-15',
        to: '2022-06-30',
      },
    ],
  },
  {
    id: 'autonomy-transition-approval',
    title: {
      vi: 'Phê duyệt phương án tự chủ của đơn vị sự nghiệp',
      en: 'Approve the plans of autonomy of public service units',
    },
    procedure: 'unit-autonomy',
    rows: [
      {
        when: { by: ['06-30'] },
        ...verified('NĐ 60/2021/NĐ-CP, Đ.40'),
        from: '2021-08-15',
        to: '2022-06-30',
      },
    ],
  },
]
