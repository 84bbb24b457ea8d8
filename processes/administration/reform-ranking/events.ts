import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { chosen } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { points } from './facts.ts'

/** What is reported in the course of a ranking. */
export const events = {
  launch: {
    title: { vi: 'Phát động tự chấm', en: 'Launch the self-scoring' },
    by: 'homeAffairs',
    payload: z.object({ criteria: line, selfScoreBy: dayFact }),
    rule: chosen('Kế hoạch cải cách hành chính của tỉnh, V.2.b'),
  },
  submitScores: {
    title: { vi: 'Nộp bảng tự chấm', en: 'Submit the self-scores' },
    by: 'agency',
    payload: z.object({ selfScore: points, evidence: lines, reports: z.exactOptional(lines) }),
    form: 'selfScoring',
  },
  passDueDay: { title: { vi: 'Hết hạn tự chấm', en: 'The due day passes' }, by: 'homeAffairs' },
  exclude: {
    title: { vi: 'Không nộp, không xếp loại', en: 'Exclude from the ranking' },
    by: 'council',
    payload: z.object({ reason: line }),
  },
  appraise: {
    title: { vi: 'Chấm theo lĩnh vực', en: 'Appraise by field' },
    by: 'appraiser',
    payload: z.object({ appraisedScore: points, deduction: z.exactOptional(points) }),
  },
  enterSurvey: {
    title: { vi: 'Nhập điểm điều tra xã hội học', en: 'Enter the score of the survey' },
    by: 'surveyTeam',
    payload: z.object({ surveyScore: points, survey: z.exactOptional(line) }),
    form: 'questionnaire',
  },
  announce: {
    title: { vi: 'Thông báo điểm dự kiến', en: 'Announce the expected score' },
    by: 'homeAffairs',
    payload: z.object({ index: points, explainBy: dayFact }),
    form: 'summary',
  },
  explain: {
    title: { vi: 'Giải trình, bổ sung chứng cứ', en: 'Explain and add evidence' },
    by: 'agency',
    payload: z.object({ explanation: line, disputed: lines }),
  },
  settle: { title: { vi: 'Chốt điểm', en: 'Settle the score' }, by: 'homeAffairs' },
  pass: {
    title: { vi: 'Hội đồng thông qua', en: 'The council passes it' },
    by: 'council',
    payload: z.object({ minutes: line }),
  },
  sendBack: {
    title: { vi: 'UBND tỉnh yêu cầu xem lại', en: 'The province asks to look again' },
    by: 'province',
    payload: z.object({ correction: line }),
  },
  publish: {
    title: { vi: 'Quyết định công bố xếp loại', en: 'Decide and publish' },
    by: 'province',
    payload: z.object({ class: line, place: z.int().min(1), decision: line }),
    form: 'summary',
  },
} as const satisfies Readonly<Record<string, Event>>
