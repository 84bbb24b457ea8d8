import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line, lines } from '../../line.ts'
import { decree2016, law2015, recalled } from './citations.ts'

/** What the making of any legal document has in common, from consultation to effect. */
export const sharedEvents = {
  comment: {
    title: { vi: 'Góp ý', en: 'Comment' },
    by: ['public', 'proposer'],
    payload: z.object({ comment: line }),
  },
  receiveReplies: {
    title: { vi: 'Nhận đủ văn bản trả lời của cơ quan được hỏi', en: 'The replies of the bodies are in' },
    by: ['public', 'proposer'],
    payload: z.object({ replies: line }),
  },
  planMeeting: {
    title: { vi: 'Dự kiến ngày họp UBND', en: 'Plan the committee’s meeting' },
    by: 'proposer',
    payload: z.object({ meetingOn: dayFact }),
  },
  closeConsultation: {
    title: { vi: 'Tổng hợp, gửi thẩm định', en: 'Close the consultation, send for appraisal' },
    by: 'proposer',
    payload: z.object({
      submission: line,
      opinionTable: line,
      meetingOn: z.exactOptional(dayFact),
      fileReceivedOn: dayFact,
    }),
    form: ['submission', 'draft', 'opinionTable'],
  },
  reportMissing: {
    title: { vi: 'Báo thiếu hồ sơ thẩm định', en: 'Report what the file lacks' },
    by: 'justice',
    payload: z.object({ missing: lines }),
    rule: decree2016('Đ.42'),
  },
  supplement: {
    title: { vi: 'Bổ sung hồ sơ thẩm định', en: 'Supply what is missing' },
    by: 'proposer',
    payload: z.object({ supplement: line, fileReceivedOn: dayFact }),
    rule: decree2016('Đ.42'),
  },
  setEffectiveDay: {
    title: { vi: 'Ghi ngày có hiệu lực trong văn bản', en: 'State the day of effect' },
    by: ['proposer', 'committee'],
    payload: z.object({ effectiveOn: dayFact }),
    rule: recalled('Đ.151'),
  },
  sendToGazette: {
    title: { vi: 'Gửi đăng Công báo', en: 'Send to the gazette' },
    by: ['committee', 'proposer'],
    payload: z.object({ gazetteReceivedOn: dayFact }),
    rule: law2015('Đ.150.4'),
  },
  publish: {
    title: { vi: 'Đăng Công báo, cổng, cơ sở dữ liệu', en: 'Publish in the gazette, portal and database' },
    by: 'gazette',
    payload: z.object({ gazetteIssue: line }),
    rule: law2015('Đ.150'),
  },
  takeEffect: {
    title: { vi: 'Có hiệu lực', en: 'Take effect' },
    by: ['gazette', 'proposer'],
    rule: recalled('Đ.151'),
  },
} as const satisfies Readonly<Record<string, Event>>
