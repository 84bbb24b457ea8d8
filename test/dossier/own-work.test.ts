import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { allowed, open, replay, tryAdvance } from '../../src/dossier/index.ts'
import { defineProcedure, parseProcedure, procedureJson, verify } from '../../src/procedure/index.ts'

const action = defineProcedure({
  id: 'action',
  version: '1.0.0',
  title: { vi: 'Khắc phục', en: 'Correct' },
  clauses: ['8.5.2'],
  basis: [],
  roles: {
    clerk: { title: { vi: 'Thư ký', en: 'Secretary' } },
    verifier: { title: { vi: 'Người kiểm tra', en: 'Verifier' } },
  },
  facts: z.object({ owner: z.string().optional(), helpers: z.array(z.string()).optional() }),
  records: {
    slip: {
      title: { vi: 'Phiếu', en: 'Slip' },
      retention: { vi: '05 năm', en: '5 years' },
      basis: 'Cơ quan quy định',
      confidence: 'setting',
      required: ['R19', 'R20'],
    },
  },
  events: {
    assign: {
      title: { vi: 'Giao việc', en: 'Assign' },
      by: 'clerk',
      payload: z.object({ owner: z.string(), helpers: z.array(z.string()) }),
    },
    conclude: {
      title: { vi: 'Kết luận', en: 'Conclude' },
      by: 'verifier',
      notBy: ['owner', 'helpers'],
      rule: { basis: 'TCVN ISO 9001:2008, 8.5.2', confidence: 'interpretation' },
    },
  },
  limits: {},
  initial: 'raised',
  steps: {
    raised: {
      title: { vi: 'Đã nêu', en: 'Raised' },
      duty: 'clerk',
      unlimited: { vi: 'Chưa giao', en: 'Not assigned' },
      on: { assign: 'acting' },
    },
    acting: {
      title: { vi: 'Đang làm', en: 'Acting' },
      duty: 'verifier',
      unlimited: { vi: 'Theo kế hoạch', en: 'As planned' },
      on: { conclude: 'done' },
    },
    done: { title: { vi: 'Xong', en: 'Done' }, outcome: 'done' },
  },
})

const person = (id: string) => ({ id, name: id.toUpperCase(), roles: ['clerk', 'verifier'] })
const at = '2019-09-16T09:00:00+07:00'

const assigned = () => {
  const opened = open(action, { id: 'KPH 2019-004', at, by: person('thu') })
  const given = tryAdvance(
    opened,
    { type: 'assign', owner: 'binh', helpers: ['chi'] },
    { at, by: person('thu') },
  )
  if (!given.ok) throw new Error(given.issues[0]?.message.en)
  return given.value
}

describe('nobody judges their own work', () => {
  test.each(['binh', 'chi'])('%s, named as owner or helper, is refused with the article', (id) => {
    const tried = tryAdvance(assigned(), { type: 'conclude' }, { at, by: person(id) })
    expect(tried).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'own-work',
          path: 'by.id',
          received: id,
          rule: 'TCVN ISO 9001:2008, 8.5.2',
          message: {
            vi: expect.stringContaining('phải do người khác làm'),
            en: expect.stringContaining('someone else has to'),
          },
        },
      ],
    })
    expect(allowed(assigned(), person(id), at)).toEqual([])
  })

  test('anyone else may, and the journal replays', () => {
    const concluded = tryAdvance(assigned(), { type: 'conclude' }, { at, by: person('dung') })
    expect(concluded).toMatchObject({ ok: true, value: { step: 'done' } })
    expect(allowed(assigned(), person('dung'), at).map(({ event }) => event)).toEqual(['conclude'])
    if (concluded.ok) expect(replay(action, concluded.value.journal)).toEqual(concluded)
  })

  test('the rule prints, reads back and is held against the declared facts', () => {
    const printed = procedureJson(action)
    const read = parseProcedure(printed)
    expect(read.ok ? procedureJson(read.value) : read.issues).toEqual(printed)
    const wrong = JSON.parse(JSON.stringify(printed))
    wrong.events.conclude.notBy = 'boss'
    expect(parseProcedure(wrong)).toMatchObject({
      ok: false,
      issues: [{ path: 'events.conclude.notBy', received: 'boss' }],
    })
  })

  test('a record the standard does not require is refused', () => {
    const printed = JSON.parse(JSON.stringify(procedureJson(action)))
    printed.records.slip.required = 'R22'
    expect(parseProcedure(printed)).toMatchObject({
      ok: false,
      issues: [{ path: 'records.slip.required', received: 'R22' }],
    })
  })

  test('a procedure with it verifies', () => {
    expect(verify(action).issues).toEqual([])
  })
})
