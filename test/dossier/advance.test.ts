import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  advance,
  allowed,
  open,
  replay,
  seal,
  systemActor,
  tryAdvance,
  tryOpen,
  verifyJournal,
} from '../../src/dossier/index.ts'
import { defineProcedure } from '../../src/procedure/index.ts'
import { leave } from '../procedure/fixture.ts'
import { appraisal } from '../procedure/together.ts'

const an = { id: 'an', name: 'Nguyễn Văn An', roles: ['officer'] }
const binh = { id: 'binh', name: 'Trần Thị Bình', roles: ['head'] }
const both = { id: 'chi', name: 'Lê Văn Chi', roles: ['officer', 'head'] }
const at = (time: string, day = '2026-02-06') => `${day}T${time}:00+07:00`
const opening = { id: 'NP-001', at: at('08:00'), by: an }
const asked = () =>
  advance(open(leave, opening), { type: 'ask', reason: 'việc riêng', days: 2 }, { at: at('09:00'), by: an })

const codesOf = (result: ReturnType<typeof tryAdvance>) =>
  result.ok ? [] : result.issues.map(({ code }) => code)

describe('a dossier moves by accepted events', () => {
  test('payload fields become facts, the step changes, the journal grows and chains', () => {
    const dossier = asked()
    expect(dossier.step).toBe('asked')
    expect(dossier.facts).toEqual({ reason: 'việc riêng', days: 2 })
    expect(dossier.journal.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['open', null, 'draft'],
      ['ask', 'draft', 'asked'],
    ])
    expect(dossier.journal[1]?.previous).toBe(dossier.journal[0]?.hash)
    expect(dossier.journal[1]?.limits).toEqual([
      { limit: 'answer', amount: 2, unit: 'working-day', basis: 'Quy chế cơ quan' },
    ])
  })

  test('the dossier and everything in it is frozen; the one before is untouched', () => {
    const before = open(leave, opening)
    const after = advance(before, { type: 'ask', reason: 'a', days: 1 }, { at: at('09:00'), by: an })
    expect(before.step).toBe('draft')
    expect(Object.isFrozen(after)).toBe(true)
    expect(Object.isFrozen(after.facts)).toBe(true)
    expect(Object.isFrozen(after.journal.at(-1)?.payload)).toBe(true)
  })

  test('decomposed text is composed before it is kept', () => {
    const dossier = advance(
      open(leave, opening),
      { type: 'ask', reason: 'việc riêng'.normalize('NFD'), days: 1 },
      { at: at('09:00'), by: an },
    )
    expect(dossier.facts.reason).toBe('việc riêng')
  })

  test('the outcome is that of the final step', () => {
    const done = advance(asked(), { type: 'approve' }, { at: at('10:00'), by: binh })
    expect(done.outcome).toBe('done')
  })
})

