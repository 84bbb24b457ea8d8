import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { secondary } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { amended, amendedAt } from '../leadership/regimes.ts'
import { ballotResult, source } from './facts.ts'

const introducing = z.object({ ballot: line, ballotResult, introduced: z.int().min(0) })
const voting = z.object({ ballot: line, ballotResult })

/** What is reported in the course of an appointment. */
export const events = {
  consent: {
    title: { vi: 'Đồng ý chủ trương, nguồn nhân sự', en: 'Consent to filling the post, and the source' },
    by: 'authority',
    payload: z.object({ consent: line, source }),
    rule: amended('Đ.33.1b'),
  },
  refuse: {
    title: { vi: 'Không đồng ý, không bổ nhiệm', en: 'Refuse' },
    by: 'authority',
    payload: z.object({ refusalReason: line }),
    rule: amended('Đ.33.1b'),
  },
  goInternal: {
    title: { vi: 'Thực hiện với nguồn nhân sự tại chỗ', en: 'Proceed with an internal nominee' },
    by: 'personnelOffice',
    payload: z.object({ routeNote: line }),
    rule: amended('Đ.33.2'),
  },
  goExternal: {
    title: { vi: 'Thực hiện với nguồn nhân sự từ nơi khác', en: 'Proceed with an external nominee' },
    by: 'personnelOffice',
    payload: z.object({ routeNote: line }),
    rule: amended('Đ.33.3'),
  },
  leadersIntroduce: {
    title: { vi: 'Bước 1: tập thể lãnh đạo giới thiệu', en: 'Step 1: the leadership introduces' },
    by: ['leaders', 'personnelOffice'],
    payload: introducing,
    form: 'ballot',
    rule: amended('Đ.33.2b'),
  },
  expandedIntroduce: {
    title: { vi: 'Bước 2: lãnh đạo mở rộng giới thiệu', en: 'Step 2: the expanded leadership introduces' },
    by: ['expandedLeaders', 'personnelOffice'],
    payload: introducing,
    form: 'ballot',
    rule: amended('Đ.33.2c'),
  },
  keyStaffVote: {
    title: { vi: 'Bước 3: cán bộ chủ chốt bỏ phiếu', en: 'Step 3: the key staff vote' },
    by: ['keyStaff', 'personnelOffice'],
    payload: voting,
    form: 'ballot',
    rule: amended('Đ.33.2d'),
  },
  leadersVote: {
    title: { vi: 'Bước 4: tập thể lãnh đạo biểu quyết', en: 'Step 4: the leadership votes' },
    by: ['leaders', 'personnelOffice'],
    payload: voting,
    form: 'ballot',
    rule: amended('Đ.33.2đ'),
  },
  headChooses: {
    title: { vi: 'Người đứng đầu lựa chọn, báo cáo', en: 'The head chooses and reports' },
    by: 'head',
    payload: z.object({ headChoice: line }),
    rule: amended('Đ.33.2đ'),
  },
  hearReceivingUnit: {
    title: { vi: 'Lấy ý kiến nơi dự kiến bổ nhiệm', en: 'Hear the receiving unit' },
    by: 'personnelOffice',
    payload: z.object({ receivingOpinion: line }),
    rule: amended('Đ.33.3a'),
  },
  hearPresentUnit: {
    title: {
      vi: 'Lấy ý kiến nơi đang công tác, gặp nhân sự',
      en: 'Hear the present unit, meet the nominee',
    },
    by: 'personnelOffice',
    payload: z.object({ presentOpinion: line, nomineeMet: z.boolean() }),
    rule: amended('Đ.33.3b'),
  },
  submitExternal: {
    title: {
      vi: 'Thẩm định, trình kèm ý kiến khác nhau',
      en: 'Appraise and submit, with differing opinions',
    },
    by: 'personnelOffice',
    payload: z.object({ submission: line, differingOpinions: z.exactOptional(line) }),
    form: 'submission',
    rule: amended('Đ.33.3c'),
  },
  explainLate: {
    title: { vi: 'Giải trình với cấp có thẩm quyền vì chậm', en: 'Explain the delay to the authority' },
    by: ['personnelOffice', 'head'],
    payload: z.object({ lateReason: line }),
    rule: amended('Đ.33.1c'),
  },
  handInPapers: {
    title: { vi: 'Nhân sự nộp hồ sơ', en: 'The nominee hands in the papers' },
    by: 'nominee',
    payload: z.object({ papers: lines }),
    rule: amended('Đ.35'),
  },
  compileFile: {
    title: { vi: 'Hoàn chỉnh hồ sơ, tờ trình', en: 'Compile the file and the submission' },
    by: 'personnelOffice',
    payload: z.object({
      submission: line,
      nominee: line,
      oldestPaperOn: dayFact,
      goodThreeYears: z.boolean(),
      planned: z.boolean(),
      lowerPostMonths: z.number().min(0),
      specialCase: z.boolean(),
      evaluations: z.exactOptional(lines),
    }),
    form: 'submission',
    rule: amended('Đ.29, Đ.35'),
  },
  appoint: {
    title: { vi: 'Quyết định bổ nhiệm', en: 'Appoint' },
    by: 'authority',
    notBy: 'nominee',
    payload: z.object({ decision: line }),
    rule: amended('Đ.33.2đ, Đ.33.3c'),
  },
  redo: {
    title: { vi: 'Chỉ đạo thực hiện lại', en: 'Direct that it be done again' },
    by: 'authority',
    payload: z.object({ direction: line }),
    rule: secondary(amendedAt('Đ.33')),
  },
  stopForGood: {
    title: { vi: 'Chỉ đạo dừng hẳn', en: 'Direct that it stop' },
    by: 'authority',
    payload: z.object({ direction: line }),
  },
} as const satisfies Readonly<Record<string, Event>>
