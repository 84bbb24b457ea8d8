import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { practice, secondary, unverified } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { gazetted, recalled } from '../lawmaking/citations.ts'
import { sharedEvents } from '../lawmaking/events.ts'
import { vote } from '../lawmaking/facts.ts'
import { issuer } from './facts.ts'

/** What is reported about the making of a decision. */
export const events = {
  checkProposal: {
    title: { vi: 'Kiểm tra đề nghị', en: 'Check the proposal' },
    by: 'committeeOffice',
    payload: z.object({ proposalCheck: line, issuer }),
    rule: recalled('Đ.127'),
  },
  approveDrafting: {
    title: { vi: 'Chấp thuận, phân công soạn thảo', en: 'Approve and assign the drafting' },
    by: 'chairman',
    payload: z.object({ assignment: line }),
    rule: recalled('Đ.127'),
  },
  reject: {
    title: { vi: 'Không chấp thuận đề nghị', en: 'Reject the proposal' },
    by: 'chairman',
    payload: z.object({ rejection: line }),
    rule: recalled('Đ.127'),
  },
  postAndConsult: {
    title: { vi: 'Đăng cổng, lấy ý kiến', en: 'Post it and ask for opinions' },
    by: 'proposer',
    payload: z.object({
      draft: line,
      procedureAssessments: z.exactOptional(lines),
      postedAt: line,
      consultedBodies: lines,
      letterReachedOn: dayFact,
    }),
    form: 'draft',
    rule: unverified('Luật 80/2015/QH13 (sửa 2020), Đ.129; NĐ 78/2025/NĐ-CP, Đ.51a'),
  },
  shorten: {
    title: { vi: 'Cho theo trình tự rút gọn', en: 'Allow the shortened procedure' },
    by: 'chairman',
    payload: z.object({
      draft: line,
      eligibleForShortened: z.boolean(),
      shortenedGround: line,
      fileReceivedOn: z.exactOptional(dayFact),
      letterReachedOn: z.exactOptional(dayFact),
    }),
    form: 'draft',
    rule: recalled('Đ.146–149'),
  },
  ...sharedEvents,
  closeConsultation: {
    ...sharedEvents.closeConsultation,
    payload: z.object({
      ...sharedEvents.closeConsultation.payload.shape,
      departmentsConsulted: z.exactOptional(z.boolean()),
    }),
    rule: gazetted('Đ.130.1'),
  },
  appraise: {
    title: { vi: 'Báo cáo thẩm định', en: 'Appraise it' },
    by: 'justice',
    payload: z.object({ appraisalReport: line, ready: z.boolean() }),
    form: 'appraisalReport',
    rule: gazetted('Đ.130'),
  },
  revise: {
    title: { vi: 'Tiếp thu thẩm định, làm lại', en: 'Take the appraisal up and redraft' },
    by: 'proposer',
    rule: recalled('Đ.130.4'),
  },
  submit: {
    title: { vi: 'Trình UBND', en: 'Submit it' },
    by: 'proposer',
    payload: z.object({ submission: line }),
    form: 'submission',
    rule: gazetted('Đ.131'),
  },
  return: {
    title: { vi: 'Văn phòng trả lại', en: 'The office returns it' },
    by: 'committeeOffice',
    payload: z.object({ returnReason: line }),
    rule: practice('Quy chế làm việc của UBND tỉnh'),
  },
  table: {
    title: { vi: 'Đưa ra phiên họp hoặc lấy phiếu', en: 'Put it before the committee' },
    by: 'chairman',
    payload: z.object({ tabledAs: z.enum(['meeting', 'ballot']) }),
    rule: gazetted('Đ.132.1'),
  },
  pass: {
    title: { vi: 'Biểu quyết thông qua', en: 'Pass it' },
    by: 'committee',
    payload: vote,
    rule: gazetted('Đ.132.2'),
  },
  notPassed: {
    title: { vi: 'Không thông qua', en: 'Do not pass it' },
    by: 'committee',
    payload: vote,
    rule: gazetted('Đ.132'),
  },
  chairmanDecides: {
    title: { vi: 'Chủ tịch UBND tự ban hành', en: 'The chairman decides' },
    by: 'chairman',
    rule: secondary('Luật 87/2025/QH15; NĐ 78/2025/NĐ-CP, Đ.51a'),
  },
  sign: {
    title: { vi: 'Ký ban hành', en: 'Sign it' },
    by: 'chairman',
    payload: z.object({ number: line }),
    rule: gazetted('Đ.132.3'),
  },
} as const satisfies Readonly<Record<string, Event>>
