import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { inputs, openConclusions } from './facts.ts'

const maybe = z.exactOptional(line)

/** What is reported in the course of a management review. */
export const events = {
  requestReports: {
    title: {
      vi: 'Ấn định ngày họp, yêu cầu các đơn vị báo cáo',
      en: 'Set the day and ask the units to report',
    },
    by: ['representative', 'secretary'],
    payload: z.object({ meetingDay: dayFact, place: maybe }),
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b', confidence: 'verified' },
  },
  giveInputs: {
    title: {
      vi: 'Cung cấp đầu vào, hoặc xác nhận là không có',
      en: 'Give inputs, or state that there is none',
    },
    by: ['unitHead', 'representative', 'secretary'],
    payload: z.object(inputs),
    form: 'report',
    rule: { basis: 'TCVN ISO 9001:2008, 5.6.2', confidence: 'secondary' },
  },
  moveMeeting: {
    title: { vi: 'Dời ngày họp', en: 'Move the meeting to a later day' },
    by: 'representative',
    payload: z.object({ meetingDay: dayFact, moveReason: line }),
  },
  notify: {
    title: { vi: 'Thông báo họp xem xét của lãnh đạo', en: 'Give notice of the review' },
    by: 'representative',
    payload: z.object({ agenda: line, attendees: z.array(line).min(1) }),
    form: 'notice',
    rule: { basis: 'Sở LĐTBXH Ninh Bình, QT-HT 04', confidence: 'practice' },
  },
  hold: {
    title: { vi: 'Chủ trì họp xem xét', en: 'Chair the review' },
    by: 'head',
    rule: { basis: 'TCVN ISO 9001:2008, 5.6.1', confidence: 'secondary' },
  },
  conclude: {
    title: { vi: 'Kết luận, ký biên bản', en: 'Conclude and sign the minutes' },
    by: 'head',
    payload: z.object({ systemImprovement: line, resultImprovement: line, resources: line, minutes: line }),
    form: 'minutes',
    rule: { basis: 'TCVN ISO 9001:2008, 5.6.3', confidence: 'secondary' },
  },
  issueConclusions: {
    title: { vi: 'Ban hành thông báo kết luận', en: 'Issue the conclusions' },
    by: ['representative', 'secretary'],
    payload: z.object({ conclusionsNotice: line, openConclusions, followUpBy: dayFact }),
    form: 'followUp',
  },
  trackConclusions: {
    title: { vi: 'Cập nhật kết luận chưa thực hiện xong', en: 'Update the conclusions still open' },
    by: ['representative', 'secretary'],
    payload: z.object({ openConclusions, progress: line, actions: z.exactOptional(z.array(line)) }),
    form: 'followUp',
  },
  close: {
    title: { vi: 'Kết thúc lần xem xét', en: 'Close the review' },
    by: 'representative',
    rule: {
      basis: 'TCVN ISO 9001:2008, 5.6.2: việc thực hiện kết luận là đầu vào lần sau',
      confidence: 'secondary',
    },
  },
} as const satisfies Readonly<Record<string, Event>>
