import { text } from '../../../../src/text/index.ts'
import { leadNotes, type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Public-finance reform (II.5). */
export const finance: readonly PlanTask[] = [
  task('II.5', {
    id: 'II.5-01',
    section: 'II.5 #1',
    title: text(
      'Tiếp tục thực hiện Nghị định số 130/2005/NĐ-CP về tự chủ biên chế và kinh phí quản lý hành chính',
      'Keep applying decree 130/2005/NĐ-CP on autonomy over staff quotas and administrative funds',
    ),
    lead: ['so-tai-chinh'],
    leadBasis: ['V.4'],
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-02',
    section: 'II.5 #1',
    title: text(
      'Thực hiện Nghị định số 117/2013/NĐ-CP sửa đổi, bổ sung Nghị định số 130/2005/NĐ-CP',
      'Keep applying decree 117/2013/NĐ-CP amending it',
    ),
    lead: ['so-tai-chinh'],
    leadBasis: ['V.4'],
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-03',
    section: 'II.5 #1',
    title: text(
      'Thực hiện Thông tư liên tịch số 71/2014/TTLT-BTC-BNV về tự chủ kinh phí quản lý hành chính',
      'Keep applying joint circular 71/2014/TTLT-BTC-BNV on autonomy over administrative funds',
    ),
    lead: ['so-tai-chinh'],
    leadBasis: ['V.4'],
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-04',
    section: 'II.5 #1',
    title: text(
      'Triển khai Nghị định số 16/2015/NĐ-CP về cơ chế tự chủ của đơn vị sự nghiệp công lập',
      'Roll out decree 16/2015/NĐ-CP on the autonomy of public service units',
    ),
    lead: ['so-tai-chinh'],
    leadBasis: ['V.4'],
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-05',
    section: 'II.5 #2',
    title: text(
      'Đổi mới phân bổ ngân sách theo kết quả và chất lượng hoạt động của cơ quan hành chính',
      'Allocate the budget by the results and quality of agencies',
    ),
    lead: ['so-tai-chinh'],
    leadBasis: ['V.4'],
    time: times.yearly,
  }),
  task('II.5', {
    id: 'II.5-06',
    section: 'II.5 #3',
    title: text('Đẩy mạnh xã hội hóa', 'Step up socialisation'),
    lead: ['so-y-te', 'so-gddt', 'so-vhttdl'],
    leadBasis: ['V.9', 'V.10', 'V.11'],
    leadNote: leadNotes.bySector,
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-07',
    section: 'II.5 #3',
    title: text(
      'Khuyến khích đầu tư công - tư trong cung cấp dịch vụ y tế, giáo dục - đào tạo, văn hóa, thể thao, hạ tầng',
      'Encourage public–private investment in health, education, culture, sport and infrastructure',
    ),
    lead: ['so-khdt'],
    with: ['so-y-te', 'so-gddt', 'so-vhttdl'],
    leadBasis: ['V.5'],
    leadNote: leadNotes.byField,
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-08',
    section: 'II.5 #4',
    title: text(
      'Chuẩn hóa chất lượng dịch vụ giáo dục, đào tạo, y tế',
      'Standardise the quality of education, training and health services',
    ),
    lead: ['so-gddt', 'so-y-te'],
    leadBasis: ['V.9', 'V.10'],
    leadNote: leadNotes.bySector,
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-09',
    section: 'II.5 #4',
    title: text(
      'Rà soát, ban hành tiêu chí, tiêu chuẩn chất lượng; cơ chế giám sát, đánh giá, kiểm định dịch vụ sự nghiệp công',
      'Review and issue quality criteria and standards; mechanisms to supervise, assess and accredit public services',
    ),
    lead: ['so-gddt', 'so-y-te'],
    leadBasis: ['V.9', 'V.10'],
    leadNote: leadNotes.bySector,
    time: times.period,
  }),
  task('II.5', {
    id: 'II.5-10',
    section: 'II.5 #4',
    title: text(
      'Nâng cao hiệu quả hoạt động của đơn vị sự nghiệp công',
      'Raise the effectiveness of public service units',
    ),
    lead: [],
    leadBasis: [],
    leadNote: leadNotes.notNamed,
    time: times.period,
  }),
]
