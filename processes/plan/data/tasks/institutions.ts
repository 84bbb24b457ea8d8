import { text } from '../../../../src/text/index.ts'
import { type PlanTask, task } from '../task.ts'
import { times } from '../times.ts'

/** Institutional reform (II.1). */
export const institutions: readonly PlanTask[] = [
  task('II.1', {
    id: 'II.1-01',
    section: 'II.1 #1',
    title: text(
      'Đổi mới, nâng cao chất lượng xây dựng, ban hành văn bản quy phạm pháp luật của tỉnh: đúng pháp luật, hợp hiến, phù hợp thực tế địa phương',
      'Better drafting and issuing of the province’s legal documents: lawful, constitutional, fit for local reality',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.1', {
    id: 'II.1-02',
    section: 'II.1 #2',
    title: text(
      'Đẩy mạnh, nâng cao chất lượng rà soát văn bản quy phạm pháp luật do HĐND, UBND các cấp ban hành',
      'More and better review of the legal documents issued by councils and committees at all levels',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.1', {
    id: 'II.1-03',
    section: 'II.1 #2',
    title: text(
      'Kịp thời đề xuất sửa đổi, bổ sung, thay thế, bãi bỏ hoặc ban hành mới văn bản',
      'Propose in time to amend, supplement, replace, repeal or newly issue documents',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.continuous,
  }),
  task('II.1', {
    id: 'II.1-04',
    section: 'II.1 #3',
    title: text(
      'Thường xuyên theo dõi tình hình thi hành pháp luật, gắn với kiểm tra văn bản và kiểm soát thủ tục hành chính',
      'Monitor how the law is applied, together with document checks and the control of administrative procedures',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.regular,
  }),
  task('II.1', {
    id: 'II.1-05',
    section: 'II.1 #4',
    title: text(
      'Bồi dưỡng, tập huấn nghiệp vụ cho người làm công tác pháp chế ở cơ quan chuyên môn thuộc UBND tỉnh',
      'Training classes for the legal officers of provincial specialised agencies',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
  task('II.1', {
    id: 'II.1-06',
    section: 'II.1 #4',
    title: text(
      'Bồi dưỡng, tập huấn nghiệp vụ cho người làm công tác kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật',
      'Training classes for those who check, review and systematise legal documents',
    ),
    lead: ['so-tu-phap'],
    leadBasis: ['V.3'],
    time: times.period,
  }),
]
