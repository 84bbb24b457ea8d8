import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { clauseRule } from './clause.ts'
import { grade, level } from './facts.ts'

/** What is reported of a fault that has happened, before its cause is looked for. */
export const faultEvents = {
  contain: {
    title: { vi: 'Xử lý tạm thời', en: 'Contain' },
    by: ['unitHead', 'finder'],
    payload: z.object({ containment: line }),
    form: 'request',
    rule: clauseRule('8.3'),
  },
  assess: {
    title: { vi: 'Xem xét, phân loại mức độ', en: 'Review and grade' },
    by: 'qmr',
    payload: z.object({ grade, gradeReason: line, minutesSigned: z.exactOptional(dayFact) }),
    rule: clauseRule('8.5.2.a'),
  },
  raiseGrade: {
    title: { vi: 'Nâng mức độ vì lặp lại', en: 'Raise the grade: it repeats' },
    by: ['qmr', 'system'],
    payload: z.object({ grade: z.literal('major'), gradeReason: line }),
    rule: { basis: 'Mức nâng do cơ quan quy định', confidence: 'setting' },
  },
  reportInspection: {
    title: { vi: 'Báo cáo cơ quan kiểm tra', en: 'Report to the inspecting unit' },
    by: 'qmr',
    payload: z.object({ inspectionReport: line }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c', confidence: 'verified' },
  },
} as const satisfies Readonly<Record<string, Event>>

/** What is reported of a fault that might happen. */
export const riskEvents = {
  assessRisk: {
    title: { vi: 'Đánh giá khả năng và hậu quả', en: 'Rate how likely and how grave' },
    by: 'qmr',
    payload: z.object({ likelihood: level, effect: level }),
    rule: clauseRule('8.5.3.b'),
  },
} as const satisfies Readonly<Record<string, Event>>
