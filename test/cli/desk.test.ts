import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { ask, codes, json, newFolder, newWorkspace, type Run, run } from './build.ts'

const id = 'H58.12-260206-0001'
let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)
const ok = async (...args: readonly string[]): Promise<Run> => {
  const answer = await cli(...args)
  expect(answer).toMatchObject({ code: 0, err: '' })
  return answer
}

beforeAll(async () => {
  cwd = await newWorkspace()
  await ok('open', 'one-stop', '--by', 'an', '--fact', 'channel=desk', '--at', '2026-02-06T09:15')
  await ok(
    'send',
    id,
    'accept',
    '--by',
    'an',
    '--set',
    'limit=15 ngày làm việc'.normalize('NFD'),
    '--at',
    '2026-02-06T09:20',
  )
})

describe('a workspace', () => {
  test('lists, shows and verifies procedures', async () => {
    const [list, show, verified, all] = await Promise.all([
      cli('list', '--json'),
      cli('show', 'one-stop', '--json'),
      cli('verify', 'one-stop'),
      cli('verify', '--all', '--json'),
    ])
    const bundled = catalogue.map(({ id }) => id)
    expect(json(list)).toMatchObject({
      procedures: bundled.map((each) => ({ id: each, version: expect.any(String), origin: 'bundled' })),
    })
    expect(Object.keys(json(show))).toEqual(['procedure', 'outline', 'limits'])
    expect(verified.out).toMatch(/^✓ one-stop 1\.0\.0: \d+ bước, 0 lỗi/)
    expect(all.code).toBe(0)
    const { procedures } = json(all)
    expect(procedures).toMatchObject(
      bundled.map((each) => ({ id: each, steps: expect.any(Number), issues: [] })),
    )
    expect((await cli('show', 'one-stop')).out).toContain('TT  Bước')
  })

  test('refuses to write over a profile', async () => {
    expect(codes(await cli('init', '--name', 'X', '--level', 'xã', '--json'))).toEqual(['profile-exists'])
  })

  test('tells where a dossier stands, what is due, and why', async () => {
    const [one, all, explained, days] = await Promise.all([
      ok('status', id, '--now', '2026-02-10T08:00', '--json'),
      ok('status', '--now', '2026-02-10T08:00', '--json'),
      ok('explain', id, '--limit', 'processing', '--now', '2026-02-10T08:00', '--json'),
      ok('explain', id, '--limit', 'processing', '--now', '2026-02-10T08:00', '--days'),
    ])
    const status = json(one)
    expect(status).toMatchObject({
      id,
      step: 'accepted',
      seq: 2,
      facts: { limit: { amount: 15, unit: 'working-day' } },
    })
    expect(json(all)).toEqual({ dossiers: [status] })
    expect(json(explained)).toMatchObject({
      dossier: id,
      deadlines: [{ limit: 'processing', due: '2026-03-06' }],
    })
    expect(days.out).toContain('thứ Hai 16/02: ')
  })

  test('refuses in the officer’s words, with what can be done instead', async () => {
    const again = await cli(
      'send',
      id,
      'accept',
      '--by',
      'an',
      '--set',
      'limit=5 ngày',
      '--at',
      '2026-02-06T10:00',
    )
    expect(again.code).toBe(1)
    expect(again.out).toBe('')
    expect(again.err).toMatch(
      /^Không thể "Tiếp nhận và hẹn trả kết quả" khi hồ sơ [^\n]*"\.\nViệc có thể làm bây giờ:\n {2}transfer +Chuyển hồ sơ đến cơ quan giải quyết +\(Người tiếp nhận/,
    )
    const role = await cli('send', id, 'transfer', '--by', 'binh', '--at', '2026-02-06T10:00', '--json')
    expect(role.code).toBe(1)
    expect(codes(role)).toEqual(['role-not-allowed'])
    const early = await cli('send', id, 'transfer', '--by', 'an', '--at', '2026-02-06T09:00', '--json')
    expect(early.code).toBe(1)
    expect(codes(early)).toEqual(['moment-before-last-entry'])
  })

  test.each([
    [['send', id, 'acept', '--by', 'an'], 'event-unknown'],
    [['send', 'H58.12-999', 'accept', '--by', 'an'], 'dossier-unknown'],
    [['send', id, 'transfer', '--by', 'nobody'], 'person-unknown'],
    [['send', id, 'transfer'], 'usage-missing-option'],
    [['send', id, 'transfer', '--by', 'an', '--set', 'nothing=1'], 'field-unknown'],
    [['send', id, 'transfer', '--by', 'an', '--set', 'nothing'], 'option-unreadable'],
    [['send', id, 'transfer', '--by', 'an', '--at', 'hôm qua'], 'moment-unreadable'],
    [['open', 'one-stp', '--by', 'an'], 'procedure-unknown'],
    [['open', 'one-stop', '--by', 'an', '--fact', 'channel=fax'], 'invalid-value'],
    [['open', 'one-stop', '--by', 'an', '--fact', '__proto__=x'], 'key-forbidden'],
    [['open', 'one-stop', '--by', 'an', '--fact', 'limit=lâu lắm'], 'limit-number-missing'],
    [['open', 'one-stop', '--by', 'an', '--id', 'x', '--received', '1999-01-01T08:00'], 'regime-none'],
    [['status', 'H58.12-999'], 'dossier-unknown'],
    [['status', id, '--now', '2026-02-06T08:00'], 'moment-before-last-entry'],
    [['explain', id, '--limit', 'nope'], 'invalid-value'],
    [['due', '--role', 'thủ tướng'], 'invalid-value'],
    [['due', '--within', '-1'], 'invalid-value'],
    [['show', 'nope'], 'procedure-unknown'],
    [['verify'], 'usage-missing-option'],
    [['journal', 'show', 'nope'], 'dossier-unknown'],
  ])('%j is %s, and nothing is written', async (args, code) => {
    const before = readdirSync(join(cwd, 'dossiers'))
    const answer = await cli(...args, '--json')
    expect([1, 2]).toContain(answer.code)
    expect(answer.out).toBe('')
    expect(codes(answer)).toContain(code)
    expect(readdirSync(join(cwd, 'dossiers'))).toEqual(before)
  })

  test('reads values by their type, from options and from a file', async () => {
    const folder = await newWorkspace()
    const at = (...args: readonly string[]) => ask(args, folder)
    const opened = await run(
      [
        'open',
        'one-stop',
        '--by',
        'an',
        '--id',
        'HS 1',
        '--facts',
        '-',
        '--at',
        '2026-02-06T09:15',
        '--json',
      ],
      {
        cwd: folder,
        input: JSON.stringify({ channel: 'desk', applicant: 'Trần Văn C'.normalize('NFD') }),
      },
    )
    expect(json(opened)).toMatchObject({ id: 'HS 1', facts: { applicant: 'Trần Văn C' } })
    const missing = await at(
      'send',
      'HS 1',
      'requestIntakeSupplement',
      '--by',
      'an',
      '--set',
      'missing=Bản vẽ',
      '--set',
      'missing=Đơn',
      '--set',
      'supplementReason=Thiếu',
      '--at',
      '2026-02-06T09:20',
      '--json',
    )
    expect(json(missing)).toMatchObject({ facts: { missing: ['Bản vẽ', 'Đơn'] } })
    await at('send', 'HS 1', 'resubmit', '--by', 'an', '--at', '2026-02-09T08:00')
    const payload = join(folder, 'accept.json')
    writeFileSync(payload, JSON.stringify({ limit: { amount: 10, unit: 'working-day' } }))
    const accepted = await at(
      'send',
      'HS 1',
      'accept',
      '--by',
      'an',
      '--payload',
      payload,
      '--set',
      'nonBoundary=không',
      '--at',
      '2026-02-09T08:30',
      '--json',
    )
    expect(json(accepted)).toMatchObject({ facts: { nonBoundary: false, limit: { amount: 10 } } })
    const late = await at(
      'send',
      'HS 1',
      'apologise',
      '--by',
      'binh',
      '--set',
      'lateReason=Chờ ý kiến',
      '--set',
      'newDue=06/03/2026',
      '--at',
      '2026-02-23T08:00',
      '--json',
    )
    expect(json(late)).toMatchObject({ facts: { newDue: '2026-03-06' } })
    expect((await at('due', '--now', '2026-03-06T08:00')).out).toContain('✓ đã xin lỗi')
  })

  test('a dossier stays computable when the procedure at hand is another one by now', async () => {
    const folder = await newWorkspace()
    const [name = ''] = await ask(
      ['open', 'one-stop', '--by', 'an', '--at', '2026-02-06T09:15'],
      folder,
    ).then(() => readdirSync(join(folder, 'opened')))
    const kept: { title: object } = JSON.parse(readFileSync(join(folder, 'opened', name), 'utf8'))
    mkdirSync(join(folder, 'procedures'))
    const other = { ...kept, title: { vi: 'Khác', en: 'Other' } }
    writeFileSync(join(folder, 'procedures', 'one-stop@1.0.0.json'), JSON.stringify(other))
    const stands = await ask(['status', id, '--now', '2026-02-06T10:00', '--json'], folder)
    expect(stands.code).toBe(0)
    expect(json(stands)).not.toMatchObject({ procedure: { vi: 'Khác' } })
    rmSync(join(folder, 'opened'), { recursive: true })
    const lost = await ask(['status', id, '--now', '2026-02-06T10:00', '--json'], folder)
    expect(lost.code).toBe(1)
  })

  test('numbers dossiers by the day of receipt, also when two come at once', async () => {
    const folder = await newWorkspace()
    const runs = await Promise.all(
      [1, 2, 3].map(() =>
        run(['open', 'one-stop', '--by', 'an', '--at', '2026-02-06T09:15', '--json'], { cwd: folder }),
      ),
    )
    expect(runs.map((each) => json(each)['id']).sort()).toEqual([1, 2, 3].map((n) => `H58.12-260206-000${n}`))
  }, 20_000)

  test('an agency’s days off and hours count', async () => {
    const folder = await newWorkspace('--sessions', '07:00-11:30,13:30-17:00')
    const answer = await ask(['deadline', '1 ngày làm việc', '--from', '2026-03-02', '--json'], folder)
    expect(json(answer)).toMatchObject({ dueAt: '2026-03-03T17:00:00+07:00' })
    const file = join(folder, 'quytrinh.json')
    const profile: object = JSON.parse(readFileSync(file, 'utf8'))
    const source = { id: 'qd-1', title: 'QĐ 1' }
    const rows = [
      { date: '2026-03-03', kind: 'statutory', name: { vi: 'Lễ hội', en: 'Festival' }, basis: 'QĐ 1' },
    ]
    const daysOff = [{ id: 'qd-1', title: { vi: 'QĐ 1', en: 'Decision 1' }, source, rows }]
    writeFileSync(file, JSON.stringify({ ...profile, daysOff }))
    const moved = await ask(['deadline', '1 ngày làm việc', '--from', '2026-03-02', '--json'], folder)
    expect(json(moved)).toMatchObject({ due: '2026-03-04' })
  })
})