describe('a refusal is a value with its reason in both languages', () => {
  const report = { at: at('10:00'), by: binh }

  test('an event the procedure does not have', () => {
    // @ts-expect-error
    const refused = tryAdvance(asked(), { type: 'aprove' }, report)
    expect(codesOf(refused)).toEqual(['event-unknown'])
    expect(refused).toMatchObject({
      issues: [{ expected: ['ask', 'giveBack', 'approve'], received: 'aprove' }],
    })
  })

  test.each(['__proto__', 'constructor', 'toString'])('an event named %s', (type) => {
    // @ts-expect-error
    expect(codesOf(tryAdvance(asked(), { type }, report))).toEqual(['event-unknown'])
  })

  test('an event the step does not accept, with what can be done instead', () => {
    const refused = tryAdvance(open(leave, opening), { type: 'approve' }, { at: at('10:00'), by: binh })
    expect(codesOf(refused)).toEqual(['event-not-accepted'])
    expect(refused).toMatchObject({
      issues: [
        {
          message: {
            vi: 'Không thể "Duyệt" khi hồ sơ NP-001 đang ở bước "Soạn đơn". Việc có thể làm bây giờ: Xin nghỉ (Công chức).',
            en: '"Approve" cannot happen while dossier NP-001 is at "Draft". What can be done now: Ask (Officer).',
          },
        },
      ],
    })
  })

  test('a guard that does not hold, with its own reason', () => {
    const returned = advance(asked(), { type: 'giveBack' }, report)
    const again = advance(returned, { type: 'ask', reason: 'b', days: 1 }, { at: at('11:00'), by: an })
    const refused = tryAdvance(again, { type: 'giveBack' }, { at: at('11:10'), by: binh })
    expect(codesOf(refused)).toEqual(['event-refused'])
    expect(refused).toMatchObject({
      issues: [{ message: { vi: expect.stringContaining('Chỉ được trả lại một lần.') } }],
    })
  })

  test('a role that may not report it', () => {
    expect(codesOf(tryAdvance(asked(), { type: 'approve' }, { ...report, by: an }))).toEqual([
      'role-not-allowed',
    ])
    expect(codesOf(tryAdvance(asked(), { type: 'approve' }, { ...report, by: systemActor }))).toEqual([
      'role-not-allowed',
    ])
  })

  test('one person in two separated roles', () => {
    const sent = advance(
      open(leave, { ...opening, by: both }),
      { type: 'ask', reason: 'a', days: 1 },
      { at: at('09:00'), by: both },
    )
    expect(codesOf(tryAdvance(sent, { type: 'approve' }, { at: at('09:30'), by: both }))).toEqual([
      'separation-of-duties',
    ])
  })

  test.each([
    ['a missing field', { type: 'ask', reason: 'a' }],
    ['a field of another type', { type: 'ask', reason: 'a', days: 'hai' }],
    ['an empty reason', { type: 'ask', reason: '', days: 1 }],
    ['a field that is not there', { type: 'ask', reason: 'a', days: 1, note: 'x' }],
    ['a prototype key', JSON.parse('{"type":"ask","reason":"a","days":1,"__proto__":{"x":1}}')],
    ['a lone surrogate', { type: 'ask', reason: '\ud800', days: 1 }],
    ['a date object', { type: 'ask', reason: new Date(0), days: 1 }],
  ])('%s', (_, event) => {
    const refused = tryAdvance(open(leave, opening), event, { at: at('09:00'), by: an })
    expect(refused.ok).toBe(false)
    if (!refused.ok)
      for (const { message } of refused.issues) {
        expect(message.vi).not.toBe('')
        expect(message.en).not.toBe(message.vi)
      }
  })

  test('a moment before the last entry, or no moment', () => {
    expect(codesOf(tryAdvance(asked(), { type: 'approve' }, { at: at('08:30'), by: binh }))).toEqual([
      'moment-before-last-entry',
    ])
    expect(tryAdvance(asked(), { type: 'approve' }, { at: 'hôm nay', by: binh }).ok).toBe(false)
  })

  test('a dossier that has ended', () => {
    const done = advance(asked(), { type: 'approve' }, { at: at('10:00'), by: binh })
    expect(codesOf(tryAdvance(done, { type: 'approve' }, { at: at('11:00'), by: binh }))).toEqual([
      'dossier-closed',
    ])
  })

  test('advance throws what tryAdvance returns', () => {
    expect(() => advance(open(leave, opening), { type: 'approve' }, { at: at('10:00'), by: binh })).toThrow(
      /Không thể "Duyệt".*cannot happen/s,
    )
  })
})

