import { describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import type { Procedure } from '../../src/procedure/index.ts'
import { formatDate } from '../../src/text/index.ts'
import { formatDay, parseDay } from '../../src/time/index.ts'
import { ask, codes, json } from './build.ts'
import { openOffice, openStory } from './every-procedure/office.ts'
import { type Story, storiesOf } from './every-procedure/scenarios.ts'

const all = await Promise.all(
  catalogue.map(async ({ load, id }) => ({ procedure: await load(), stories: await storiesOf(id) })),
)
const dayAfter = (day: string, days: number): string => formatDay(parseDay(day) + days)

/** A day just outside every regime of a procedure: before the first, or after the last when it ends. */
const daysOutside = ({ regimes = {} }: Procedure): readonly string[] => {
  const spans = Object.values(regimes).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const first = spans[0]?.from
  const last = spans.at(-1)?.to
  return [
    ...(first === undefined ? [] : [dayAfter(first, -1)]),
    ...(last === undefined ? [] : [dayAfter(last, 1)]),
  ]
}

const outside = all.flatMap(({ procedure, stories: [story] }) =>
  story === undefined
    ? []
    : daysOutside(procedure).map((day) => ({ id: procedure.id, procedure, story, day })),
)

describe('a day no law of the procedure covers', () => {
  test('is tried in every procedure that has regimes', () => {
    const withRegimes = all.filter(({ procedure }) => Object.keys(procedure.regimes ?? {}).length > 0)
    expect(new Set(outside.map(({ id }) => id)).size).toBe(withRegimes.length)
  })

  test.each(outside)(
    '$id on $day is refused with the day and the laws there are',
    async ({ procedure, story, day }) => {
      const dated: Story = { ...story, received: `${day} 09:00`, at: `${day} 09:00` }
      const folder = openOffice(procedure, dated)
      const typed = { procedure, story: dated, id: 'HS-1' }
      const [vi, en] = [await openStory(folder, typed, 'vi'), await openStory(folder, typed, 'en')]
      expect([vi.code, vi.out, en.code, en.out]).toEqual([1, '', 1, ''])
      expect(vi.err).toContain(
        `Không có chế độ pháp lý nào của quy trình "${procedure.title.vi}" áp dụng cho ngày ${formatDate(day)}.`,
      )
      expect(en.err).toContain(`No legal regime of "${procedure.title.en}" covers ${formatDate(day)}.`)
      for (const { title, basis, from } of Object.values(procedure.regimes ?? {})) {
        expect(vi.err).toContain(`  từ ${formatDate(from)}`)
        expect(vi.err).toContain(`: ${title.vi} (${basis})`)
        expect(en.err).toContain(`: ${title.en} (${basis})`)
      }
      expect(json(await ask(['status', '--json'], folder))).toEqual({ dossiers: [] })
    },
  )
})

const linked = all.flatMap(({ procedure, stories: [story] }) =>
  story === undefined
    ? []
    : Object.entries(procedure.links ?? {}).flatMap(([fact, link]) =>
        link === undefined ? [] : [{ id: procedure.id, fact, title: link.title, procedure, story }],
      ),
)

describe('a dossier that refers to one that is not there', () => {
  test.each(linked)(
    '$id: $fact is refused, and nothing is written',
    async ({ procedure, story, fact, title }) => {
      const schema = procedure.facts.shape[fact]
      const missing = schema?.safeParse('KHONG-CO').success === true ? 'KHONG-CO' : ['KHONG-CO']
      const others = Object.keys(procedure.links ?? {})
      const facts = Object.fromEntries(
        Object.entries(story.facts ?? {}).filter(([name]) => !others.includes(name)),
      )
      const strange: Story = { ...story, facts: { ...facts, [fact]: missing } }
      const folder = openOffice(procedure, strange)
      const typed = { procedure, story: strange, id: 'HS-1' }
      const [vi, en] = [await openStory(folder, typed, 'vi'), await openStory(folder, typed, 'en')]
      expect([vi.code, vi.out, en.code, en.out]).toEqual([1, '', 1, ''])
      expect(vi.err).toContain(`${title.vi}: không có hồ sơ "KHONG-CO".`)
      expect(en.err).toContain(`${title.en}: there is no dossier "KHONG-CO".`)
      expect(json(await ask(['status', '--json'], folder))).toEqual({ dossiers: [] })
    },
  )
})

describe('an event dated before what is already written', () => {
  const [first] = all.filter(({ procedure: { id } }) => id === 'complaint-first-instance')

  test('is refused, and so is a receipt after the opening', async () => {
    const story = first?.stories.find(({ events }) => events.length > 1)
    if (first === undefined || story === undefined) throw new Error('no scenario')
    const { procedure } = first
    const folder = openOffice(procedure, story)
    await openStory(folder, { procedure, story, id: 'HS-1' }, 'vi')
    const [, who, { type }] = story.events[0] ?? ['', '', { type: '' }]
    const by = typeof who === 'string' ? `${who}-1` : who.id
    const early = await ask(['send', 'HS-1', type, '--by', by, '--at', '2012-07-01T08:00', '--json'], folder)
    expect([early.code, codes(early)]).toEqual([1, ['moment-before-last-entry']])
    const late: Story = { ...story, at: '2013-01-02 08:00', received: '2013-01-03 08:00' }
    const run = await openStory(folder, { procedure, story: late, id: 'HS-2' }, 'en')
    expect(run.code).toBe(2)
    expect(run.err).toMatch(/08:00 on 03\/01\/2013/)
  })
})
