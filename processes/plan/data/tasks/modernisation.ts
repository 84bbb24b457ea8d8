import { text } from '../../../../src/text/index.ts'
import { leadNotes, type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Modernisation (II.6). */
export const modernisation: readonly PlanTask[] = [
  task('II.6', {
    id: 'II.6-01',
    section: 'II.6 #1',
    title: text(
      'Đẩy mạnh ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước',
      'More information technology in the work of agencies',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-02',
    section: 'II.6 #1',
    title: text(
      'Chỉ đạo, điều hành, trao đổi và xử lý công việc trên môi trường mạng',
      'Steer, run, exchange and handle work on the network',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-03',
    section: 'II.6 #1',
    title: text(
      'Nâng cao số lượng dịch vụ công trực tuyến mức độ 3 và 4 trên Cổng thông tin điện tử của tỉnh, phục vụ mọi lúc, mọi nơi, trên nhiều phương tiện',
      'More online services of levels 3 and 4 on the portal; any time, any place, many devices',
    ),
    lead: ['so-tttt'],
    with: ['vp-ubnd'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-04',
    section: 'II.6 #2',
    title: text(
      'Dự án ứng dụng công nghệ thông tin vào giải quyết thủ tục hành chính theo mô hình Một cửa - Một cửa liên thông, giai đoạn 2',
      'Project of information technology for administrative procedures on the one-stop model, phase 2',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.phase2,
    deadline: '2018-12-31',
  }),
  task('II.6', {
    id: 'II.6-05',
    section: 'II.6 #3',
    title: text('Nâng cấp, mở rộng Cổng thông tin điện tử tỉnh', 'Upgrade and widen the provincial portal'),
    lead: ['so-tttt', 'vp-ubnd'],
    leadBasis: ['V.6', 'V.8'],
    leadNote: leadNotes.byField,
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-06',
    section: 'II.6 #3',
    title: text('Nâng cấp Trung tâm tích hợp dữ liệu tỉnh', 'Upgrade the provincial data centre'),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-07',
    section: 'II.6 #3',
    title: text(
      'Nâng cấp, mở rộng mạng LAN-WAN các cơ quan nhà nước thuộc UBND tỉnh',
      'Upgrade and widen the LAN-WAN of agencies under the provincial committee',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-08',
    section: 'II.6 #3',
    title: text(
      'Xây dựng mạng LAN cho UBND các xã, phường, thị trấn',
      'Build LANs for commune, ward and town committees',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-09',
    section: 'II.6 #3',
    title: text(
      'Xây dựng hệ thống thông tin dùng chung các ngành',
      'Build shared information systems of the sectors',
    ),
    lead: ['so-tttt'],
    leadBasis: ['V.6'],
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-10',
    section: 'II.6 #4',
    title: text(
      'Tiếp tục đầu tư xây dựng trụ sở cơ quan hành chính, đặc biệt là trụ sở cấp xã',
      'Keep building offices, above all of communes',
    ),
    lead: [],
    leadBasis: [],
    leadNote: leadNotes.notNamed,
    time: times.period,
  }),
  task('II.6', {
    id: 'II.6-11',
    section: 'II.6 #5',
    title: text(
      'Áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2008 theo Quyết định số 19/2014/QĐ-TTg',
      'Apply the quality management system to TCVN ISO 9001:2008 under decision 19/2014/QĐ-TTg',
    ),
    lead: ['so-khcn'],
    leadBasis: ['V.7'],
    time: times.period,
  }),
]