describe('the day’s work', () => {
  test('counts, sorts and marks; a deleted, stale or damaged cache changes nothing', async () => {
    const due = () => ok('due', '--now', '2026-03-09T08:00', '--json')
    const first = json(await due())
    expect(first).toMatchObject({
      within: 3,
      counts: { overdue: 1, today: 0, soon: 0, paused: 0 },
      dossiers: [{ id, state: 'overdue', apologyOwed: true }],
    })
    const cache = join(cwd, 'cache', 'due.json')
    const kept = readFileSync(cache, 'utf8')
    expect(json(await due())).toEqual(first)
    writeFileSync(cache, kept.replace(/"ended":false/, '"ended":true'))
    expect(json(await due())).toEqual(first)
    rmSync(cache)
    expect(json(await due())).toEqual(first)
    const { out } = await ok('due', '--now', '2026-03-09T08:00')
    expect(out).toMatch(
      /^Quá hạn 1 · hôm nay 0 · trong 3 ngày làm việc 0 · tạm dừng 0\n\nMã hồ sơ {12}Thủ tục/,
    )
    expect(out).toContain('✗ chưa xin lỗi')
  })

  test('of one role is what that role owes', async () => {
    const role = async (name: string) =>
      json(await ok('due', '--now', '2026-02-06T10:00', '--role', name, '--json'))
    expect(await role('tiep-nhan')).toMatchObject({ dossiers: [{ limit: 'transfer', state: 'today' }] })
    expect(await role('thue')).toMatchObject({ dossiers: [] })
  })
})

