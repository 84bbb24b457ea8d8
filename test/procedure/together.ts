import * as z from 'zod'
import { defineProcedure } from '../../src/procedure/index.ts'

const text = (vi: string, en: string) => ({ vi, en })

/** Verification and consultation side by side, each only when asked for. */
export const appraisal = defineProcedure({
  id: 'appraisal',
  version: '1.0.0',
  title: text('Thẩm định', 'Appraisal'),
  clauses: ['7.5.1'],
  basis: [],
  regimes: {
    old: {
      title: text('Cũ', 'Old'),
      from: '2015-01-01',
      to: '2018-06-20',
      basis: 'A',
      confidence: 'verified',
    },
    new: { title: text('Mới', 'New'), from: '2018-06-21', basis: 'B', confidence: 'verified' },
  },
  settings: {
    strict: { title: text('Chặt', 'Strict'), default: true, basis: 'setting', confidence: 'setting' },
  },
  roles: {
    officer: { title: text('Chuyên viên', 'Officer') },
    leader: { title: text('Lãnh đạo', 'Leader') },
  },
  facts: z.object({
    verify: z.boolean().optional(),
    consult: z.boolean().optional(),
    opinion: z.string().optional(),
    opinions: z.array(z.string()).optional(),
    rounds: z.number().optional(),
  }),
  events: {
    check: {
      title: text('Kiểm tra', 'Check'),
      by: 'officer',
      payload: z.object({ verify: z.boolean(), consult: z.boolean() }),
    },
    verified: { title: text('Đã thẩm tra', 'Verified'), by: 'officer' },
    answered: {
      title: text('Đã có ý kiến', 'Answered'),
      by: 'leader',
      payload: z.object({ opinion: z.string() }),
    },
    note: { title: text('Ghi ý kiến', 'Note'), by: 'officer' },
    again: { title: text('Làm lại', 'Again'), by: 'leader' },
    sign: { title: text('Ký', 'Sign'), by: 'leader' },
  },
  limits: {
    total: {
      title: text('Giải quyết', 'Handle'),
      runsIn: ['open', 'asking', 'ready'],
      within: [{ limit: { amount: 10, unit: 'working-day' }, basis: 'A', confidence: 'verified' }],
    },
  },
  initial: 'open',
  steps: {
    open: { title: text('Mở', 'Open'), duty: 'officer', on: { check: 'asking' } },
    asking: {
      title: text('Thẩm tra và lấy ý kiến', 'Verify and consult'),
      duty: 'officer',
      together: {
        site: {
          title: text('Thẩm tra', 'Verify'),
          duty: 'officer',
          finishes: 'verified',
          when: { is: { verify: true } },
        },
        opinion: {
          title: text('Lấy ý kiến', 'Consult'),
          duty: 'leader',
          finishes: 'answered',
          when: { is: { consult: true } },
        },
      },
      next: 'ready',
    },
    ready: {
      title: text('Trình ký', 'Ready'),
      duty: 'leader',
      on: {
        sign: [
          { to: 'signed', when: { regime: 'old' } },
          { to: 'signed', when: { all: [{ regime: 'new' }, { given: 'opinion' }] } },
          {
            to: 'late',
            when: { any: [{ lapsed: 'total' }, { setting: { strict: false } }] },
            refuse: text('Chưa có ý kiến.', 'No opinion yet.'),
          },
        ],
      },
    },
    signed: { title: text('Đã ký', 'Signed'), outcome: 'done' },
    late: { title: text('Trễ', 'Late'), outcome: 'lapsed' },
  },
  across: [
    {
      in: ['asking', 'ready'],
      on: {
        note: { do: [{ append: { from: 'opinion', to: 'opinions' } }] },
        again: {
          to: 'asking',
          when: { below: { rounds: 2 } },
          do: [{ increment: 'rounds' }, { clear: 'opinion' }],
          refuse: text('Quá hai vòng.', 'More than two rounds.'),
        },
      },
    },
  ],
})
