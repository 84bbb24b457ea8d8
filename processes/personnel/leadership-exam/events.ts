import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { unverified } from '../../citations.ts'
import { line } from '../../line.ts'

const pilot = unverified('CV 2424/BNV-CCVC; quy chế thi tuyển của tỉnh')
const count = z.int().min(0)

/** What is reported in the course of an exam for a leadership post. */
export const events = {
  approvePlan: {
    title: { vi: 'Phê duyệt chủ trương, kế hoạch', en: 'Approve policy and plan' },
    by: 'authority',
    payload: z.object({
      plan: line,
      noticeBy: dayFact,
      filesUntil: dayFact,
      checkedBy: dayFact,
      writtenOn: dayFact,
      remarkUntil: dayFact,
      defenceOn: dayFact,
      submitBy: dayFact,
      appointBy: dayFact,
    }),
    rule: pilot,
  },
  announce: {
    title: { vi: 'Thông báo thi tuyển', en: 'Announce' },
    by: 'personnelOffice',
    payload: z.object({ notice: line }),
    rule: pilot,
  },
  handInFile: {
    title: { vi: 'Nộp hồ sơ dự tuyển', en: 'Hand in a file' },
    by: ['candidate', 'personnelOffice'],
    payload: z.object({ file: line }),
    form: 'project',
    rule: pilot,
  },
  closeFiles: {
    title: { vi: 'Hết hạn nhận hồ sơ', en: 'Close the files' },
    by: ['system', 'personnelOffice'],
    rule: pilot,
  },
  closeList: {
    title: { vi: 'Chốt danh sách dự tuyển', en: 'Close the list' },
    by: 'council',
    payload: z.object({ eligible: count, checkReport: line }),
    rule: pilot,
  },
  declareTooFew: {
    title: { vi: 'Không đủ người dự tuyển', en: 'Declare too few candidates' },
    by: 'council',
    payload: z.object({ eligible: count, noneReason: line }),
    rule: pilot,
  },
  publishWritten: {
    title: { vi: 'Công bố điểm thi viết', en: 'Publish the written scores' },
    by: 'council',
    payload: z.object({ writtenScores: line }),
    rule: pilot,
  },
  requestRemark: {
    title: { vi: 'Đề nghị phúc khảo bài viết', en: 'Ask for a re-mark' },
    by: 'candidate',
    payload: z.object({ remarkRequest: line }),
    rule: pilot,
  },
  settleWritten: {
    title: { vi: 'Chốt điểm thi viết', en: 'Settle the written scores' },
    by: 'council',
    payload: z.object({ passedWritten: count }),
    rule: pilot,
  },
  startDefence: {
    title: { vi: 'Một người bắt đầu bảo vệ đề án', en: 'A defence begins' },
    by: 'council',
    payload: z.object({ defender: line }),
    rule: pilot,
  },
  endDefence: {
    title: { vi: 'Kết thúc bảo vệ đề án của một người', en: 'A defence ends' },
    by: 'council',
    rule: pilot,
  },
  markDefences: {
    title: { vi: 'Chấm đề án', en: 'Mark the defences' },
    by: 'council',
    payload: z.object({ defenceScores: line, passedBoth: count }),
    form: 'scoreSlip',
    rule: pilot,
  },
  submitResult: {
    title: { vi: 'Trình kết quả thi tuyển', en: 'Submit the result' },
    by: 'council',
    payload: z.object({ submission: line, winner: line }),
    rule: pilot,
  },
  declareNone: {
    title: { vi: 'Không có người đạt', en: 'Declare that nobody passed' },
    by: 'council',
    payload: z.object({ noneReason: line }),
    rule: pilot,
  },
  giveOpinion: {
    title: { vi: 'Cấp ủy cho ý kiến', en: 'The party committee gives its opinion' },
    by: 'partyCommittee',
    payload: z.object({ partyOpinion: line }),
    rule: pilot,
  },
  appoint: {
    title: { vi: 'Quyết định bổ nhiệm', en: 'Appoint' },
    by: 'authority',
    payload: z.object({ decision: line }),
    rule: pilot,
  },
} as const satisfies Readonly<Record<string, Event>>
