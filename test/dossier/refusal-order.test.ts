import { expect, test } from 'vitest'
import * as z from 'zod'
import { open, tryAdvance } from '../../src/dossier/index.ts'
import { defineProcedure } from '../../src/procedure/index.ts'

const title = { vi: 'Việc', en: 'Work' }

const slip = defineProcedure({
  id: 'slip',
  version: '1.0.0',
  title,
  clauses: ['8.5.2'],
  basis: [],
  roles: { clerk: { title } },
  facts: z.object({ verdict: z.string().optional(), note: z.string().optional() }),
  events: {
    judge: { title, by: 'clerk', payload: z.object({ verdict: z.string() }) },
    close: { title: { vi: 'Đóng phiếu', en: 'Close' }, by: 'clerk', payload: z.object({ note: z.string() }) },
  },
  limits: {},
  initial: 'open',
  steps: {
    open: {
      title,
      duty: 'clerk',
      unlimited: title,
      on: {
        judge: {},
        close: {
          to: 'closed',
          when: { given: 'verdict' },
          refuse: { vi: 'chưa có kết luận hiệu lực', en: 'there is no verdict' },
        },
      },
    },
    closed: { title, outcome: 'done' },
  },
})

const by = { id: 'an', roles: ['clerk'] }
const at = '2019-09-16T09:00:00+07:00'
const opened = open(slip, { id: 'P-1', at, by })
// The event comes in as data, its note left out.
const close: Parameters<typeof tryAdvance<NonNullable<(typeof slip)['~names']>>>[1] =
  JSON.parse('{"type":"close"}')

test('what no payload could mend is said before what the payload lacks', () => {
  expect(tryAdvance(opened, close, { at, by })).toMatchObject({
    ok: false,
    issues: [
      { code: 'event-refused', message: { vi: expect.stringContaining('chưa có kết luận hiệu lực') } },
    ],
  })
})

test('what the payload lacks is said when it alone stands in the way', () => {
  const judged = tryAdvance(opened, { type: 'judge', verdict: 'có' }, { at, by })
  if (!judged.ok) throw new Error('refused')
  expect(tryAdvance(judged.value, close, { at, by })).toMatchObject({
    ok: false,
    issues: [{ code: 'missing', path: 'close.note' }],
  })
})
