import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { finding } from './facts.ts'

const circular = <const A extends string>(article: A) =>
  ({ basis: `TT 26/2014/TT-BKHCN, ${article}`, confidence: 'verified' }) as const

/** What is reported in the course of an inspection. */
export const events = {
  askReport: {
    title: { vi: 'Gửi văn bản yêu cầu báo cáo kèm bằng chứng', en: 'Ask for a report with evidence' },
    by: 'inspectingUnit',
    payload: z.object({ requestLetter: line, reportBy: dayFact }),
    rule: circular('Đ.33–37'),
  },
  submitReport: {
    title: { vi: 'Gửi báo cáo kèm bằng chứng', en: 'Send the report with evidence' },
    by: 'agency',
    payload: z.object({ report: line }),
    rule: circular('Đ.33–37'),
  },
  concludeOnPaper: {
    title: { vi: 'Kết luận qua báo cáo', en: 'Conclude on the report' },
    by: 'inspectingUnit',
    payload: z.object({ paperConclusion: line }),
    rule: circular('Đ.33–37'),
  },
  decide: {
    title: { vi: 'Ban hành quyết định kiểm tra', en: 'Decide on an inspection on site' },
    by: 'leadUnit',
    payload: z.object({
      decision: line,
      team: z.array(line).min(1),
      inspectorsQualified: z.boolean(),
      inspectOn: dayFact,
    }),
    form: 'decision',
    rule: circular('Đ.37, Đ.40'),
  },
  sendPapers: {
    title: { vi: 'Gửi tài liệu trước khi kiểm tra', en: 'Send the papers before the inspection' },
    by: 'agency',
    payload: z.object({ papers: z.array(line).min(1) }),
    rule: { basis: 'Bà Rịa – Vũng Tàu, kế hoạch kiểm tra năm 2022', confidence: 'practice' },
  },
  askNewDate: {
    title: { vi: 'Đề nghị dời ngày kiểm tra', en: 'Ask for another day' },
    by: 'agency',
    payload: z.object({ newDateReason: line }),
    rule: { basis: 'Sóc Trăng, kế hoạch kiểm tra năm 2020', confidence: 'practice' },
  },
  moveDate: {
    title: { vi: 'Dời ngày kiểm tra', en: 'Move the inspection' },
    by: 'leadUnit',
    payload: z.object({ inspectOn: dayFact }),
  },
  openOnSite: {
    title: { vi: 'Công bố quyết định kiểm tra tại cơ quan', en: 'Announce the decision at the agency' },
    by: 'inspector',
    payload: z.object({ openingMinutes: line }),
    rule: circular('Đ.37'),
  },
  recordFinding: {
    title: { vi: 'Ghi nhận nội dung phải khắc phục', en: 'Record what has to be corrected' },
    by: 'inspector',
    payload: z.object({ finding }),
    rule: circular('Đ.36'),
  },
  explain: {
    title: { vi: 'Giải trình', en: 'Explain' },
    by: 'agency',
    payload: z.object({ explanation: line }),
    rule: circular('Đ.37'),
  },
  drawUpMinutes: {
    title: { vi: 'Lập biên bản kiểm tra, 02 bản', en: 'Draw the minutes up, two copies' },
    by: 'inspector',
    payload: z.object({ minutes: line }),
    form: 'minutes',
    rule: circular('Đ.37'),
  },
  signAsInspector: {
    title: { vi: 'Đoàn kiểm tra ký biên bản', en: 'The inspectors sign' },
    by: 'inspector',
    rule: circular('Đ.37'),
  },
  signAsAgency: {
    title: { vi: 'Cơ quan được kiểm tra ký biên bản', en: 'The agency signs' },
    by: 'agency',
    rule: circular('Đ.37'),
  },
  concludeOnSite: {
    title: { vi: 'Kết luận kiểm tra', en: 'Conclude the inspection' },
    by: 'inspectingUnit',
    rule: circular('Đ.37'),
  },
  reportCorrection: {
    title: { vi: 'Báo cáo hành động khắc phục', en: 'Report the corrective action' },
    by: 'agency',
    payload: z.object({ correctionReport: line, correctionEvidence: z.array(line).min(1) }),
    rule: circular('Đ.37.2.c'),
  },
  accept: {
    title: { vi: 'Chấp nhận kết quả khắc phục', en: 'Accept the correction' },
    by: 'inspectingUnit',
    payload: z.object({ acceptance: line, nextCheck: z.exactOptional(line) }),
    rule: circular('Đ.37.2'),
  },
  reject: {
    title: { vi: 'Thông báo bằng văn bản không chấp nhận', en: 'Refuse the correction in writing' },
    by: 'inspectingUnit',
    payload: z.object({ rejection: line, correctAgainBy: dayFact }),
    rule: circular('Đ.37.2'),
  },
  sumUp: {
    title: { vi: 'Đưa vào tổng hợp kết quả kiểm tra năm', en: 'Enter it in the summary of the year' },
    by: 'inspectingUnit',
    payload: z.object({ summary: line }),
    rule: circular('Đ.38, Đ.39'),
  },
} as const satisfies Readonly<Record<string, Event>>
