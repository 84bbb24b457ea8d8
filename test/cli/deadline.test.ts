import { describe, expect, test } from 'vitest'
import { ask, codes, json, run } from './build.ts'

const deadline = (...args: readonly string[]) => ask(['deadline', ...args])

describe('quytrinh deadline', () => {
  test('prints the contract: due, dueAt, provisional, limit, why', async () => {
    const answer = await run(['deadline', '15 ngày làm việc', '--from', '2026-02-06', '--json'])
    expect(answer).toMatchObject({ code: 0, err: '' })
    const read = json(answer)
    expect(Object.keys(read)).toEqual(['due', 'dueAt', 'provisional', 'limit', 'why'])
    expect(read).toMatchObject({
      due: '2026-03-06',
      dueAt: '2026-03-06T17:00:00+07:00',
      provisional: false,
      limit: { amount: 15, unit: 'working-day' },
    })
    expect(read['why']).toContainEqual(expect.objectContaining({ rule: 'BLLĐ 2019, Đ.112.1.b' }))
  })

  test.each([
    [['03 Ngày làm việc'.normalize('NFD'), '--from', '2026-02-06'], { due: '2026-02-11' }],
    [['8 giờ làm việc', '--from', '2026-02-06T14:00:00+07:00'], { dueAt: '2026-02-09T14:00:00+07:00' }],
    [['8 giờ làm việc', '--from', '2026-02-06T07:00:00Z'], { dueAt: '2026-02-09T14:00:00+07:00' }],
    [
      ['8 giờ làm việc', '--from', '2026-02-06', '--sessions', '07:30-11:30,13:30-17:30'],
      { dueAt: '2026-02-06T17:30:00+07:00' },
    ],
    [['5 ngày làm việc', '--from', '2026-03-02', '--complete', '2026-03-04'], { due: '2026-03-11' }],
    [
      [
        '5 ngày làm việc',
        '--from',
        '2026-03-02',
        '--pause',
        '2026-03-03..2026-03-05',
        '--pause',
        '2026-03-09..2026-03-10',
      ],
      { due: '2026-03-12' },
    ],
    [['15 working days', '--from', '2027-02-01'], { provisional: true }],
    [['15', 'ngày', 'làm', 'việc', '--from', '06/02/2026'], { due: '2026-03-06' }],
    [['8 giờ làm việc', '--from', '06/02/2026 14:00'], { dueAt: '2026-02-09T14:00:00+07:00' }],
    [['8 giờ làm việc', '--from', '2026-02-06T14:00'], { dueAt: '2026-02-09T14:00:00+07:00' }],
    [['5 ngày làm việc', '--from', '2/3/2026', '--complete', '04/03/2026'], { due: '2026-03-11' }],
    [['2 ngày làm việc', '--from', '2/3/2026', '--pause', '03/03/2026..5/3/2026'], { due: '2026-03-06' }],
    [
      ['8 giờ làm việc', '--from', '2026-02-06', '--sessions', '7h30-11h30,13h30-17h30'],
      { dueAt: '2026-02-06T17:30:00+07:00' },
    ],
  ])('%j', async (args, expected) => {
    const answer = await deadline(...args, '--json')
    expect(answer.code).toBe(0)
    expect(json(answer)).toMatchObject(expected)
  })

  test.each([
    [['abc', '--from', '2026-02-06'], 'limit-number-missing'],
    [['5', '--from', '2026-02-06'], 'limit-unit-missing'],
    [['5 ngày', '--from', '30/02/2026'], 'when-unreadable'],
    [['5 ngày', '--from', '2026-02-30'], 'when-unreadable'],
    [['5 ngày'], 'usage-missing-option'],
    [[], 'usage-missing-argument'],
    [['5 ngày', '--from', '2026-02-06', '--pause', '2026-02-07'], 'pause-unreadable'],
    [['5 ngày', '--from', '2026-02-06', '--pause', '2026-02-09..2026-02-07'], 'pause-backwards'],
    [['5 ngày', '--from', '2026-02-06', '--sessions', '8h'], 'session'],
    [['5 ngày', '--from', '1990-01-01'], 'calendar-out-of-range'],
    [['100 năm', '--from', '2026-02-06'], 'calendar-out-of-range'],
    [['5 ngày', '--from', '2026-02-06', 'thừa'], 'limit-trailing'],
  ])('%j is refused as %s: exit 2, nothing on stdout, what was expected on stderr', async (args, code) => {
    const answer = await deadline(...args, '--json')
    expect(answer.code).toBe(2)
    expect(answer.out).toBe('')
    expect(codes(answer)).toContain(code)
  })

  test('what cannot be read is quoted as it was typed, with an example', async () => {
    const day = await deadline('5 ngày', '--from', '30/02/2026')
    expect(day.err).toBe(
      '--from: "30/02/2026" không dùng được: cần một ngày có thật như 06/02/2026, hoặc thời điểm như "06/02/2026 14:00".\n',
    )
    const hours = await deadline('5 ngày', '--from', '06/02/2026', '--sessions', 'sáng')
    expect(hours.err).toMatch(/^--sessions: Không đọc được "sáng": cần các buổi như 07:30-11:30,13:00-17:00/)
    const order = await deadline('5 ngày', '--from', '06/02/2026', '--sessions', '11:30-07:30')
    expect(order.err).toMatch(/^--sessions: "11:30-07:30": /)
  })

  test('says for people what the day is, what was skipped, and on what ground', async () => {
    const { out } = await deadline('15 ngày làm việc', '--from', '2026-02-06')
    expect(out).toContain('Hạn: thứ Sáu 06/03/2026, hết giờ làm việc (17:00)')
    const skipped = out.split('\n').filter((line) => /Nghỉ hằng tuần|Tết Nguyên đán/.test(line))
    expect(new Set(skipped.map((line) => line.search(/Nghỉ hằng|Tết/))).size).toBe(1)
    const days = (await deadline('3 ngày làm việc', '--from', '2026-02-12', '--days')).out
    expect(days).toContain('thứ Hai 16/02: ')
    expect(days).toContain('ngày làm việc thứ 3')
  })
})
