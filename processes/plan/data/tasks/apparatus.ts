import { text } from '../../../../src/text/index.ts'
import { leadNotes, type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Reform of the apparatus (II.3). */
export const apparatus: readonly PlanTask[] = [
  task('II.3', {
    id: 'II.3-01',
    section: 'II.3 #1',
    title: text(
      'Quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của cơ quan chuyên môn thuộc UBND tỉnh theo Nghị định số 24/2014/NĐ-CP',
      'Set functions, duties, powers and structure of provincial specialised agencies under decree 24/2014/NĐ-CP',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-02',
    section: 'II.3 #1',
    title: text(
      'Quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của cơ quan chuyên môn thuộc UBND cấp huyện theo Nghị định số 37/2014/NĐ-CP',
      'Set functions, duties, powers and structure of district specialised agencies under decree 37/2014/NĐ-CP',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-03',
    section: 'II.3 #1',
    title: text(
      'Thường xuyên kiểm tra, đánh giá tổ chức và hoạt động của cơ quan chuyên môn, phát hiện chồng chéo, bất cập',
      'Check and assess organisation and operation of specialised agencies; find overlaps and gaps',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.regular,
  }),
  task('II.3', {
    id: 'II.3-04',
    section: 'II.3 #1',
    title: text(
      'Kiến nghị cơ quan có thẩm quyền giải quyết những chồng chéo, bất cập',
      'Recommend to the competent body what to settle',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.onFinding,
  }),
  task('II.3', {
    id: 'II.3-05',
    section: 'II.3 #2',
    title: text(
      'Hoàn thiện quy hoạch mạng lưới đơn vị sự nghiệp công lập theo ngành, lĩnh vực',
      'Complete the network plan of public service units by sector',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-06',
    section: 'II.3 #2',
    title: text(
      'Đẩy mạnh xã hội hóa đơn vị sự nghiệp tự bảo đảm toàn bộ chi phí hoạt động; giao quyền tự chủ về nhiệm vụ, tài chính, nhân sự',
      'Socialise units able to cover all running cost; autonomy over tasks, finance and staff',
    ),
    lead: ['so-y-te', 'so-gddt', 'so-vhttdl'],
    with: ['so-tai-chinh'],
    leadBasis: ['V.9', 'V.10', 'V.11'],
    leadNote: leadNotes.bySector,
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-07',
    section: 'II.3 #2',
    title: text(
      'Khuyến khích thành lập tổ chức cung ứng dịch vụ công ngoài nhà nước, nhất là giáo dục - đào tạo, y tế, khoa học và công nghệ',
      'Encourage non-state providers of public services, above all in education, health, science and technology',
    ),
    lead: ['so-y-te', 'so-gddt', 'so-vhttdl'],
    leadBasis: ['V.9', 'V.10', 'V.11'],
    leadNote: leadNotes.bySector,
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-08',
    section: 'II.3 #2',
    title: text(
      'Tăng cường kiểm tra, giám sát của cơ quan nhà nước và nhân dân đối với đơn vị sự nghiệp công lập',
      'More checking and supervision of public service units by state bodies and people',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.continuous,
  }),
  task('II.3', {
    id: 'II.3-09',
    section: 'II.3 #3',
    title: text(
      'Triển khai trên diện rộng cơ chế tự chủ, tự chịu trách nhiệm của đơn vị sự nghiệp dịch vụ công',
      'Roll out the autonomy of public service units widely',
    ),
    lead: ['so-tai-chinh', 'so-noi-vu'],
    leadBasis: ['V.4', 'V.2.đ'],
    leadNote: leadNotes.byField,
    time: times.period,
  }),
  task('II.3', {
    id: 'II.3-10',
    section: 'II.3 #3',
    title: text(
      'Sự hài lòng của cá nhân đối với dịch vụ sự nghiệp công về giáo dục, y tế đạt trên 80% vào năm 2020',
      'Satisfaction of individuals with public education and health services above 80% in 2020',
    ),
    lead: ['so-gddt', 'so-y-te'],
    leadBasis: ['V.9', 'V.10'],
    leadNote: leadNotes.bySector,
    time: times.by2020,
    kind: 'target',
  }),
  task('II.3', {
    id: 'II.3-11',
    section: 'II.3 #4',
    title: text(
      'Tiếp tục kiện toàn, củng cố tổ chức, nâng cao chất lượng, hiệu quả hoạt động của chính quyền cơ sở',
      'Consolidate the organisation and raise the quality of grassroots government',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
]
