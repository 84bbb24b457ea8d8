import { type Text, text } from '../../../src/text/index.ts'
import type { Cadence } from './duty.ts'
import type { UnitId } from './units.ts'

/** A scheme the plan names without a number. */
export interface Scheme {
  readonly title: Text
  readonly lead: UnitId
  readonly section: string
}

/** The schemes the plan names: each measures satisfaction in one sector. */
export const schemes: readonly Scheme[] = [
  {
    title: text(
      'Đo lường sự hài lòng của người dân đối với các dịch vụ công thuộc lĩnh vực quản lý của Bộ Tư pháp',
      'Measuring satisfaction with the public services under the Ministry of Justice',
    ),
    lead: 'so-tu-phap',
    section: 'V.3',
  },
  {
    title: text(
      'Đo lường sự hài lòng của người dân đối với dịch vụ y tế công',
      'Measuring satisfaction with public health services',
    ),
    lead: 'so-y-te',
    section: 'V.9',
  },
  {
    title: text(
      'Đo lường sự hài lòng của người dân đối với dịch vụ giáo dục công giai đoạn 2016 - 2020',
      'Measuring satisfaction with public education services 2016–2020',
    ),
    lead: 'so-gddt',
    section: 'V.10',
  },
]

/** A project the plan names, with its first and last year. */
export interface Project extends Scheme {
  readonly from: number
  readonly to: number
}

/** The one project the plan dates. */
export const projects: readonly Project[] = [
  {
    title: text(
      'Xây dựng ứng dụng công nghệ thông tin vào giải quyết thủ tục hành chính theo mô hình Một cửa - Một cửa liên thông tỉnh Tiền Giang, giai đoạn 2',
      'Information technology for administrative procedures on the one-stop model of Tiền Giang, phase 2',
    ),
    lead: 'so-tttt',
    section: 'II.6',
    from: 2016,
    to: 2018,
  },
]

/** A report the plan asks for: from whom, through whom, to whom, how often. */
export interface PlanReport {
  readonly title: Text
  readonly from: readonly UnitId[]
  readonly through: UnitId
  readonly to: UnitId
  readonly cadence: readonly Cadence[]
  readonly sections: readonly string[]
}

/** The reports the plan asks for; it names no due day. */
export const reports: readonly PlanReport[] = [
  {
    title: text('Báo cáo công tác cải cách hành chính', 'Report on administrative reform'),
    from: ['so-nganh', 'ubnd-huyen'],
    through: 'so-noi-vu',
    to: 'ubnd-tinh',
    cadence: ['quarter', 'half-year', 'year', 'ad-hoc'],
    sections: ['V.1.c', 'V.2.c'],
  },
]

/** Something done every year. */
export interface Cycle extends Scheme {
  readonly with: readonly UnitId[]
}

/** What the plan has done every year. */
export const cycles: readonly Cycle[] = [
  {
    title: text('Xếp loại kết quả cải cách hành chính', 'Ranking of the reform results'),
    lead: 'so-noi-vu',
    with: [],
    section: 'V.2.b',
  },
  {
    title: text('Dự toán kinh phí cải cách hành chính', 'Estimate of the reform budget'),
    lead: 'so-noi-vu',
    with: ['so-tai-chinh'],
    section: 'V.2.e',
  },
  {
    title: text('Thẩm định kinh phí cải cách hành chính', 'Appraisal of the reform budget'),
    lead: 'so-tai-chinh',
    with: ['so-noi-vu'],
    section: 'V.4',
  },
  {
    title: text(
      'Chương trình làm việc hằng năm của UBND tỉnh',
      'Yearly work programme of the provincial committee',
    ),
    lead: 'vp-ubnd',
    with: [],
    section: 'V.8',
  },
]
