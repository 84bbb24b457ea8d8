import type { Duty } from '../../src/agenda/index.ts'
import { chosen } from '../citations.ts'

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
]
