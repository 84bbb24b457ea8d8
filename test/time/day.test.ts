import { describe, expect, it } from 'vitest'
import {
  epochMs,
  formatDay,
  moment,
  momentDay,
  momentMinutes,
  momentOfEpochMs,
  parseDay,
  parseMoment,
  tryParseDay,
  tryParseMoment,
  weekday,
} from '../../src/time/index.ts'

describe('days', () => {
  it('agrees with the platform’s UTC calendar on every day from 1900 to 2100', () => {
    for (let day = -25_567; day < 47_848; day += 1) {
      const date = new Date(day * 86_400_000)
      const iso = date.toISOString().slice(0, 10)
      if (formatDay(day) !== iso || parseDay(iso) !== day || weekday(day) !== date.getUTCDay())
        expect.fail(`${day} ${iso} ${formatDay(day)}`)
    }
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-2-6',
    '06/02/2026',
    ' 2026-02-06',
    '2026-02-06 ',
    '2026-02-0x',
    '0000-01-01',
    '2026-02-06T00:00:00Z',
    '',
  ])('refuses %j', (iso) => {
    const result = tryParseDay(iso, 'from')
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'day-unreadable', path: 'from', received: iso }],
    })
    expect(() => parseDay(iso)).toThrow('YYYY-MM-DD')
  })

  it('knows leap years', () => {
    expect(parseDay('2000-02-29') + 1).toBe(parseDay('2000-03-01'))
    expect(parseDay('1970-01-01')).toBe(0)
  })
})

describe('moments', () => {
  it.each([
    ['2026-02-06T09:15:00+07:00', '2026-02-06T09:15:00+07:00'],
    ['2026-02-06T02:15:00Z', '2026-02-06T09:15:00+07:00'],
    ['2026-02-05T21:15-05:00', '2026-02-06T09:15:00+07:00'],
    ['2026-02-06T02:15:30.999Z', '2026-02-06T09:15:30+07:00'],
    ['2025-12-31T17:00:00Z', '2026-01-01T00:00:00+07:00'],
    ['2026-02-06T09:15:00+0700', '2026-02-06T09:15:00+07:00'],
  ])('reads %s', (iso, expected) => {
    expect(parseMoment(iso)).toBe(expected)
    expect(epochMs(iso)).toBe(Math.floor(Date.parse(iso) / 1000) * 1000)
    expect(momentOfEpochMs(Date.parse(iso))).toBe(expected)
  })

  it.each([
    '2026-02-06T09:15:00',
    '2026-02-06',
    '2026-02-30T09:15:00Z',
    '2026-02-06T24:00:00Z',
    '2026-02-06 09:15Z',
    'hôm nay',
  ])('refuses %j', (iso) => {
    expect(tryParseMoment(iso)).toMatchObject({ ok: false, issues: [{ code: 'moment-unreadable' }] })
  })

  it('goes between a day with minutes and a moment', () => {
    const at = moment(parseDay('2026-02-06'), 555)
    expect(at).toBe('2026-02-06T09:15:00+07:00')
    expect(momentDay(at)).toBe(parseDay('2026-02-06'))
    expect(momentMinutes('2026-02-06T09:15:59+07:00')).toBe(555)
  })
})
