import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

const law = {
  basis: 'Luật 72/2025/QH15, Đ.43; Luật 65/2025/QH15, Đ.24',
  confidence: 'secondary',
} as const

const custom = { basis: 'Thông lệ', confidence: 'practice' } as const

/** What is reported about a dialogue. */
export const events = {
  announce: {
    title: { vi: 'Thông báo thời gian, địa điểm, nội dung', en: 'Announce day, place and topics' },
    by: 'secretariat',
    payload: z.object({ dialogueOn: dayFact, place: line, topics: line }),
    form: ['plan', 'notice'],
    rule: law,
  },
  demandByVoters: {
    title: { vi: 'Cử tri yêu cầu đối thoại', en: 'Voters ask for a dialogue' },
    by: ['participants', 'secretariat'],
    payload: z.object({ voterShare: z.number().min(0).max(100), dialogueOn: dayFact, topics: line }),
    rule: law,
  },
  collect: {
    title: { vi: 'Thu câu hỏi, kiến nghị', en: 'Collect questions' },
    by: 'secretariat',
    payload: z.object({ questions: z.array(line).min(1) }),
    rule: custom,
  },
  cancel: {
    title: { vi: 'Hủy, hoãn', en: 'Cancel' },
    by: 'convenor',
    payload: z.object({ cancelReason: line }),
    rule: custom,
  },
  hold: {
    title: { vi: 'Tổ chức đối thoại', en: 'Hold the dialogue' },
    by: 'convenor',
    payload: z.object({ minutes: line }),
    form: 'minutes',
    rule: law,
  },
  assignAnswers: {
    title: { vi: 'Giao trả lời nội dung còn lại', en: 'Assign the answers still owed' },
    by: 'convenor',
    payload: z.object({ answersOwed: line, answerBy: z.exactOptional(dayFact) }),
    rule: custom,
  },
  publishResult: {
    title: { vi: 'Công bố kết quả', en: 'Publish the result' },
    by: ['secretariat', 'department'],
    payload: z.object({ result: line }),
    rule: law,
  },
  close: {
    title: { vi: 'Đóng, đã theo dõi xong', en: 'Close after follow-up' },
    by: 'secretariat',
    payload: z.object({ followUpNote: line }),
    rule: custom,
  },
} as const satisfies Readonly<Record<string, Event>>
