import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { unverified } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { decree138At, decree300At } from '../recruitment/regimes.ts'

const check = z.object({ checkNote: line })
const result = z.object({ result: line })

/** What is reported about one candidate. */
export const events = {
  passCheck: {
    title: { vi: 'Đủ điều kiện dự tuyển', en: 'Eligible' },
    by: 'checkBoard',
    payload: check,
    form: 'application',
    rule: decree138At('Đ.14'),
  },
  failCheck: {
    title: { vi: 'Không đủ điều kiện dự tuyển', en: 'Ineligible' },
    by: 'checkBoard',
    payload: check,
    form: 'application',
    rule: decree138At('Đ.14'),
  },
  passFirstRound: { title: { vi: 'Đạt vòng 1', en: 'Passed round one' }, by: 'council', payload: result },
  requestRemark: {
    title: { vi: 'Đề nghị phúc khảo', en: 'Ask for a re-mark' },
    by: ['candidate', 'council'],
    payload: z.object({ remarkRequest: line }),
    form: 'remark',
    rule: decree138At('Đ.14'),
  },
  remarkPassed: { title: { vi: 'Phúc khảo đạt', en: 'Re-mark: passed' }, by: 'remarkBoard', payload: result },
  remarkFailed: {
    title: { vi: 'Phúc khảo không đạt', en: 'Re-mark: not passed' },
    by: 'remarkBoard',
    payload: result,
  },
  fail: {
    title: { vi: 'Không đạt, không đủ chỉ tiêu', en: 'Not passed, or no place left' },
    by: 'council',
    payload: result,
  },
  select: {
    title: { vi: 'Công nhận, công bố trúng tuyển', en: 'Recognise and publish as selected' },
    by: 'head',
    payload: z.object({ score: z.number().min(0).max(100), withinPlaces: z.boolean() }),
    rule: decree138At('Đ.9'),
  },
  requestDossier: {
    title: { vi: 'Thông báo hoàn thiện hồ sơ tuyển dụng', en: 'Ask to complete the dossier' },
    by: 'authority',
    payload: z.object({ dossierRequest: line, dossierDueOn: z.exactOptional(dayFact) }),
    rule: decree138At('Đ.16'),
  },
  extendDossier: {
    title: { vi: 'Gia hạn hoàn thiện hồ sơ', en: 'Extend the time for the dossier' },
    by: 'authority',
    payload: z.object({ dossierUntil: dayFact }),
    rule: unverified('NĐ 138/2020/NĐ-CP, Đ.16: gia hạn không quá 15 ngày'),
  },
  completeDossier: {
    title: { vi: 'Nộp đủ hồ sơ tuyển dụng', en: 'Complete the dossier' },
    by: ['candidate', 'authority'],
    payload: z.object({ papers: lines }),
    rule: decree138At('Đ.16'),
  },
  decide: {
    title: { vi: 'Ra quyết định tuyển dụng', en: 'Decide to recruit' },
    by: 'head',
    payload: z.object({ decision: line, takeUpBy: z.exactOptional(dayFact) }),
    form: 'decision',
    rule: decree138At('Đ.17'),
  },
  cancelResult: {
    title: { vi: 'Hủy kết quả trúng tuyển', en: 'Cancel the result' },
    by: 'head',
    payload: z.object({ cancelReason: line, falsePapers: z.boolean() }),
    rule: decree138At('Đ.16'),
  },
  extendTakeUp: {
    title: { vi: 'Gia hạn thời gian đến nhận việc', en: 'Extend the time to take up the post' },
    by: 'authority',
    payload: z.object({ takeUpBy: dayFact }),
    rule: decree138At('Đ.17'),
  },
  takeUp: {
    title: { vi: 'Đến nhận việc, được bố trí công tác', en: 'Take up the post and be assigned' },
    by: ['candidate', 'employingUnit'],
    payload: z.object({ assignedTo: line }),
    rule: decree138At('Đ.17'),
  },
  cancelDecision: {
    title: { vi: 'Hủy quyết định tuyển dụng', en: 'Cancel the decision' },
    by: 'head',
    payload: z.object({ cancelReason: line }),
    rule: decree138At('Đ.17'),
  },
  publishNext: {
    title: {
      vi: 'Công bố người có kết quả thấp hơn liền kề, hoặc không có người',
      en: 'Publish the next-lower candidate, or that there is none',
    },
    by: 'authority',
    payload: z.object({ vacancyNotice: line, nextCandidate: z.exactOptional(line) }),
    rule: decree300At('Đ.19'),
  },
} as const satisfies Readonly<Record<string, Event>>