describe('opening', () => {
  test.each([
    ['no id', { ...opening, id: '' }, 'dossier-id'],
    [
      'a role the procedure does not have',
      { ...opening, by: { id: 'x', roles: ['mayor'] } },
      'role-not-allowed',
    ],
    ['an unknown fact', { ...opening, facts: { bogus: 1 } }, 'field-unknown'],
    ['an unknown limit', { ...opening, limits: { bogus: {} } }, 'name-unknown'],
    ['an unknown setting', { ...opening, settings: { bogus: true } }, 'name-unknown'],
  ])('%s is refused', (_, bad, code) => {
    // @ts-expect-error
    const refused = tryOpen(leave, bad)
    expect(refused).toMatchObject({ ok: false, issues: [{ code }] })
  })

  test('the regime is that of the day of receipt, and kept', () => {
    const on = (received: string) =>
      open(appraisal, { id: 'A', at: at('08:00', '2026-02-06'), by: an, received })
    expect(on('2018-06-20T16:59:00+07:00').regime).toBe('old')
    expect(on('2018-06-21T07:30:00+07:00').regime).toBe('new')
    expect(
      tryOpen(appraisal, { id: 'A', at: at('08:00'), by: an, received: '2014-12-31T08:00:00+07:00' }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'regime-none' }],
    })
  })

  test('sector law may set a limit otherwise for one dossier', () => {
    const limits = {
      answer: { limit: { amount: 5, unit: 'day' }, basis: 'Luật X, Đ.1', confidence: 'setting' },
    } as const
    const dossier = advance(
      open(leave, { ...opening, limits }),
      { type: 'ask', reason: 'a', days: 1 },
      { at: at('09:00'), by: an },
    )
    expect(dossier.journal.at(-1)?.limits).toEqual([
      { limit: 'answer', amount: 5, unit: 'day', basis: 'Luật X, Đ.1' },
    ])
  })
})

describe('who reports and when', () => {
  test.each(['g ', ' g', '', 'g\n'])('an id of a person such as %j is refused', (id) => {
    expect(
      tryAdvance(asked(), { type: 'approve' }, { at: at('10:00'), by: { id, roles: ['head'] } }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'actor-id', path: 'by.id' }],
    })
    expect(tryOpen(leave, { ...opening, by: { id, roles: ['officer'] } }).ok).toBe(false)
  })

  test('what is no event, and what are no roles', () => {
    // @ts-expect-error
    expect(codesOf(tryAdvance(asked(), null, { at: at('10:00'), by: binh }))).toEqual(['event-shape'])
    expect(
      // @ts-expect-error
      codesOf(tryAdvance(asked(), { type: 'approve' }, { at: at('10:00'), by: { id: 'a', roles: 'head' } })),
    ).toEqual(['actor-roles'])
  })

  test('a dossier is not received after it is opened', () => {
    expect(tryOpen(leave, { ...opening, received: '2026-03-06T08:00:00+07:00' })).toMatchObject({
      ok: false,
      issues: [{ code: 'received-after-opening' }],
    })
  })

  test('nothing that can be done is not offered as an empty list, nor the event just refused', () => {
    const returned = advance(asked(), { type: 'giveBack' }, { at: at('10:00'), by: binh })
    const again = advance(returned, { type: 'ask', reason: 'b', days: 1 }, { at: at('11:00'), by: an })
    const refused = tryAdvance(again, { type: 'giveBack' }, { at: at('11:10'), by: binh })
    expect(refused).toMatchObject({
      issues: [
        {
          message: {
            vi: 'Không thể "Trả lại" với hồ sơ NP-001: Chỉ được trả lại một lần. Việc có thể làm bây giờ: Duyệt (Trưởng phòng).',
          },
        },
      ],
    })
  })
})

