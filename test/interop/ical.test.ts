import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { duties } from '../../processes/index.ts'
import { type AgendaItem, agenda } from '../../src/agenda/index.ts'
import { agendaIcal } from '../../src/interop/index.ts'
import { vietnam } from '../../src/time/index.ts'

const options = {
  name: 'Việc phải làm năm 2019 · UBND huyện Cái Bè',
  domain: 'cai-be.example',
  at: '2019-01-02T08:00:00+07:00',
} as const
const items = agenda(duties, vietnam, { year: 2019, level: 'province' })

const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
    }
  })

describe('an agenda as a calendar file', () => {
  test('another reader finds every entry, on its due day, with its words and its article', () => {
    const events = read(agendaIcal(items, options))
    expect(events.map(({ summary, start }) => [summary, start])).toEqual(
      items.map(({ title, due }) => [title.vi, due]),
    )
    for (const [at, { basis }] of items.entries()) expect(events[at]?.description).toContain(basis)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length)
  })

  test('no line is longer than 75 octets, every line ends in CR LF, no letter is torn', () => {
    const file = agendaIcal(items, { ...options, remind: 3 })
    expect(file.endsWith('\r\n')).toBe(true)
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\n\r]|\ufffd/)
    }
  })

  test('the same agenda gives the same bytes; ids stay when the words change', () => {
    expect(agendaIcal(items, options)).toBe(agendaIcal(items, options))
    const ids = (file: string) => read(file).map(({ uid }) => uid)
    expect(ids(agendaIcal(items, options))).toEqual(ids(agendaIcal(items, { ...options, language: 'en' })))
  })

  test('whatever a title holds comes back as it was', () => {
    const [first] = items
    if (first === undefined) throw new Error('nothing is owed')
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, (value) => {
        const title = { vi: value, en: value }
        const item: AgendaItem = { ...first, title }
        const [event] = read(agendaIcal([item], options))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the format has no place for them.
        const kept = value.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(event?.summary ?? '').toBe(kept)
      }),
    )
  })

  test('an empty agenda is a calendar without entries', () => {
    expect(read(agendaIcal([], options))).toEqual([])
  })
})