describe('what falls due soon', () => {
  test('is counted in working days of the agency, a window for an act until it has passed', async () => {
    const folder = await newWorkspace()
    const at = (...args: readonly string[]) => ask(args, folder)
    await at('open', 'one-stop', '--by', 'an', '--at', '2026-02-06T09:15')
    await at(
      'send',
      id,
      'accept',
      '--by',
      'an',
      '--set',
      'limit=15 ngày làm việc',
      '--at',
      '2026-02-06T09:20',
    )
    await at('send', id, 'transfer', '--by', 'an', '--at', '2026-02-06T09:30')
    const soon = async (now: string, within: string) => {
      const { counts, dossiers } = json(await at('due', '--now', now, '--within', within, '--json'))
      return { counts, dossiers }
    }
    expect(await soon('2026-03-03T08:00', '3')).toMatchObject({
      counts: { overdue: 0, soon: 1, later: 0 },
      dossiers: [{ limit: 'processing', state: 'soon' }],
    })
    expect(await soon('2026-03-03T08:00', '2')).toMatchObject({ counts: { soon: 0, later: 1 }, dossiers: [] })
    expect(await soon('2026-02-13T08:00', '9')).toMatchObject({ counts: { soon: 0, later: 1 } })
    expect(await soon('2026-02-13T08:00', '10')).toMatchObject({ counts: { soon: 1, later: 0 } })
    expect(await soon('2026-02-11T08:00', '3')).toMatchObject({
      counts: { today: 1 },
      dossiers: [{ limit: 'supplementNotice', state: 'today' }],
    })
    expect(await soon('2026-02-12T08:00', '3')).toMatchObject({ counts: { overdue: 0, later: 1 } })
    expect(await soon('2026-03-06T08:00', '3')).toMatchObject({
      counts: { today: 1, overdue: 0 },
      dossiers: [{ limit: 'processing' }],
    })
  })
})

