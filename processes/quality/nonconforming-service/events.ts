import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { planEvents } from '../improvement/action-events.ts'
import { clauseRule, ourReading } from '../improvement/clause.ts'
import { disposition, grade, person } from '../improvement/facts.ts'
import { recheckResult } from './facts.ts'

const decided = z.object({ disposition, dispositionReason: line, owner: person, doBy: dayFact })

/** What is reported of a service that does not conform. */
export const events = {
  contain: {
    title: { vi: 'Dừng, giữ lại kết quả sai', en: 'Stop and hold the wrong result' },
    by: ['finder', 'unitHead'],
    payload: z.object({ containment: line }),
    form: 'slip',
    rule: clauseRule('8.3'),
  },
  judge: {
    title: { vi: 'Xem xét, phân loại mức độ', en: 'Review and grade' },
    by: ['unitHead', 'qmr'],
    payload: z.object({ grade, gradeReason: line, breachesLaw: z.boolean() }),
    form: 'slip',
    rule: clauseRule('8.3'),
  },
  decide: {
    title: { vi: 'Trưởng đơn vị quyết định cách xử lý', en: 'The head of unit decides what is done' },
    by: 'unitHead',
    payload: decided,
    form: 'slip',
    rule: clauseRule('8.3'),
  },
  decideAbove: {
    title: { vi: 'Đại diện lãnh đạo, người đứng đầu quyết định cách xử lý', en: 'Decide above the unit' },
    by: ['qmr', 'head'],
    payload: decided,
    form: 'slip',
    rule: clauseRule('8.3'),
  },
  correct: {
    title: { vi: 'Báo cáo đã xử lý, kèm bằng chứng', en: 'Report it put right, with proof' },
    by: 'owner',
    payload: z.object({ correction: line, proof: z.array(line).min(1) }),
    form: 'slip',
  },
  recheck: {
    title: { vi: 'Kiểm tra lại', en: 'Check again' },
    by: 'verifier',
    notBy: 'owner',
    payload: z.object({ recheckResult, recheck: line }),
    form: 'slip',
    rule: ourReading('8.3'),
  },
  escalate: {
    title: { vi: 'Chuyển sang hành động khắc phục', en: 'Hand over to corrective action' },
    by: 'qmr',
    payload: z.object({ correctiveAction: line }),
    form: 'register',
    rule: clauseRule('8.5.2'),
  },
  close: {
    title: { vi: 'Đóng phiếu, không cần hành động khắc phục', en: 'Close; no corrective action needed' },
    by: 'qmr',
    notBy: 'owner',
    payload: z.object({ closingNote: line }),
    form: 'register',
    rule: clauseRule('8.3'),
  },
  cancel: { ...planEvents.cancel, notBy: 'owner' },
} as const satisfies Readonly<Record<string, Event>>
