import { text } from '../../../../src/text/index.ts'
import { type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Quality of staff (II.4). */
export const staff: readonly PlanTask[] = [
  task('II.4', {
    id: 'II.4-01',
    section: 'II.4 #1',
    title: text(
      'Đến năm 2020, đội ngũ cán bộ, công chức, viên chức có số lượng, cơ cấu hợp lý, đủ trình độ, năng lực thi hành công vụ',
      'By 2020 staff of reasonable number and structure, able to do public duty',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.by2020,
    kind: 'target',
  }),
  task('II.4', {
    id: 'II.4-02',
    section: 'II.4 #2',
    title: text(
      'Xây dựng đội ngũ có phẩm chất đạo đức, bản lĩnh chính trị, năng lực, tính chuyên nghiệp thông qua đào tạo, bồi dưỡng phù hợp',
      'Build staff with ethics, political firmness, capacity and professionalism through fitting training',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.4', {
    id: 'II.4-03',
    section: 'II.4 #3',
    title: text(
      'Thực hiện nghiêm quy định về chức danh, tiêu chuẩn nghiệp vụ, kể cả đối với lãnh đạo, quản lý',
      'Apply the law on titles and professional standards strictly, managers included',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.continuous,
  }),
  task('II.4', {
    id: 'II.4-04',
    section: 'II.4 #3',
    title: text(
      'Xây dựng cơ cấu cán bộ, công chức, viên chức hợp lý gắn với vị trí việc làm',
      'A staff structure tied to job positions',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.by2020,
  }),
  task('II.4', {
    id: 'II.4-05',
    section: 'II.4 #4',
    title: text(
      'Thực hiện nghiêm quy định của pháp luật về tuyển dụng',
      'Apply the law on recruitment strictly',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.eachRound,
  }),
  task('II.4', {
    id: 'II.4-06',
    section: 'II.4 #4',
    title: text(
      'Bố trí, phân công nhiệm vụ phù hợp với trình độ, năng lực, sở trường của người trúng tuyển',
      'Place and assign recruits to fit their level, capacity and strengths',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.afterRecruitment,
  }),
  task('II.4', {
    id: 'II.4-07',
    section: 'II.4 #4',
    title: text(
      'Thi nâng ngạch theo nguyên tắc cạnh tranh',
      'Promotion exams on the principle of competition',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.eachRound,
  }),
  task('II.4', {
    id: 'II.4-08',
    section: 'II.4 #4',
    title: text(
      'Thi tuyển cạnh tranh để bổ nhiệm vào vị trí lãnh đạo, quản lý',
      'Competitive exams for leadership and management posts',
    ),
    lead: ['so-noi-vu'],
    leadBasis: ['V.2.đ'],
    time: times.eachVacancy,
  }),
  task('II.4', {
    id: 'II.4-09',
    section: 'II.4 #5',
    title: text(
      'Thực hiện Nghị định số 56/2015/NĐ-CP về đánh giá và phân loại cán bộ, công chức, viên chức',
      'Carry out decree 56/2015/NĐ-CP on evaluation and classification of staff',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.4', {
    id: 'II.4-10',
    section: 'II.4 #5',
    title: text(
      'Thực hiện Nghị định số 108/2014/NĐ-CP về chính sách tinh giản biên chế',
      'Carry out decree 108/2014/NĐ-CP on staff streamlining',
    ),
    lead: ['so-noi-vu'],
    with: ['so-tai-chinh'],
    leadBasis: ['V.2.đ'],
    time: times.period,
  }),
  task('II.4', {
    id: 'II.4-11',
    section: 'II.4 #5',
    title: text(
      'Đưa ra khỏi bộ máy những người năng lực yếu, không hoàn thành nhiệm vụ chuyên môn',
      'Remove those who are weak and do not finish their professional duties',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.continuous,
  }),
  task('II.4', {
    id: 'II.4-12',
    section: 'II.4 #6',
    title: text(
      'Thực hiện nghiêm, kịp thời chính sách của Trung ương về cải cách tiền lương, phụ cấp, khen thưởng',
      'Carry out central policy on wage reform, allowances and rewards in time',
    ),
    lead: ['so-noi-vu'],
    with: ['so-tai-chinh'],
    leadBasis: ['V.2.đ'],
    time: times.timely,
  }),
  task('II.4', {
    id: 'II.4-13',
    section: 'II.4 #7',
    title: text(
      'Nâng cao trách nhiệm, kỷ luật, kỷ cương hành chính và đạo đức công vụ',
      'Raise responsibility, discipline, order and the ethics of public service',
    ),
    lead: ['so-noi-vu'],
    with: ['so-nganh', 'ubnd-huyen'],
    leadBasis: ['V.2.đ'],
    time: times.continuous,
  }),
]
