import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder, newWorkspace, type Run, run } from './build.ts'

const workflows = resolve('test/data/interop/one-stop-workflows.json')
const national = resolve('test/data/interop/national-procedures.jsonl')
let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args)
let files = 0
const file = (content: string | Uint8Array, end = '.json'): string => {
  files += 1
  const path = join(cwd, `input-${files}${end}`)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  cwd = newFolder()
})

describe('quytrinh import', () => {
  test('reads both real inputs, packed or not, and says what it did not read', async () => {
    const lines = readFileSync(national)
    const runs = await Promise.all([
      cli('import', workflows, '--json'),
      cli('import', national, '--json'),
      cli('import', file(gzipSync(lines), '.jsonl.gz'), '--json'),
      run(['import', '-', '--json'], { cwd, input: lines }),
    ])
    const [first, second, third, fourth] = runs.map(json)
    expect(Object.keys(first ?? {})).toEqual(['kind', 'read', 'unread', 'issues'])
    expect(first).toMatchObject({ kind: 'one-stop-workflows', unread: 0 })
    expect(second).toMatchObject({ kind: 'national-procedures' })
    expect(third).toEqual(second)
    expect(fourth).toEqual(second)
    const { issues } = first ?? {}
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'task-sum-exceeds-step', path: expect.stringMatching(/^\[\d+\]/) }),
    )
  })

  test('counts for people, and shows the first issues only', async () => {
    const { out, code } = await cli('import', national)
    expect(code).toBe(0)
    expect(out).toContain('Trực tuyến')
    expect(out).toMatch(/… và [\d.]+ lỗi khác \(--all\)\./)
    expect((await cli('import', national, '--all')).out).not.toContain('(--all)')
  })

  test('keeps procedures in a workspace: then they open; a kept version is never overwritten', async () => {
    const home = await newWorkspace()
    const at = (...args: readonly string[]) => ask(args, home)
    const looked = await at('import', workflows, '--dry-run')
    expect(looked.out).toContain('--dry-run')
    expect(existsSync(join(home, 'procedures'))).toBe(false)
    const kept = json(await at('import', workflows, '--json'))
    expect(kept['kept']).toContain('one-stop-dt01')
    expect(json(await at('import', workflows, '--json'))).toMatchObject({ kept: [] })
    const opened = await at('open', 'one-stop-dt01', '--by', 'an', '--at', '2026-02-06T09:15', '--json')
    expect(opened.code).toBe(0)
    const name = readdirSync(join(home, 'procedures')).find((each) => each.includes('dt01')) ?? ''
    const own: Record<string, unknown> = JSON.parse(readFileSync(join(home, 'procedures', name), 'utf8'))
    const changed = join(home, 'changed.json')
    writeFileSync(changed, JSON.stringify({ ...own, title: { vi: 'Khác', en: 'Other' } }))
    const refused = await at('import', changed, '--json')
    expect(refused.code).toBe(1)
    expect(json(refused)['issues']).toContainEqual(
      expect.objectContaining({ code: 'procedure-version-kept' }),
    )
    writeFileSync(changed, JSON.stringify({ ...own, version: '1.1.0', title: { vi: 'Khác', en: 'Other' } }))
    expect(json(await at('import', changed, '--json'))).toMatchObject({ kind: 'procedure', read: 1 })
    const { procedures } = json(await at('list', '--json'))
    expect(procedures).toContainEqual(expect.objectContaining({ id: 'one-stop-dt01', version: '1.1.0' }))
    expect((await at('status', 'H58.12-260206-0001', '--now', '2026-02-06T10:00')).code).toBe(0)
    expect((await at('verify', 'one-stop-dt01', '--json')).code).toBeLessThan(2)
  }, 20_000)

  const whole = readFileSync(workflows, 'utf8')
  const own = { id: 'leave', version: '1.0.0', steps: {}, title: { vi: 'Nghỉ phép', en: 'Leave' } }
  test.each<[string, () => string, readonly string[]]>([
    ['cut off', () => file(whole.slice(0, 5000)), ['json-truncated', 'json-broken']],
    ['not JSON', () => file('xin chào'), ['input-unknown']],
    ['empty', () => file(''), ['input-unknown']],
    ['JSON of something else', () => file('{"a": 1}'), ['input-unknown']],
    ['not UTF-8', () => file(Buffer.from([0x5b, 0xff, 0xfe, 0x5d])), ['not-utf8']],
    ['a poisoned key', () => file('[{"code": "X", "steps": [], "__proto__": {"a": 1}}]'), ['key-forbidden']],
    ['packed and cut off', () => file(gzipSync(whole).subarray(0, 2000), '.gz'), ['gzip-truncated']],
    [
      'packed and broken',
      () => file(Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.alloc(20, 7)]), '.gz'),
      ['gzip-broken', 'gzip-truncated'],
    ],
    [
      'packed, 100 MB unpacked',
      () => file(gzipSync(Buffer.alloc(100 * 1024 * 1024, 32)), '.gz'),
      ['file-too-large'],
    ],
    [
      '100 MB',
      () => {
        const path = file('[')
        truncateSync(path, 100 * 1024 * 1024)
        return path
      },
      ['file-too-large'],
    ],
    ['missing', () => join(cwd, 'nowhere.json'), ['file-missing']],
    ['a folder', () => cwd, ['file-folder']],
  ])('a file that is %s is refused: exit 2, a clear issue, nothing on stdout', async (_, make, expected) => {
    const answer = await cli('import', make(), '--json')
    expect(answer).toMatchObject({ code: 2, out: '' })
    for (const code of codes(answer)) expect(expected).toContain(code)
  })

  test('an agency’s procedure that is wrong names every place', async () => {
    const answer = await cli('import', file(JSON.stringify(own)), '--json')
    expect(answer.code).toBe(2)
    expect(json(answer)).toMatchObject({ kind: 'procedure', read: 0, unread: 1 })
    expect(json(answer)['issues']).toContainEqual(expect.objectContaining({ path: 'facts' }))
  })
})

