import { text } from '../../../../src/text/index.ts'
import { duty, type PlanDuty } from '../duty.ts'

/** Duties of the other departments and of heads (V.3 to the end). */
export const departmentsDuties: readonly PlanDuty[] = [
  duty({
    id: 'V.3-01',
    section: 'V.3',
    title: text('Chủ trì cải cách thể chế (II.1)', 'Lead institutional reform (II.1)'),
    units: ['so-tu-phap'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.3-02',
    section: 'V.3',
    title: text(
      'Chủ trì cải cách thủ tục hành chính (II.2)',
      'Lead the reform of administrative procedures (II.2)',
    ),
    units: ['so-tu-phap'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.3-03',
    section: 'V.3',
    title: text(
      'Đề án đo lường sự hài lòng của người dân đối với dịch vụ công thuộc lĩnh vực quản lý của Bộ Tư pháp',
      'Scheme on measuring satisfaction with the public services under the Ministry of Justice',
    ),
    units: ['so-tu-phap'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.4-01',
    section: 'V.4',
    title: text('Triển khai cải cách tài chính công (II.5)', 'Carry out public-finance reform (II.5)'),
    units: ['so-tai-chinh'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.4-02',
    section: 'V.4',
    title: text(
      'Chủ trì, phối hợp với Sở Nội vụ thẩm định kinh phí cải cách hành chính hằng năm, trình UBND tỉnh',
      'Lead, with the Department of Home Affairs, the appraisal of the yearly reform budget; submit it to the provincial committee',
    ),
    units: ['so-tai-chinh'],
    with: ['so-noi-vu'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.4-03',
    section: 'V.4',
    title: text(
      'Hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí cải cách hành chính',
      'Guide units on estimating, managing, using and settling the reform money',
    ),
    units: ['so-tai-chinh'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.5-01',
    section: 'V.5',
    title: text(
      'Chủ trì thu hút đầu tư, cải thiện môi trường kinh doanh, nâng cao chỉ số năng lực cạnh tranh của tỉnh',
      'Lead the attraction of investment, the business environment and the provincial competitiveness index',
    ),
    units: ['so-khdt'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.6-01',
    section: 'V.6',
    title: text(
      'Chủ trì ứng dụng công nghệ thông tin trong hoạt động của cơ quan hành chính (II.6)',
      'Lead information technology in agencies (II.6)',
    ),
    units: ['so-tttt'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.7-01',
    section: 'V.7',
    title: text(
      'Chủ trì, phối hợp với Sở Tài chính đổi mới cơ chế tài chính cho hoạt động khoa học và công nghệ',
      'Lead, with the Department of Finance, the new financial mechanism for science and technology',
    ),
    units: ['so-khcn'],
    with: ['so-tai-chinh'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.7-02',
    section: 'V.7',
    title: text(
      'Cơ chế tự chủ, tự chịu trách nhiệm của tổ chức khoa học và công nghệ công lập',
      'Autonomy of public science and technology organisations under central rules',
    ),
    units: ['so-khcn'],
    with: ['so-tai-chinh'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.7-03',
    section: 'V.7',
    title: text(
      'Chịu trách nhiệm áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2008 trong hệ thống hành chính nhà nước',
      'Responsible for applying TCVN ISO 9001:2008 in agencies',
    ),
    units: ['so-khcn'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.8-01',
    section: 'V.8',
    title: text(
      'Chủ trì xây dựng, triển khai và kiểm tra việc thực hiện chương trình làm việc hằng năm của UBND tỉnh',
      'Lead making, rolling out and checking the yearly work programme of the provincial committee',
    ),
    units: ['vp-ubnd'],
    cadence: ['year'],
  }),
  duty({
    id: 'V.8-02',
    section: 'V.8',
    title: text('Vận hành Cổng thông tin điện tử của tỉnh', 'Run the provincial portal'),
    units: ['vp-ubnd'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.8-03',
    section: 'V.8',
    title: text(
      'Theo dõi, đôn đốc việc thực hiện chỉ đạo của UBND tỉnh và Chủ tịch UBND tỉnh',
      'Monitor and urge the execution of directions of the provincial committee and its chair',
    ),
    units: ['vp-ubnd'],
    cadence: ['continuous'],
  }),
  duty({
    id: 'V.9-01',
    section: 'V.9',
    title: text('Chủ trì xã hội hóa trong lĩnh vực y tế', 'Lead socialisation in health'),
    units: ['so-y-te'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.9-02',
    section: 'V.9',
    title: text(
      'Thực hiện Quyết định số 2151/QĐ-BYT về đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh',
      'Carry out decision 2151/QĐ-BYT: new style and attitude of health staff toward the satisfaction of patients',
    ),
    units: ['so-y-te'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.9-03',
    section: 'V.9',
    title: text(
      'Đề án đo lường sự hài lòng của người dân đối với dịch vụ y tế công theo hướng dẫn của Bộ Y tế',
      'Scheme on measuring satisfaction with public health services under guidance of the Ministry of Health',
    ),
    units: ['so-y-te'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.10-01',
    section: 'V.10',
    title: text(
      'Chủ trì xã hội hóa trong lĩnh vực giáo dục, đào tạo',
      'Lead socialisation in education and training',
    ),
    units: ['so-gddt'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.10-02',
    section: 'V.10',
    title: text(
      'Đề án đo lường sự hài lòng của người dân đối với dịch vụ giáo dục công giai đoạn 2016 - 2020 theo hướng dẫn của Bộ Giáo dục và Đào tạo',
      'Scheme on measuring satisfaction with public education services 2016–2020 under guidance of the Ministry of Education and Training',
    ),
    units: ['so-gddt'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.11-01',
    section: 'V.11',
    title: text(
      'Chủ trì xã hội hóa trong hoạt động văn hóa, thể thao và du lịch',
      'Lead socialisation in culture, sport and tourism',
    ),
    units: ['so-vhttdl'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.12-01',
    section: 'V.12',
    title: text(
      'Duy trì tuyên truyền, nâng cao chất lượng chuyên mục, chuyên trang về cải cách hành chính',
      'Keep up communication and raise the quality of the columns and pages on the reform',
    ),
    units: ['truyen-thong'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.end-01',
    section: 'V kết',
    title: text(
      'Thủ trưởng các sở, ban, ngành, Chủ tịch UBND cấp huyện chịu trách nhiệm triển khai tốt kế hoạch',
      'All heads of departments and district chairs are responsible for carrying out the plan well',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['period'],
  }),
  duty({
    id: 'V.end-02',
    section: 'V kết',
    title: text(
      'Khó khăn, vướng mắc được phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh xem xét, giải quyết',
      'Difficulties go to the Department of Home Affairs, which gathers them and reports to the provincial committee for a decision',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    cadence: ['ad-hoc'],
    kind: 'process',
  }),
]
