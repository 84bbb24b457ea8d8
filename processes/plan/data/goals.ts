import { type Text, text } from '../../../src/text/index.ts'

/** A specific goal of the plan (I.1.b). `>` is the plan's "trên" (strictly above), `≥` its "trở lên" (or more). */
export interface PlanGoal {
  /** The id of the indicator that measures it, or of the goal itself where nothing does. */
  readonly id: string
  readonly title: Text
  /** What the plan asks, in its words. */
  readonly wording: Text
  /** Absent where the plan names no number, so that none can be claimed to be met. */
  readonly comparison?: '>' | '≥' | '='
  readonly target?: number
  readonly unit?: 'percent'
  /** Absent where the plan names no year. */
  readonly year?: number
  /** The rows of the plan that say it. */
  readonly rows: readonly string[]
}

/** The goals of I.1.b, the quantified ones first. */
export const goals: readonly PlanGoal[] = [
  {
    id: 'sat.tthc',
    title: text(
      'Mức độ hài lòng của người dân và doanh nghiệp về thủ tục hành chính',
      'Satisfaction with administrative procedures',
    ),
    wording: text('trên 90% vào năm 2020', 'above 90% in 2020'),
    comparison: '>',
    target: 90,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-03'],
  },
  {
    id: 'staff.jobPosition',
    title: text(
      'Cơ quan hành chính có cơ cấu cán bộ, công chức theo vị trí việc làm',
      'Agencies with staff structure by job position',
    ),
    wording: text('100%, đến năm 2020', '100%, by 2020'),
    comparison: '=',
    target: 100,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-05', 'II.4-04'],
  },
  {
    id: 'sat.education',
    title: text(
      'Sự hài lòng của cá nhân đối với dịch vụ giáo dục công',
      'Satisfaction with public education services',
    ),
    wording: text('trên 80% vào năm 2020', 'above 80% in 2020'),
    comparison: '>',
    target: 80,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-06', 'II.3-10'],
  },
  {
    id: 'sat.health',
    title: text(
      'Sự hài lòng của cá nhân đối với dịch vụ y tế công',
      'Satisfaction with public health services',
    ),
    wording: text('trên 80% vào năm 2020', 'above 80% in 2020'),
    comparison: '>',
    target: 80,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-06', 'II.3-10'],
  },
  {
    id: 'sat.agency',
    title: text(
      'Sự hài lòng của người dân và doanh nghiệp đối với sự phục vụ của cơ quan hành chính nhà nước',
      'Satisfaction with service of administrative agencies',
    ),
    wording: text('trên 95% vào năm 2020', 'above 95% in 2020'),
    comparison: '>',
    target: 95,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-07'],
  },
  {
    id: 'edoc.rate',
    title: text(
      'Văn bản, tài liệu chính thức trao đổi giữa các cơ quan dưới dạng điện tử',
      'Official inter-agency documents exchanged electronically',
    ),
    wording: text('90% trở lên, đến năm 2020', '90% or more, by 2020'),
    comparison: '≥',
    target: 90,
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-08'],
  },
  {
    id: 'etransaction.rate',
    title: text(
      'Giao dịch của cơ quan hành chính trong môi trường điện tử',
      'Most agency transactions in an electronic environment',
    ),
    wording: text('hầu hết, đến năm 2020', 'most, by 2020'),
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-09'],
  },
  {
    id: 'online.level34.rate',
    title: text('Dịch vụ công trực tuyến mức độ 3 và 4', 'Online public services at level 3 and 4'),
    wording: text(
      'đến năm 2020, ở mức độ 3 và 4, đáp ứng nhu cầu thực tế',
      'by 2020, at levels 3 and 4, to real need',
    ),
    unit: 'percent',
    year: 2020,
    rows: ['I.1b-10', 'II.6-03'],
  },
  {
    id: 'institutions',
    title: text(
      'Thể chế quản lý kinh tế - xã hội của tỉnh được hoàn thiện',
      'Provincial institutions completed',
    ),
    wording: text('theo quy định của Trung ương', 'under central rules'),
    rows: ['I.1b-01'],
  },
  {
    id: 'apparatus',
    title: text('Hệ thống cơ quan hành chính từ cấp tỉnh đến cơ sở', 'Agencies run smoothly and effectively'),
    wording: text(
      'thông suốt, trong sạch, vững mạnh, hiệu lực, hiệu quả',
      'smooth, clean, strong, effective, efficient',
    ),
    rows: ['I.1b-02'],
  },
  {
    id: 'staff.quality',
    title: text('Đội ngũ cán bộ, công chức, viên chức', 'Staff of reasonable number, structure and capacity'),
    wording: text(
      'số lượng, cơ cấu hợp lý, đủ trình độ và năng lực, đến năm 2020',
      'reasonable number and structure, able to do public duty, by 2020',
    ),
    year: 2020,
    rows: ['I.1b-04', 'II.4-01'],
  },
]
