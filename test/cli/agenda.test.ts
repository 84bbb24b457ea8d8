import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ask, json, newWorkspace, type Run } from './build.ts'

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)

beforeAll(async () => {
  cwd = await newWorkspace()
})

test('everything owed in a year, in order, each with its article', async () => {
  const { out } = await cli('agenda', '--year', '2025', '--now', '2025-01-02')
  expect(out).toMatch(/Việc phải làm năm 2025 · UBND xã Hoà Bình/)
  expect(out).toMatch(/Đánh giá nội bộ.* 31\/12\/2025/)
  const { items } = JSON.parse((await cli('agenda', '--year', '2025', '--now', '2025-01-02', '--json')).out)
  const dues: readonly string[] = items.map(({ due }: { due: string }) => due)
  expect(dues).toEqual(dues.toSorted())
  expect(items.every(({ basis }: { basis: string }) => basis !== '')).toBe(true)
})

test('a department is told that the list is that of its whole level, a committee is not', async () => {
  const asked = ['agenda', '--year', '2019', '--now', '2019-01-02']
  expect((await cli(...asked)).out).not.toContain('việc của cả cấp')
  const home = await newWorkspace()
  const profile = join(home, 'quytrinh.json')
  const department = { ...JSON.parse(readFileSync(profile, 'utf8')), name: 'Sở Nội vụ', level: 'province' }
  writeFileSync(profile, JSON.stringify(department))
  expect((await ask(asked, home)).out).toContain('việc của cả cấp')
})

test('as a calendar file too', async () => {
  const file = join(cwd, 'lich.ics')
  expect((await cli('agenda', '--year', '2025', '--now', '2025-01-02', '--ics', file)).code).toBe(0)
  const written = readFileSync(file, 'utf8')
  expect(written).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(written).toContain('DTSTART;VALUE=DATE:20251231')
  expect(written).toContain('TRIGGER:-P7D')
})

test('the profile of another agency', async () => {
  const other = await newWorkspace()
  const asked = await ask(['agenda', '--year', '2025', '--agency', join(other, 'quytrinh.json'), '--json'])
  expect(json(asked)).toMatchObject({ year: 2025, level: 'commune' })
})

test('how often within a stretch, and that no dossier tells of it', async () => {
  const home = await newWorkspace()
  const own = {
    id: 'reception',
    title: { vi: 'Tiếp công dân', en: 'Reception' },
    rows: [{ when: { each: 'month', times: 2 }, basis: 'Lịch của cơ quan' }],
  }
  const profile = join(home, 'quytrinh.json')
  writeFileSync(profile, JSON.stringify({ ...JSON.parse(readFileSync(profile, 'utf8')), duties: [own] }))
  const asked = (...more: readonly string[]) =>
    ask(['agenda', '--year', '2019', '--now', '2019-06-03', ...more], home)
  const line = (out: string) => out.split('\n').filter((each) => /(Tiếp công dân|Reception) \(/.test(each))
  const [vi, en] = [line((await asked()).out), line((await asked('--lang', 'en')).out)]
  expect([vi.length, en.length]).toEqual([12, 12])
  expect(vi[1]).toMatch(/^Tiếp công dân \(2 lần\) +28\/02\/2019 +không theo dõi qua hồ sơ +Lịch của cơ quan/)
  expect(en[1]).toMatch(/^Reception \(2 times\) +28\/02\/2019 +not told by dossiers/)
})
