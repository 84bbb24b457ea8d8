import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { amended } from '../leadership/regimes.ts'
import { share } from './facts.ts'

const vote = z.object({
  leadersMinutes: line,
  leadersShare: share,
  headDecision: z.exactOptional(line),
  fullReport: z.exactOptional(line),
})
const decision = z.object({ decision: line })

/** What is reported in the course of a reappointment. */
export const events = {
  notify: {
    title: { vi: 'Thông báo xem xét bổ nhiệm lại', en: 'Give notice' },
    by: 'authority',
    payload: z.object({ notice: line }),
    form: 'notice',
    rule: amended('Đ.36.2'),
  },
  hold: {
    title: { vi: 'Chưa thực hiện quy trình', en: 'Put the process on hold' },
    by: 'authority',
    payload: z.object({ holdReason: line }),
    rule: amended('Đ.36.3'),
  },
  submitSelfReview: {
    title: { vi: 'Nộp báo cáo tự nhận xét, đánh giá', en: 'Submit the self-review' },
    by: 'nominee',
    payload: z.object({ selfReview: line }),
    form: 'selfReview',
    rule: amended('Đ.39.1'),
  },
  holdConference: {
    title: { vi: 'Hội nghị cán bộ chủ chốt', en: 'Hold the conference of the key staff' },
    by: ['keyStaff', 'personnelOffice'],
    payload: z.object({ conference: line, keyStaffShare: share }),
    rule: amended('Đ.39.2'),
  },
  voteExtension: {
    title: { vi: 'Biểu quyết kéo dài thời gian giữ chức vụ', en: 'Vote on an extension' },
    by: ['leaders', 'personnelOffice'],
    payload: vote,
    rule: amended('Đ.36.1, Đ.40'),
  },
  propose: {
    title: { vi: 'Người đứng đầu đánh giá, đề xuất', en: 'The head assesses and proposes' },
    by: 'head',
    payload: z.object({ proposal: line, headAgrees: z.boolean(), completedDuties: z.boolean() }),
    rule: amended('Đ.39.3'),
  },
  goOn: {
    title: { vi: 'Đủ phiếu, đưa ra tập thể lãnh đạo', en: 'Enough votes: put it to the leadership' },
    by: ['leaders', 'personnelOffice'],
    rule: amended('Đ.39.4'),
  },
  reportUp: {
    title: { vi: 'Không đủ phiếu, báo cáo cấp có thẩm quyền', en: 'Too few votes: report up' },
    by: ['leaders', 'personnelOffice'],
    payload: z.object({ reportUp: line }),
    rule: amended('Đ.39.4'),
  },
  allow: {
    title: { vi: 'Cho tiếp tục quy trình', en: 'Allow it to go on' },
    by: 'authority',
    payload: z.object({ direction: line }),
  },
  disallow: {
    title: { vi: 'Không tiếp tục quy trình', en: 'Stop it' },
    by: 'authority',
    payload: z.object({ direction: line }),
  },
  vote: {
    title: { vi: 'Tập thể lãnh đạo biểu quyết, trình', en: 'The leadership votes and submits' },
    by: ['leaders', 'personnelOffice'],
    payload: vote,
    rule: amended('Đ.39.4'),
  },
  stopExercise: {
    title: { vi: 'Tạm dừng thực hiện nhiệm vụ của chức vụ', en: 'Stop the exercise of the post' },
    by: ['authority', 'personnelOffice'],
    payload: z.object({ handover: line }),
    rule: amended('Đ.36.5'),
  },
  reappoint: {
    title: { vi: 'Quyết định bổ nhiệm lại', en: 'Reappoint' },
    by: 'authority',
    notBy: 'holder',
    payload: decision,
    rule: amended('Đ.36.4'),
  },
  extend: {
    title: { vi: 'Quyết định kéo dài thời gian giữ chức vụ', en: 'Extend' },
    by: 'authority',
    notBy: 'holder',
    payload: decision,
    rule: amended('Đ.40'),
  },
  decline: {
    title: { vi: 'Không bổ nhiệm lại', en: 'Do not reappoint' },
    by: 'authority',
    payload: decision,
    rule: amended('Đ.36.7'),
  },
} as const satisfies Readonly<Record<string, Event>>
