import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { action, channels, groups, lowItem, responses } from './facts.ts'

const standard = { basis: 'TCVN ISO 9001:2008, 8.2.1', confidence: 'secondary' } as const

/** What is reported in the course of a satisfaction survey. */
export const events = {
  approvePlan: {
    title: { vi: 'Phê duyệt kế hoạch khảo sát', en: 'Approve the survey plan' },
    by: 'head',
    payload: z.object({ channels, groups, sampleSize: z.int().min(1), surveyUntil: dayFact }),
    form: 'plan',
    rule: { basis: 'UBND huyện Thạch Hà, kế hoạch khảo sát năm 2021', confidence: 'practice' },
  },
  recordResponses: {
    title: { vi: 'Cập nhật số phiếu thu về', en: 'Record the responses so far' },
    by: 'surveyor',
    payload: z.object(responses),
    form: 'questionnaire',
  },
  endSurvey: {
    title: { vi: 'Kết thúc thu phiếu', en: 'End the survey' },
    by: 'surveyor',
    payload: z.object({ sampleReached: z.boolean(), shortfallReason: z.exactOptional(line) }),
  },
  analyse: {
    title: { vi: 'Tổng hợp, phân tích kết quả', en: 'Count and analyse' },
    by: 'surveyor',
    payload: z.object({
      meanScore: z.number(),
      satisfiedPercent: z.number().min(0).max(100),
      lowItems: z.array(lowItem),
    }),
    rule: { basis: 'TCVN ISO 9001:2008, 8.4', confidence: 'secondary' },
  },
  report: {
    title: { vi: 'Báo cáo kết quả khảo sát', en: 'Report the survey' },
    by: 'representative',
    payload: z.object({ report: line }),
    form: 'report',
    rule: standard,
  },
  publish: {
    title: { vi: 'Công khai kết quả khảo sát', en: 'Publish the result' },
    by: ['surveyor', 'representative'],
    payload: z.object({ published: line }),
  },
  act: {
    title: { vi: 'Chỉ đạo hành động khắc phục, phòng ngừa', en: 'Ask for corrective and preventive action' },
    by: 'head',
    payload: z.object({ openActions: z.array(action).min(1), actionsBy: dayFact }),
    rule: { basis: 'TCVN ISO 9001:2008, 5.2, 8.5.2, 8.5.3', confidence: 'secondary' },
  },
  decideNoAction: {
    title: {
      vi: 'Quyết định không cần hành động, nêu lý do',
      en: 'Decide that no action is needed, and why',
    },
    by: 'head',
    payload: z.object({ noActionReason: line }),
  },
  trackActions: {
    title: { vi: 'Cập nhật hành động chưa xong', en: 'Update the actions still open' },
    by: ['unitHead', 'representative'],
    payload: z.object({ openActions: z.array(action), progress: line }),
  },
  close: {
    title: { vi: 'Kết thúc đợt khảo sát', en: 'Close the survey' },
    by: 'representative',
  },
} as const satisfies Readonly<Record<string, Event>>
