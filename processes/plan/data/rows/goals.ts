import { text } from '../../../../src/text/index.ts'
import type { PlanRow } from '../row.ts'
import { times } from '../times.ts'

/** General goals (I.1.a). */
export const goalRows: readonly PlanRow[] = [
  {
    id: 'I.1a-01',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Tiếp tục đẩy mạnh thực hiện Chương trình tổng thể của tỉnh, hoàn thành các mục tiêu, nhiệm vụ giai đoạn 2016 - 2020',
      'Keep pushing the province’s master programme; finish its goals and tasks of 2016–2020',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-02',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Trọng tâm: thể chế, tổ chức bộ máy, thủ tục hành chính, đội ngũ cán bộ, công chức, viên chức, tài chính công, hiện đại hóa hành chính',
      'Focus: institutions, apparatus, administrative procedures, staff, public finance, modernisation',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-03',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Tạo động lực để cán bộ, công chức, viên chức thực thi công vụ có chất lượng, hiệu quả; nâng cao chất lượng dịch vụ hành chính và dịch vụ công',
      'Give staff a real motive for good and effective public duty; better administrative and public services',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-04',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text('Khắc phục những hạn chế của giai đoạn 2011 - 2015', 'Remedy the weaknesses of 2011–2015'),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-05',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Gắn kết công tác cải cách hành chính của các sở, ngành và địa phương',
      'Tie the reform work of departments and localities together',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-06',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Tăng cường trách nhiệm của cá nhân, cơ quan, đơn vị và người đứng đầu các cấp',
      'Raise the responsibility of individuals, units and heads at every level',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.1a-07',
    section: 'I.1.a',
    kind: 'general-goal',
    title: text(
      'Nâng cao chất lượng cải cách hành chính để phục vụ mục tiêu phát triển kinh tế - xã hội của tỉnh đến năm 2020',
      'Reform quality serves the province’s socio-economic goals to 2020',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.by2020,
  },
]
