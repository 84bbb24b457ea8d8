import * as z from 'zod'
import { defineProcedure } from '../../src/procedure/index.ts'

/** A small procedure with a supplement loop, a guard and a limit, used by several tests. */
export const leave = defineProcedure({
  id: 'leave',
  version: '1.0.0',
  title: { vi: 'Nghỉ phép', en: 'Leave' },
  clauses: ['6.2.1'],
  basis: [],
  roles: {
    officer: { title: { vi: 'Công chức', en: 'Officer' } },
    head: { title: { vi: 'Trưởng phòng', en: 'Head of unit' } },
  },
  separate: [['officer', 'head']],
  facts: z.object({
    reason: z.string().optional(),
    days: z.number().int().positive().optional(),
    returns: z.number().optional(),
  }),
  events: {
    ask: {
      title: { vi: 'Xin nghỉ', en: 'Ask' },
      by: 'officer',
      payload: z.object({ reason: z.string().min(1), days: z.number().int().positive() }),
    },
    giveBack: { title: { vi: 'Trả lại', en: 'Give back' }, by: 'head' },
    approve: { title: { vi: 'Duyệt', en: 'Approve' }, by: 'head' },
  },
  limits: {
    answer: {
      title: { vi: 'Trả lời đơn', en: 'Answer' },
      runsIn: ['asked'],
      within: [
        { limit: { amount: 2, unit: 'working-day' }, basis: 'Quy chế cơ quan', confidence: 'setting' },
      ],
    },
  },
  initial: 'draft',
  steps: {
    draft: {
      title: { vi: 'Soạn đơn', en: 'Draft' },
      duty: 'officer',
      unlimited: { vi: 'Chưa nộp', en: 'Not filed yet' },
      on: { ask: 'asked' },
    },
    asked: {
      title: { vi: 'Chờ duyệt', en: 'Awaiting approval' },
      duty: 'head',
      on: {
        approve: 'approved',
        giveBack: {
          to: 'draft',
          when: { below: { returns: 1 } },
          do: [{ increment: 'returns' }],
          refuse: { vi: 'Chỉ được trả lại một lần.', en: 'It may be given back only once.' },
        },
      },
    },
    approved: { title: { vi: 'Đã duyệt', en: 'Approved' }, outcome: 'done' },
  },
})