describe('allowed', () => {
  test('lists what the person could report now', () => {
    expect(allowed(asked(), binh, at('10:00')).map(({ event }) => event)).toEqual(['giveBack', 'approve'])
    expect(allowed(asked(), an, at('10:00'))).toEqual([])
    const [ask] = allowed(open(leave, opening), an, at('09:00'))
    expect(ask).toMatchObject({ event: 'ask', role: 'officer', fields: ['reason', 'days'] })
  })

  test('an event whose guard depends on its own payload is listed; one whose guard cannot hold is not', () => {
    const returned = advance(asked(), { type: 'giveBack' }, { at: at('10:00'), by: binh })
    const again = advance(returned, { type: 'ask', reason: 'b', days: 1 }, { at: at('11:00'), by: an })
    expect(allowed(again, binh, at('11:10')).map(({ event }) => event)).toEqual(['approve'])
  })

  test('a guard on a field the event itself brings leaves it listed', () => {
    const title = { vi: 'Nghỉ ngắn ngày', en: 'Short leave' }
    const days = z.object({ days: z.number() })
    const short = defineProcedure({
      id: 'short-leave',
      version: '1.0.0',
      title,
      clauses: [],
      basis: [],
      roles: { officer: { title }, head: { title } },
      facts: z.object({ days: z.number().optional() }),
      events: { ask: { title, by: 'officer', payload: days }, approve: { title, by: 'head', payload: days } },
      limits: {},
      initial: 'draft',
      steps: {
        draft: { title, duty: 'officer', unlimited: title, on: { ask: 'asked' } },
        asked: {
          title,
          duty: 'head',
          unlimited: title,
          on: { approve: { to: 'approved', when: { below: { days: 2 } }, refuse: title } },
        },
        approved: { title, outcome: 'done' },
      },
    })
    const ask = { type: 'ask', days: 5 } as const
    const dossier = advance(open(short, opening), ask, { at: at('09:00'), by: an })
    expect(allowed(dossier, binh, at('10:00')).map(({ event }) => event)).toEqual(['approve'])
    expect(tryAdvance(dossier, { type: 'approve', days: 1 }, { at: at('10:00'), by: binh }).ok).toBe(true)
    expect(tryAdvance(dossier, { type: 'approve', days: 3 }, { at: at('10:00'), by: binh }).ok).toBe(false)
  })

  test('what is not listed is refused whatever the payload (all events, all actors)', () => {
    const dossier = asked()
    for (const actor of [an, binh, both]) {
      const events = allowed(dossier, actor, at('10:00')).map(({ event }) => event)
      for (const type of ['ask', 'giveBack', 'approve'] as const)
        if (!events.includes(type))
          expect(tryAdvance(dossier, { type, reason: 'a', days: 1 }, { at: at('10:00'), by: actor }).ok).toBe(
            false,
          )
    }
  })
})

describe('replay', () => {
  const officer = { id: 'an', name: 'An', roles: ['officer'] }
  const leader = { id: 'binh', name: 'Bình', roles: ['leader'] }

  test('rebuilds the very same dossier from its journal, after any accepted sequence', () => {
    const types = Object.keys(appraisal.events)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...types), fc.boolean(), fc.boolean(), fc.nat(72)), {
          maxLength: 12,
        }),
        (happenings) => {
          let dossier = open(appraisal, { id: 'TĐ-1', at: at('08:00'), by: officer })
          let minutes = 0
          for (const [type, verify, consult, wait] of happenings) {
            minutes += wait * 60
            const moment = new Date(Date.parse(at('08:00')) + minutes * 60000).toISOString()
            const payload =
              type === 'check' ? { verify, consult } : type === 'answered' ? { opinion: 'đồng ý' } : {}
            for (const by of [officer, leader]) {
              // @ts-expect-error: the event is drawn at random
              const next = tryAdvance(dossier, { type, ...payload }, { at: moment, by })
              if (next.ok) dossier = next.value
            }
          }
          const again = replay(appraisal, dossier.journal)
          expect(again).toEqual({ ok: true, value: dossier })
        },
      ),
      { numRuns: 60, seed: 3 },
    )
  })

  test('a journal forged and chained anew does not come out the same', () => {
    const [opened, sent] = asked().journal
    if (opened === undefined || sent === undefined) throw new Error('two entries were written')
    const { previous: _, hash: __, ...body } = sent
    const forge = (change: Partial<typeof body>) => [opened, seal({ ...body, ...change }, opened)]
    for (const change of [{ to: 'approved' }, { limits: [] }, { from: 'asked' }, { lapsed: ['answer'] }]) {
      expect(verifyJournal(forge(change))).toEqual([])
      const again = replay(leave, forge(change))
      expect(again).toMatchObject({ ok: 'lapsed' in change })
      if (!again.ok) expect(again.issues[0]?.code).toBe('replay-differs')
    }
  })

  test('refuses the journal of another procedure, and of a changed one', () => {
    const { journal } = asked()
    expect(replay(appraisal, journal)).toMatchObject({ ok: false, issues: [{ code: 'other-procedure' }] })
    const changed = { ...leave, title: { vi: 'Khác', en: 'Other' } }
    expect(replay(changed, journal)).toMatchObject({ ok: false, issues: [{ code: 'procedure-changed' }] })
  })
})
