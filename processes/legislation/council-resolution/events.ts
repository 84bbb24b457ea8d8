import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { gazetted, recalled } from '../lawmaking/citations.ts'
import { sharedEvents } from '../lawmaking/events.ts'
import { vote } from '../lawmaking/facts.ts'

/** What is reported about the making of a resolution. */
export const events = {
  consultPolicy: {
    title: { vi: 'Lấy ý kiến chính sách', en: 'Consult on the policy' },
    by: 'proposer',
    payload: z.object({ policyConsultation: line, impactReport: z.exactOptional(line) }),
    form: 'impactReport',
    rule: recalled('Đ.111–113'),
  },
  appraisePolicy: {
    title: { vi: 'Thẩm định đề nghị', en: 'Appraise the proposal' },
    by: 'justice',
    payload: z.object({ policyAppraisal: line }),
    rule: recalled('Đ.115'),
  },
  approveDrafting: {
    title: { vi: 'Chấp thuận, phân công soạn thảo', en: 'Approve and assign the drafting' },
    by: 'councilStanding',
    payload: z.object({ assignment: line }),
    rule: recalled('Đ.116–117'),
  },
  rejectProposal: {
    title: { vi: 'Không chấp thuận đề nghị', en: 'Reject the proposal' },
    by: 'councilStanding',
    payload: z.object({ rejection: line }),
    rule: recalled('Đ.117'),
  },
  draft: {
    title: { vi: 'Soạn thảo', en: 'Draft' },
    by: 'proposer',
    payload: z.object({ draft: line, procedureAssessments: z.exactOptional(lines) }),
    form: 'draft',
    rule: recalled('Đ.118–119'),
  },
  postAndConsult: {
    title: { vi: 'Đăng cổng, gửi lấy ý kiến', en: 'Post it and ask for opinions' },
    by: 'proposer',
    payload: z.object({
      draft: z.exactOptional(line),
      postedAt: line,
      consultedBodies: lines,
      letterReachedOn: dayFact,
    }),
    form: 'draft',
    rule: unverified('Luật 80/2015/QH13 (sửa 2020), Đ.120; NĐ 78/2025/NĐ-CP, Đ.50'),
  },
  ...sharedEvents,
  closeConsultation: { ...sharedEvents.closeConsultation, rule: gazetted('Đ.121.1') },
  appraise: {
    title: { vi: 'Báo cáo thẩm định: đủ điều kiện trình', en: 'Appraised: ready to be submitted' },
    by: 'justice',
    payload: z.object({ appraisalReport: line }),
    form: 'appraisalReport',
    rule: secondary('Luật 80/2015/QH13 (sửa 2020), Đ.121.4'),
  },
  appraiseNotReady: {
    title: { vi: 'Báo cáo thẩm định: chưa đủ điều kiện trình', en: 'Appraised: not ready' },
    by: 'justice',
    payload: z.object({ appraisalReport: line }),
    form: 'appraisalReport',
    rule: secondary('Luật 80/2015/QH13 (sửa 2020), Đ.121.4'),
  },
  committeeAgrees: {
    title: { vi: 'UBND biểu quyết trình HĐND', en: 'The committee votes to submit it' },
    by: 'committee',
    payload: vote,
    rule: recalled('Đ.123'),
  },
  committeeReturns: {
    title: { vi: 'UBND yêu cầu chỉnh lý', en: 'The committee sends it back' },
    by: 'committee',
    payload: z.object({ ...vote.shape, returnReason: line }),
    rule: recalled('Đ.123'),
  },
  sendForVerification: {
    title: { vi: 'Gửi thẩm tra', en: 'Send it for verification' },
    by: ['committee', 'chairman', 'committeeOffice'],
    payload: z.object({ sessionOn: dayFact }),
    form: 'submission',
    rule: recalled('Đ.124'),
  },
  verify: {
    title: { vi: 'Báo cáo thẩm tra', en: 'Verify it' },
    by: 'councilBoard',
    payload: z.object({ verificationReport: line }),
    form: 'verificationReport',
    rule: recalled('Đ.124'),
  },
  distribute: {
    title: { vi: 'Gửi tài liệu đến đại biểu HĐND', en: 'Send the papers to the deputies' },
    by: 'councilStanding',
    payload: z.object({ distributedOn: dayFact }),
    rule: secondary('Luật 31/2004/QH11'),
  },
  pass: {
    title: { vi: 'HĐND thông qua', en: 'Pass it' },
    by: 'council',
    payload: vote,
    rule: recalled('Đ.126'),
  },
  voteDown: {
    title: { vi: 'HĐND không thông qua', en: 'Vote it down' },
    by: 'council',
    payload: vote,
    rule: recalled('Đ.126'),
  },
  certify: {
    title: { vi: 'Chủ tịch HĐND ký chứng thực', en: 'The chair of the council certifies it' },
    by: 'council',
    payload: z.object({ number: line }),
    rule: recalled('Đ.126'),
  },
} as const satisfies Readonly<Record<string, Event>>
