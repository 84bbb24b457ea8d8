import { text } from '../../../../src/text/index.ts'
import type { PlanRow } from '../row.ts'
import { times } from '../times.ts'

/** Specific targets (I.1.b), worded as the plan words them. */
export const targetRows: readonly PlanRow[] = [
  {
    id: 'I.1b-01',
    section: 'I.1.b #1',
    kind: 'target',
    title: text(
      'Hoàn thiện thể chế quản lý kinh tế - xã hội của tỉnh theo quy định của Trung ương',
      'Complete the province’s institutions of economic and social management under central rules',
    ),
    units: [],
    time: times.period,
  },
  {
    id: 'I.1b-02',
    section: 'I.1.b #2',
    kind: 'target',
    title: text(
      'Hệ thống cơ quan hành chính từ cấp tỉnh đến cơ sở thông suốt, trong sạch, vững mạnh, hiệu lực, hiệu quả',
      'Agencies from province to grassroots run smoothly, clean, strong and effective',
    ),
    units: [],
    time: times.period,
  },
  {
    id: 'I.1b-03',
    section: 'I.1.b #3',
    kind: 'target',
    title: text(
      'Thủ tục hành chính được cải cách cơ bản; mức độ hài lòng của người dân và doanh nghiệp về thủ tục hành chính đạt trên 90% vào năm 2020',
      'Administrative procedures basically reformed; satisfaction of people and businesses with them above 90% in 2020',
    ),
    units: [],
    time: times.by2020,
  },
  {
    id: 'I.1b-04',
    section: 'I.1.b #4',
    kind: 'target',
    title: text(
      'Đội ngũ cán bộ, công chức, viên chức có số lượng, cơ cấu hợp lý, đủ trình độ và năng lực thi hành công vụ',
      'Staff of reasonable number and structure, able to do public duty',
    ),
    units: [],
    time: times.by2020,
  },
  {
    id: 'I.1b-05',
    section: 'I.1.b #4',
    kind: 'target',
    title: text(
      '100% cơ quan hành chính có cơ cấu cán bộ, công chức theo vị trí việc làm',
      '100% of administrative agencies have a staff structure by job position',
    ),
    units: [],
    time: times.by2020,
  },
  {
    id: 'I.1b-06',
    section: 'I.1.b #5',
    kind: 'target',
    title: text(
      'Sự hài lòng của cá nhân đối với dịch vụ sự nghiệp công về giáo dục, y tế đạt trên 80% vào năm 2020',
      'Satisfaction of individuals with public education and health services above 80% in 2020',
    ),
    units: ['so-gddt', 'so-y-te'],
    time: times.by2020,
  },
  {
    id: 'I.1b-07',
    section: 'I.1.b #5',
    kind: 'target',
    title: text(
      'Sự hài lòng của người dân và doanh nghiệp đối với sự phục vụ của cơ quan hành chính nhà nước đạt trên 95% vào năm 2020',
      'Satisfaction of people and businesses with the service of administrative agencies above 95% in 2020',
    ),
    units: ['so-noi-vu'],
    time: times.by2020,
  },
  {
    id: 'I.1b-08',
    section: 'I.1.b #6',
    kind: 'target',
    title: text(
      '90% trở lên văn bản, tài liệu chính thức trao đổi giữa các cơ quan hành chính trong tỉnh dưới dạng điện tử',
      '90% or more of the official documents exchanged between agencies of the province are electronic',
    ),
    units: ['so-tttt'],
    time: times.by2020,
  },
  {
    id: 'I.1b-09',
    section: 'I.1.b #6',
    kind: 'target',
    title: text(
      'Hầu hết giao dịch của cơ quan hành chính được thực hiện trong môi trường điện tử',
      'Most transactions of agencies take place in an electronic environment',
    ),
    units: ['so-tttt'],
    time: times.by2020,
  },
  {
    id: 'I.1b-10',
    section: 'I.1.b #6',
    kind: 'target',
    title: text(
      'Dịch vụ công được cung cấp trực tuyến trên Cổng thông tin điện tử của tỉnh ở mức độ 3 và 4, đáp ứng nhu cầu thực tế',
      'Public services online on the provincial portal at levels 3 and 4, to real need',
    ),
    units: ['so-tttt', 'vp-ubnd'],
    time: times.by2020,
  },
]
