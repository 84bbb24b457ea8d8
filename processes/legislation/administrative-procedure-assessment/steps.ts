import type { Refusal, Step } from '../../../src/procedure/index.ts'
import { decree } from '../procedure-control/citations.ts'

const bySchedule = {
  vi: 'Theo tiến độ soạn thảo văn bản; nghị định không ấn định số ngày',
  en: 'By the schedule of the draft; the decree sets no number of days',
} as const

const complete = { is: { assessmentInFile: true, opinionInFile: true } } as const

const refusals = {
  parts: {
    vi: 'chưa đủ các bộ phận bắt buộc của một thủ tục hành chính.',
    en: 'a procedure must have all its parts.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.8.2',
    when: { not: { is: { partsComplete: true } } },
  },
  notAssigned: {
    vi: 'tỉnh chỉ quy định thủ tục hành chính khi được luật giao; hãy bỏ thủ tục khỏi dự thảo.',
    en: 'a province sets a procedure only where the law assigns it; drop it from the draft.',
    rule: 'Luật 80/2015/QH13, Đ.14 (chưa kiểm chứng)',
  },
  fileLacks: {
    vi: 'hồ sơ thiếu bản đánh giá tác động hoặc ý kiến của đầu mối kiểm soát; không tiếp nhận để thẩm định.',
    en: 'the file lacks the assessment or the opinion; it is not taken for appraisal.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.11.3',
  },
  fileComplete: {
    vi: 'hồ sơ đã có bản đánh giá tác động và ý kiến; hãy thẩm định.',
    en: 'the assessment and the opinion are in the file; appraise it.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.11.3',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The steps of the assessment. */
export const steps = {
  drafted: {
    title: { vi: 'Dự thảo có thủ tục hành chính', en: 'Draft with a procedure' },
    clause: '7.3.2',
    duty: 'drafter',
    unlimited: bySchedule,
    on: { assess: 'impactAssessed', drop: 'dropped' },
  },
  impactAssessed: {
    title: { vi: 'Đã đánh giá tác động', en: 'Impact assessed' },
    clause: '7.2.1',
    duty: 'drafter',
    unlimited: bySchedule,
    rule: decree('Đ.10'),
    on: {
      assess: {},
      requestOpinion: {
        to: 'opinionRequested',
        when: { all: [{ is: { partsComplete: true } }, { not: { is: { assignedByLaw: false } } }] },
        refuse: [refusals.parts, refusals.notAssigned],
      },
      drop: 'dropped',
    },
  },
  opinionRequested: {
    title: { vi: 'Đã gửi lấy ý kiến', en: 'Opinion requested' },
    clause: '7.3.4',
    duty: 'controlUnit',
    rule: decree('Đ.9'),
    on: { giveOpinion: 'opinionGiven' },
  },
  opinionGiven: {
    title: { vi: 'Đã có ý kiến', en: 'Opinion given' },
    clause: '7.3.4',
    duty: 'drafter',
    unlimited: bySchedule,
    rule: decree('Đ.9.3'),
    on: { revise: 'revised', drop: 'dropped' },
  },
  revised: {
    title: { vi: 'Đã tiếp thu, giải trình', en: 'Revised and explained' },
    clause: '7.3.5',
    duty: 'appraiser',
    unlimited: {
      vi: 'Thời hạn thẩm định theo hồ sơ xây dựng văn bản',
      en: 'The time of appraisal is that of the drafting dossier',
    },
    rule: decree('Đ.11'),
    on: {
      appraise: { to: 'appraised', when: complete, refuse: refusals.fileLacks },
      refuseFile: { to: 'appraisalRefused', when: { not: complete }, refuse: refusals.fileComplete },
    },
  },
  appraisalRefused: {
    title: { vi: 'Cơ quan thẩm định trả hồ sơ', en: 'Appraisal file refused' },
    clause: '8.3',
    duty: 'drafter',
    unlimited: bySchedule,
    rule: decree('Đ.11.3'),
    on: { supplement: 'impactAssessed' },
  },
  appraised: {
    title: { vi: 'Đã thẩm định (có phần thủ tục hành chính)', en: 'Appraised' },
    clause: '7.3.5',
    duty: 'committee',
    unlimited: {
      vi: 'Theo hồ sơ xây dựng văn bản',
      en: 'As the drafting dossier goes on',
    },
    on: { issue: 'issued' },
  },
  issued: { title: { vi: 'Đã ban hành', en: 'Issued' }, outcome: 'done' },
  dropped: { title: { vi: 'Bỏ thủ tục khỏi dự thảo', en: 'Procedure dropped' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
