import { text } from '../../../../src/text/index.ts'
import type { PlanRow } from '../row.ts'
import { times } from '../times.ts'

/** Requirements (I.2). */
export const requirementRows: readonly PlanRow[] = [
  {
    id: 'I.2-01',
    section: 'I.2 #1',
    kind: 'requirement',
    title: text(
      'Gắn kết chặt chẽ các nhiệm vụ; tăng cường chỉ đạo, phối hợp giữa các sở, ngành và địa phương; thực hiện đủ các giải pháp của Quyết định số 133/QĐ-UBND',
      'Tie the tasks closely; steer and co-ordinate departments and localities; use all solutions of decision 133/QĐ-UBND',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.2-02',
    section: 'I.2 #2',
    kind: 'requirement',
    title: text('Đôn đốc triển khai có kết quả các nhiệm vụ trọng tâm', 'Urge the focal tasks on to results'),
    units: ['so-noi-vu'],
    time: times.period,
  },
  {
    id: 'I.2-03',
    section: 'I.2 #2',
    kind: 'requirement',
    title: text(
      'Nâng cao năng lực, kỹ năng thực thi công vụ, ý thức trách nhiệm, đạo đức công vụ, đạo đức nghề nghiệp',
      'Raise capacity, skill, sense of responsibility and the ethics of service and profession',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
  {
    id: 'I.2-04',
    section: 'I.2 #2',
    kind: 'requirement',
    title: text(
      'Cải thiện môi trường đầu tư, kinh doanh',
      'Improve the environment for investment and business',
    ),
    units: ['so-khdt'],
    time: times.period,
  },
  {
    id: 'I.2-05',
    section: 'I.2 #3',
    kind: 'requirement',
    title: text(
      'Xác định rõ trách nhiệm của người đứng đầu cơ quan hành chính tại các sở, ngành và địa phương',
      'Fix the responsibility of the head of each agency',
    ),
    units: ['so-nganh', 'ubnd-huyen'],
    time: times.period,
  },
]