describe('the journal', () => {
  test('is intact, shows every entry, and a copy can be verified alone', async () => {
    expect((await ok('journal', 'verify')).out).toBe('2 mục của 1 hồ sơ nguyên vẹn.\n')
    const { entries } = json(await ok('journal', 'show', id, '--json'))
    expect(entries).toMatchObject([
      { seq: 1, event: 'open' },
      { seq: 2, event: 'accept' },
    ])
    const [name = ''] = readdirSync(join(cwd, 'dossiers'))
    const alone = await run(['journal', 'verify', join(cwd, 'dossiers', name), '--json'], {
      cwd: newFolder(),
    })
    expect(json(alone)).toEqual({ journals: 1, entries: 2, broken: 0, issues: [] })
  })

  test('a changed byte, a dropped entry and a cut tail are told: exit 1', async () => {
    const copy = newFolder()
    cpSync(cwd, copy, { recursive: true })
    const [name = ''] = readdirSync(join(copy, 'dossiers'))
    const file = join(copy, 'dossiers', name)
    const whole = readFileSync(file, 'utf8')
    const verify = (...args: readonly string[]) => ask(['journal', 'verify', ...args, '--json'], copy)
    const [first = '', second = ''] = whole.split('\n')
    for (const [text, code, args] of [
      [whole.replace('"amount":15', '"amount":16'), 'journal-hash', [file]],
      [`${second}\n`, 'journal-order', [file]],
      [`${first}\n`, 'journal-cut', []],
      [whole.slice(0, -1), 'journal-truncated', [file]],
    ] as const) {
      writeFileSync(file, text)
      const answer = await verify(...args)
      expect(answer.code).toBe(1)
      expect(json(answer)['issues']).toContainEqual(expect.objectContaining({ code }))
    }
    const send = await run(['send', id, 'transfer', '--by', 'an', '--at', '2026-02-06T10:00', '--json'], {
      cwd: copy,
    })
    expect(send.code).toBe(1)
  })
})
