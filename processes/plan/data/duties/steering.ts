import { text } from '../../../../src/text/index.ts'
import { duty, type PlanDuty } from '../duty.ts'

/** Duties of every agency, and of the Department of Home Affairs (V.1, V.2). */
export const steeringDuties: readonly PlanDuty[] = [
  duty({
    id: 'V.1a-01',
    section: 'V.1.a',
    title: text(
      'Xây dựng và tổ chức thực hiện kế hoạch cải cách hành chính giai đoạn 2016 - 2020 của ngành, địa phương',
      'Make and carry out an own reform plan for 2016–2020',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.1b-01',
    section: 'V.1.b',
    title: text(
      'Lập dự toán kinh phí các chương trình, đề án, dự án, nhiệm vụ được phân công chủ trì',
      'Estimate the money for the programmes, schemes, projects and tasks led',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.1b-02',
    section: 'V.1.b',
    title: text(
      'Trình cấp có thẩm quyền phê duyệt dự toán',
      'Submit the estimate to the competent level for approval',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.1b-03',
    section: 'V.1.b',
    title: text(
      'Tổ chức thực hiện, thanh quyết toán theo quy định về quản lý ngân sách',
      'Carry out; pay and settle under the budget rules',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.1c-01',
    section: 'V.1.c',
    title: text(
      'Tăng cường thanh tra, kiểm tra, giám sát tiến độ và kết quả thực hiện kế hoạch',
      'More inspection, checking and supervision of the progress and results of the plan',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.1c-02',
    section: 'V.1.c',
    title: text(
      'Báo cáo UBND tỉnh (thông qua Sở Nội vụ) kết quả cải cách hành chính và các nhiệm vụ được phân công: hằng quý, 6 tháng, hằng năm hoặc đột xuất',
      'Report the results of the reform and of assigned tasks to the provincial committee through the Department of Home Affairs: quarterly, half-yearly, yearly or ad hoc',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['quarter', 'half-year', 'year', 'ad-hoc'],
    kind: 'report',
  }),
  duty({
    id: 'V.2a-01',
    section: 'V.2.a',
    title: text(
      'Theo dõi chung tình hình triển khai thực hiện kế hoạch trên địa bàn tỉnh',
      'General monitoring of the plan in the province',
    ),
    units: ['so-noi-vu'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.2a-02',
    section: 'V.2.a',
    title: text(
      'Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện nhiệm vụ được giao',
      'Monitor units and urge them to do the tasks assigned',
    ),
    units: ['so-noi-vu'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.2b-01',
    section: 'V.2.b',
    title: text(
      'Tham mưu UBND tỉnh chỉ đạo, điều hành, kiểm tra, đánh giá công tác cải cách hành chính',
      'Advise the provincial committee on steering, checking and assessing the reform',
    ),
    units: ['so-noi-vu'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.2b-02',
    section: 'V.2.b',
    title: text(
      'Tham mưu xếp loại kết quả cải cách hành chính hằng năm của các sở, ban, ngành, UBND cấp huyện',
      'Advise on the yearly ranking of the reform results of departments and district committees',
    ),
    units: ['so-noi-vu'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.2b-03',
    section: 'V.2.b',
    title: text(
      'Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính các cấp',
      'Measure satisfaction with the service of administrative agencies at all levels',
    ),
    units: ['so-noi-vu'],
    cadence: [],
  }),
  duty({
    id: 'V.2c-01',
    section: 'V.2.c',
    title: text(
      'Hướng dẫn các sở, ngành, UBND cấp huyện xây dựng báo cáo cải cách hành chính hằng quý, 6 tháng, hằng năm hoặc đột xuất',
      'Guide departments and districts on their reform reports: quarterly, half-yearly, yearly or ad hoc',
    ),
    units: ['so-noi-vu'],
    cadence: ['quarter', 'half-year', 'year', 'ad-hoc'],
  }),
  duty({
    id: 'V.2d-01',
    section: 'V.2.d',
    title: text(
      'Bồi dưỡng, tập huấn công chức thực hiện cải cách hành chính của các sở, ngành, cơ quan thuộc UBND tỉnh, UBND cấp huyện',
      'Training for the reform officials of departments, bodies under the committee and districts',
    ),
    units: ['so-noi-vu'],
    cadence: [],
  }),
  duty({
    id: 'V.2d-02',
    section: 'V.2.d',
    title: text(
      'Bồi dưỡng, tập huấn công chức làm việc tại Bộ phận tiếp nhận và trả kết quả các cấp',
      'Training for the officers of reception-and-return sections at all levels',
    ),
    units: ['so-noi-vu'],
    cadence: [],
  }),
  duty({
    id: 'V.2đ-01',
    section: 'V.2.đ',
    title: text(
      'Chủ trì cải cách tổ chức bộ máy hành chính nhà nước (II.3)',
      'Lead the reform of the apparatus (II.3)',
    ),
    units: ['so-noi-vu'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.2đ-02',
    section: 'V.2.đ',
    title: text(
      'Chủ trì xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức (II.4)',
      'Lead the work on staff quality (II.4)',
    ),
    units: ['so-noi-vu'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.2đ-03',
    section: 'V.2.đ',
    title: text(
      'Chủ trì triển khai cơ chế một cửa, một cửa liên thông ở cấp tỉnh, huyện, xã',
      'Lead the one-stop and inter-agency one-stop mechanism at province, district and commune',
    ),
    units: ['so-noi-vu'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.2e-01',
    section: 'V.2.e',
    title: text(
      'Chủ trì, phối hợp với Sở Tài chính lập dự toán kinh phí cải cách hành chính hằng năm, trình UBND tỉnh',
      'Lead, with the Department of Finance, the yearly estimate for reform tasks; submit it to the provincial committee',
    ),
    units: ['so-noi-vu'],
    with: ['so-tai-chinh'],
    cadence: ['year'],
  }),
]
