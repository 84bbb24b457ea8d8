import { text } from '../../../../src/text/index.ts'
import { type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Reform of administrative procedures (II.2). */
export const procedures: readonly PlanTask[] = [
  task('II.2', {
    id: 'II.2-01',
    section: 'II.2 #1',
    title: text(
      'Tăng cường trách nhiệm của thủ trưởng các sở, ban, ngành, Chủ tịch UBND cấp huyện trong cải cách thủ tục hành chính theo Chỉ thị số 13/CT-TTg',
      'Raise the responsibility of heads of departments and district chairs for the reform of administrative procedures, under directive 13/CT-TTg',
    ),
    lead: ['so-tu-phap'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-02',
    section: 'II.2 #2',
    title: text(
      'Cắt giảm và nâng cao chất lượng thủ tục hành chính trong tất cả các lĩnh vực, nhất là thủ tục liên quan tới người dân, doanh nghiệp',
      'Cut and improve administrative procedures in every field, above all those that touch people and businesses',
    ),
    lead: ['so-tu-phap'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-03',
    section: 'II.2 #2',
    title: text(
      'Kiểm tra chặt chẽ việc ban hành mới các thủ tục hành chính',
      'Check the issue of new administrative procedures strictly',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.2', {
    id: 'II.2-04',
    section: 'II.2 #3',
    title: text(
      'Công khai, minh bạch tất cả các thủ tục hành chính bằng các hình thức thiết thực, thích hợp',
      'Publish all administrative procedures in practical, fitting forms',
    ),
    lead: ['so-tu-phap'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.2', {
    id: 'II.2-05',
    section: 'II.2 #3',
    title: text(
      'Duy trì và cập nhật cơ sở dữ liệu về thủ tục hành chính của các cấp trên địa bàn tỉnh',
      'Keep and update the province’s database of administrative procedures',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.2', {
    id: 'II.2-06',
    section: 'II.2 #3',
    title: text(
      'Cập nhật kịp thời vào cơ sở dữ liệu quốc gia về thủ tục hành chính',
      'Update the national database of administrative procedures in time',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.timely,
  }),
  task('II.2', {
    id: 'II.2-07',
    section: 'II.2 #4',
    title: text(
      'Tăng cường đối thoại giữa cơ quan hành chính các cấp với doanh nghiệp và nhân dân',
      'More dialogue of agencies with businesses and people',
    ),
    lead: ['so-tu-phap'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-08',
    section: 'II.2 #4',
    title: text(
      'Công khai các chuẩn mực, quy định hành chính để nhân dân giám sát việc thực hiện',
      'Make standards and administrative rules public so that people can supervise',
    ),
    lead: ['so-tu-phap'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.2', {
    id: 'II.2-09',
    section: 'II.2 #5',
    title: text(
      'Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về các quy định hành chính',
      'Receive and handle reflections and petitions on administrative rules',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-10',
    section: 'II.2 #6',
    title: text(
      'Duy trì và nâng cao hiệu quả cơ chế một cửa, một cửa liên thông theo Quyết định số 09/2015/QĐ-TTg',
      'Keep and improve the one-stop and inter-agency one-stop mechanism under decision 09/2015/QĐ-TTg',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-11',
    section: 'II.2 #6',
    title: text(
      'Từng bước kiện toàn Bộ phận tiếp nhận và trả kết quả tại cơ quan chuyên môn cấp tỉnh, UBND cấp huyện, cấp xã',
      'Reorganise the reception-and-return sections of provincial agencies, districts and communes step by step',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-12',
    section: 'II.2 #6',
    title: text(
      'Triển khai Bộ phận tiếp nhận và trả kết quả hiện đại cấp huyện',
      'Roll out modern reception-and-return sections at district level',
    ),
    lead: ['so-noi-vu'],
    with: ['ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.2', {
    id: 'II.2-13',
    section: 'II.2 #6',
    title: text(
      'Nâng cao chất lượng đội ngũ công chức làm việc tại Bộ phận tiếp nhận và trả kết quả các cấp',
      'Raise the quality of the officers of reception-and-return sections at all levels',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ', 'V.2.d'],
    time: times.period,
  }),
]
