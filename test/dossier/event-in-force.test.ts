import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { allowed, open, replay, tryAdvance } from '../../src/dossier/index.ts'
import { defineProcedure, parseProcedure, procedureJson, verify } from '../../src/procedure/index.ts'

const title = { vi: 'Việc', en: 'Work' }

const complaint = defineProcedure({
  id: 'complaint',
  version: '1.0.0',
  title,
  clauses: ['7.2.3'],
  basis: [],
  roles: { settler: { title: { vi: 'Người giải quyết', en: 'Settler' } } },
  facts: z.object({}),
  events: {
    transition: {
      title: { vi: 'Áp dụng chuyển tiếp', en: 'Apply the transition' },
      by: 'settler',
      from: '2026-07-01',
      rule: { basis: 'NĐ 155/2026/NĐ-CP, Đ.22', confidence: 'secondary' },
    },
    oldNotice: { title: { vi: 'Thông báo cũ', en: 'Old notice' }, by: 'settler', to: '2026-06-30' },
    close: { title: { vi: 'Kết thúc', en: 'Close' }, by: 'settler' },
  },
  limits: {},
  initial: 'open',
  steps: {
    open: {
      title,
      duty: 'settler',
      unlimited: title,
      on: { transition: {}, oldNotice: {}, close: 'closed' },
    },
    closed: { title, outcome: 'done' },
  },
})

const by = { id: 'an', roles: ['settler'] } as const
const opened = open(complaint, { id: 'K1', facts: {}, at: '2020-05-04T08:00:00+07:00', by })
const codes = (type: 'transition' | 'oldNotice', at: string) => {
  const next = tryAdvance(opened, { type }, { at, by })
  return next.ok ? [] : next.issues.map(({ code, path }) => [code, path])
}

describe('an event a law brought or took away', () => {
  test.each([
    ['transition', '2026-06-30T23:59:59+07:00', false],
    ['transition', '2026-06-30T17:00:00Z', true],
    ['transition', '2026-07-01T00:00:00+07:00', true],
    ['oldNotice', '2026-06-30T23:59:59+07:00', true],
    ['oldNotice', '2026-07-01T00:00:00+07:00', false],
  ] as const)('%s at %s: %s', (type, at, accepted) => {
    expect(codes(type, at)).toEqual(accepted ? [] : [['event-not-in-force', 'at']])
  })

  test('the refusal says since when, by which article, and what can be done', () => {
    const next = tryAdvance(opened, { type: 'transition' }, { at: '2020-05-08T08:00:00+07:00', by })
    expect(next.ok ? undefined : next.issues[0]).toMatchObject({
      message: {
        vi: 'Ngày 08/05/2020 không thể "Áp dụng chuyển tiếp": quy định chỉ có hiệu lực từ 01/07/2026 (NĐ 155/2026/NĐ-CP, Đ.22). Việc có thể làm bây giờ: Thông báo cũ (Người giải quyết) · Kết thúc (Người giải quyết).',
      },
      expected: { en: '01/07/2026 or later' },
      rule: 'NĐ 155/2026/NĐ-CP, Đ.22',
    })
  })

  test('is offered only on its days', () => {
    const offered = (at: string) => allowed(opened, by, at).map(({ event }) => event)
    expect(offered('2026-06-30T08:00:00+07:00')).toEqual(['oldNotice', 'close'])
    expect(offered('2026-07-01T08:00:00+07:00')).toEqual(['transition', 'close'])
  })

  test('is printed, read back, verified and replayed', () => {
    expect(verify(complaint).issues).toEqual([])
    const again = parseProcedure(procedureJson(complaint))
    expect(again.ok && again.value.events['transition']?.from).toBe('2026-07-01')
    const next = tryAdvance(opened, { type: 'transition' }, { at: '2026-07-01T08:00:00+07:00', by })
    if (!next.ok) throw new Error('refused')
    expect(replay(complaint, next.value.journal)).toMatchObject({ ok: true })
  })
})
