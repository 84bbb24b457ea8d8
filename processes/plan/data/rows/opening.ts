import { text } from '../../../../src/text/index.ts'
import type { PlanRow } from '../row.ts'
import { day, times } from '../times.ts'

/** The plan itself and the documents it rests on. */
export const openingRows: readonly PlanRow[] = [
  {
    id: 'P-01',
    section: 'Tiêu đề',
    kind: 'document',
    title: text(
      'Kế hoạch thực hiện nhiệm vụ cải cách hành chính giai đoạn 2016 - 2020 trên địa bàn tỉnh Tiền Giang',
      'Plan for the administrative-reform tasks of 2016–2020 in the province of Tiền Giang',
    ),
    units: ['ubnd-tinh'],
    time: times.period,
  },
  {
    id: 'P-02',
    section: 'Căn cứ',
    kind: 'legal',
    title: text(
      'Nghị quyết số 30c/NQ-CP ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020',
      'Resolution 30c/NQ-CP: master programme of state administrative reform 2011–2020',
    ),
    units: [],
    time: day('2011-11-08'),
  },
  {
    id: 'P-03',
    section: 'Căn cứ',
    kind: 'legal',
    title: text(
      'Nghị quyết số 76/NQ-CP sửa đổi, bổ sung một số điều của Nghị quyết số 30c/NQ-CP',
      'Resolution 76/NQ-CP amending resolution 30c/NQ-CP',
    ),
    units: [],
    time: day('2013-06-13'),
  },
  {
    id: 'P-04',
    section: 'Căn cứ',
    kind: 'legal',
    title: text(
      'Quyết định số 225/QĐ-TTg phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020',
      'Decision 225/QĐ-TTg: plan of state administrative reform 2016–2020',
    ),
    units: [],
    time: day('2016-02-04'),
  },
  {
    id: 'P-05',
    section: 'Căn cứ',
    kind: 'legal',
    title: text(
      'Quyết định số 133/QĐ-UBND ban hành Chương trình tổng thể cải cách hành chính nhà nước của tỉnh giai đoạn 2011 - 2020',
      'Decision 133/QĐ-UBND: the province’s master programme of administrative reform 2011–2020',
    ),
    units: ['ubnd-tinh'],
    time: day('2012-01-19'),
  },
]