describe('quytrinh.json', () => {
  const profile = {
    name: 'UBND',
    level: 'commune',
    roles: { 'chuyen-vien': { title: 'Chuyên viên', holds: ['caseOfficer'] } },
    people: [{ id: 'an', name: 'An', roles: ['chuyen-vien'] }],
  }
  const withProfile = (content: string | Uint8Array): Promise<Run> => {
    const home = newFolder()
    writeFileSync(join(home, 'quytrinh.json'), content)
    return ask(['status', '--json'], home)
  }

  test('is found from a folder inside', async () => {
    const home = newFolder()
    mkdirSync(join(home, 'inside'))
    writeFileSync(join(home, 'quytrinh.json'), JSON.stringify(profile))
    expect(json(await run(['status', '--json'], { cwd: join(home, 'inside') }))).toEqual({ dossiers: [] })
  })

  test('names the person, the role and what there is', async () => {
    const home = newFolder()
    const people = [{ id: 'an', name: 'An', roles: ['chuyen_vien'] }]
    writeFileSync(join(home, 'quytrinh.json'), JSON.stringify({ ...profile, people }))
    const { err, code } = await ask(['status'], home)
    expect(code).toBe(2)
    expect(err).toBe(
      `${join(home, 'quytrinh.json')} › people[0].roles[0]: "chuyen_vien" không phải vai trò đã khai báo. Có: chuyen-vien.\n`,
    )
  })

  test.each<[string, string | Uint8Array, string]>([
    ['cut off', '{"name": "UBND", "level"', 'json-truncated'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'not-utf8'],
    ['poisoned', '{"name": "x", "roles": {"__proto__": {}}}', 'key-forbidden'],
    ['a misspelt field', JSON.stringify({ ...profile, nmae: 'x' }), 'unrecognized-key'],
    ['an unknown level', JSON.stringify({ ...profile, level: 'thôn' }), 'invalid-value'],
    [
      'hours that overlap',
      JSON.stringify({ ...profile, sessions: [{ sessions: [{ start: '08:00', end: '07:00' }] }] }),
      'session-order',
    ],
    ['an unknown policy', JSON.stringify({ ...profile, policies: { endOfDay: 'never' } }), 'invalid-value'],
    [
      'the same person twice',
      JSON.stringify({ ...profile, people: [...profile.people, ...profile.people] }),
      'repeated',
    ],
  ])('%s is refused', async (_, content, code) => {
    const answer = await withProfile(content)
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(codes(answer)).toContain(code)
  })
})

describe('open --facts', () => {
  test('refuses what is no group of JSON fields, and writes nothing', async () => {
    const home = await newWorkspace()
    const inputs: readonly (readonly [string | Uint8Array, string])[] = [
      ['{"channel": ', 'json-truncated'],
      ['[1]', 'invalid-type'],
      ['{"__proto__": {"channel": "desk"}}', 'key-forbidden'],
      [Buffer.from([0x7b, 0xff, 0x7d]), 'not-utf8'],
      ['{"channel": 5}', 'invalid-value'],
    ]
    for (const [input, code] of inputs) {
      const answer = await run(['open', 'one-stop', '--by', 'an', '--facts', '-', '--json'], {
        cwd: home,
        input,
      })
      expect(answer).toMatchObject({ code: 2, out: '' })
      expect(codes(answer)).toContain(code)
    }
    expect(existsSync(join(home, 'dossiers'))).toBe(false)
  }, 20_000)
})
