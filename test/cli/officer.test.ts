import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { width } from '../../src/cli/table.ts'
import { ask, codes, json, newFolder, newWorkspace, type Run } from './build.ts'

const id = 'H58.12-260206-0001'
const second = 'H58.12-260206-0002'

/** A workspace and a way to type in it, each line as an officer would. */
const office = async (...more: readonly string[]) => {
  const folder = await newWorkspace(...more)
  const type = (...args: readonly string[]): Promise<Run> => ask(args, folder)
  const done = async (...args: readonly string[]): Promise<Run> => {
    const answer = await type(...args)
    expect(answer).toMatchObject({ code: 0, err: '' })
    return answer
  }
  return { folder, type, done }
}

const open = ['open', 'one-stop', '--by', 'an', '--at', '06/02/2026 09:15'] as const
const accept = [
  'accept',
  '--by',
  'an',
  '--set',
  'limit=15 ngày làm việc',
  '--at',
  '06/02/2026 09:20',
] as const

describe('one broken journal', () => {
  test('stops neither the day’s work nor the list: it is named once, exit 1', async () => {
    const { folder, type, done } = await office()
    await done(...open)
    await done('send', id, ...accept)
    await done(...open)
    await done('send', second, ...accept)
    await done('due', '--now', '09/02/2026')
    const file = join(folder, 'dossiers', readdirSync(join(folder, 'dossiers'))[0] ?? '')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Nguyễn Văn An"', '"Nguyễn Văn Ấn"'))
    for (const command of ['due', 'status']) {
      const { code, out, err } = await type(command, '--now', '09/02/2026')
      expect(code).toBe(1)
      expect(out).toContain(second)
      expect(out).not.toContain(id)
      expect(err).toMatch(
        new RegExp(`^${id}: bỏ qua vì không đọc được nhật ký\\. .* \\(và 1 lỗi khác .*\\)\n$`),
      )
    }
    const verified = await type('journal', 'verify')
    expect(verified.code).toBe(1)
    expect(verified.out.split('\n').filter((line) => line.includes('SHA-256'))).toHaveLength(1)
    expect(verified.out).toContain('(và 1 lỗi khác trong nhật ký này)')
    expect((await ask(['journal', 'verify', '--lang', 'en'], folder)).out).toContain('1 journal is broken')
  })

  test('whose first line names no dossier is named by its file', async () => {
    const { folder, type, done } = await office()
    await done(...open)
    appendFileSync(join(folder, 'dossiers', 'khac.jsonl'), '{}\n')
    const { code, out, err } = await type('due', '--now', '06/02/2026 10:00')
    expect(code).toBe(1)
    expect(out).toContain('Quá hạn 0')
    expect(err).toMatch(/^khac\.jsonl: /)
  })

  test('without a noted head says that a cut tail would not show', async () => {
    const { folder, done } = await office()
    await done(...open)
    rmSync(join(folder, 'heads'), { recursive: true })
    expect((await done('journal', 'verify')).out).toContain(`! ${id}: chưa ghi nhận đầu chuỗi`)
    expect(json(await done('journal', 'verify', '--json'))).toMatchObject({ broken: 0, headless: [id] })
  })
})

describe('the day’s work', () => {
  test('names the limit shown, and stays whole in 80 columns', async () => {
    const { folder, done } = await office()
    await done(...open, '--fact', `procedureName=${'Cấp giấy phép xây dựng '.repeat(4)}`)
    await done('send', id, ...accept)
    const wide = (await done('due', '--now', '09/03/2026')).out
    expect(wide).toMatch(/Bước +Thời hạn +Hạn +Còn/)
    expect(wide).toContain('Chuyển hồ sơ đến cơ quan giải quyết')
    const narrow = await ask(['due', '--now', '09/03/2026'], folder, 80)
    const shown = await ask(['journal', 'show', id], folder, 80)
    for (const line of [narrow, shown].flatMap(({ out }) => out.split('\n')))
      expect(width(line)).toBeLessThanOrEqual(80)
    for (const whole of [id, '06/02/2026', 'quá 16 ngày', '✗ chưa xin lỗi'])
      expect(narrow.out).toContain(whole)
    expect(shown.out).toContain('06/02/2026 09:20')
  })

  test('does not count what the applicant owes as the agency’s delay', async () => {
    const { type, done } = await office()
    await done(...open)
    await done('send', id, ...accept)
    await done('send', id, 'transfer', '--by', 'an', '--at', '06/02/2026 09:30')
    await done('send', id, 'assign', '--by', 'chi', '--set', 'officer=Bình', '--at', '06/02/2026 10:00')
    const ask = [
      'requestSupplement',
      '--by',
      'binh',
      '--set',
      'missing=Bản vẽ',
      '--set',
      'supplementReason=Thiếu',
    ]
    await done('send', id, ...ask, '--at', '09/02/2026 10:00')
    const before = json(await done('due', '--now', '10/02/2026', '--json'))
    expect(before).toMatchObject({ counts: { paused: 1, waiting: 0 }, paused: [{ id }] })
    const { out } = await done('due', '--now', '09/03/2026')
    expect(out).toMatch(/^Quá hạn 0 · .* · tạm dừng 0 · chờ người nộp 1\n/)
    expect(out).toMatch(/người nộp quá \d+ ngày/)
    expect((await type('due', '--now', '09/03/2026', '--lang', 'en')).out).toMatch(/applicant \d+ days? late/)
  })

  test('sees a dossier written after the moment asked for at its last entry, and says so', async () => {
    const { type, done } = await office()
    await done(...open)
    const seen = await done('due', '--now', '05/02/2026')
    expect(seen.out).toMatch(/^.* · ghi sau thời điểm xem 1\n/)
    expect((await done('status', '--now', '05/02/2026')).out).toContain('ghi sau thời điểm xem')
    expect(json(await done('status', '--now', '05/02/2026', '--json'))).toMatchObject({
      dossiers: [{ id, writtenLater: true }],
    })
    expect((await type('status', id, '--now', '05/02/2026')).code).toBe(2)
  })
})

describe('a refusal', () => {
  test('tells how a missing field is given, and which name was meant', async () => {
    const { type, done } = await office()
    await done(...open)
    const at = ['--by', 'an', '--at', '06/02/2026 09:20'] as const
    expect((await type('send', id, 'accept', ...at)).err).toBe(
      'Thiếu "limit": ghi thêm --set limit="15 ngày làm việc".\n',
    )
    expect((await type('send', id, 'requestIntakeSupplement', ...at)).err).toContain(
      '--set missing="…" (lặp lại được)',
    )
    const misspelt = await type('send', id, 'acept', ...at)
    expect(misspelt.err).toMatch(/Có phải là "accept"\?\nViệc có thể làm bây giờ:\n/)
    expect(misspelt.err.split('\n').length).toBeLessThan(16)
    expect((await type('send', id, 'accept', '--by', 'ann')).err).toContain('Có phải là "an"?')
    expect((await type(...open, '--fact', 'chanel=desk')).err).toBe(
      '--fact: Không có trường "chanel". Có phải là "channel"?\n',
    )
    expect((await type('send', id, 'accept', '--by', 'an', '--at', '06/02/2026')).err).toMatch(
      /^--at: "06\/02\/2026" không dùng được: cần ngày và giờ, như "06\/02\/2026 09:15"/,
    )
  })

  test('of a code that is taken says that it is', async () => {
    const { type, done } = await office()
    await done(...open)
    const again = await type(...open, '--id', id)
    expect(again).toEqual({ code: 1, out: '', err: `Mã hồ sơ ${id} đã có.\n` })
    expect(codes(await type(...open, '--id', id, '--json'))).toEqual(['dossier-exists'])
  })

  test('for the role of a unit tells how to give it; a unit of that code then has it', async () => {
    const { type, done } = await office(
      '--unit',
      'phong-quan-ly-do-thi=Phòng QLĐT',
      '--person',
      'giang=Giang:chuyen-vien:phong-quan-ly-do-thi',
    )
    const bare = await office()
    const workflows = resolve('test/data/interop/one-stop-workflows.json')
    const start = async (send: typeof type) => {
      const { out } = await send('import', workflows)
      await send('open', 'one-stop-dt01', '--by', 'an', '--at', '06/02/2026 09:15')
      await send('send', id, 'accept', '--by', 'an', '--at', '06/02/2026 09:20')
      await send('send', id, 'transfer', '--by', 'an', '--at', '06/02/2026 09:30')
      return out
    }
    expect(await start(bare.type)).toMatch(/vai trò chưa ai giữ: PHONG_QUAN_LY_DO_THI, /)
    expect(await start(type)).not.toContain('PHONG_QUAN_LY_DO_THI')
    const finish = (by: string) => ['send', id, 'finishStep2', '--by', by, '--at', '09/02/2026 10:00']
    const { code, err } = await bare.type(...finish('binh'))
    expect(code).toBe(1)
    expect(err).toContain('mã "phong-quan-ly-do-thi"')
    expect(err).toContain('"unitPhongQuanLyDoThi" vào roles › holds')
    await done(...finish('giang'))
    expect((await type('open', 'DT01', '--by', 'an')).err).toContain('Có phải là "one-stop-dt01"?')
  })
})

describe('what is shown of a dossier', () => {
  test('is what it is about, whose it is, who handles it, and every field of its journal', async () => {
    const { done } = await office()
    await done(
      ...open,
      '--fact',
      'applicant=Trần Văn C',
      '--fact',
      'procedureName=Cấp phép',
      '--fact',
      'channel=desk',
    )
    await done('send', id, ...accept, '--set', 'nonBoundary=không')
    const { out } = await done('status', id, '--now', '07/02/2026')
    expect(out).toMatch(/Về việc +Cấp phép\n +Người nộp +Trần Văn C\n/)
    const journal = (await done('journal', 'show', id)).out
    for (const line of [/applicant +=\s+Trần Văn C/, /limit +=\s+15 ngày làm việc/, /nonBoundary +=\s+không/])
      expect(journal).toMatch(line)
  })
})

describe('an agency', () => {
  test.each([
    ['xa', 'commune'],
    ['Phường', 'commune'],
    ['thị trấn', 'commune'],
    ['dac khu', 'commune'],
    ['quận', 'district'],
    ['thanh pho', 'district'],
    ['TINH', 'province'],
    ['bo', 'ministry'],
  ])('of level %s is a %s', async (word, level) => {
    const made = await ask(['init', newFolder(), '--name', 'X', '--level', word, '--json'])
    expect(json(made)).toMatchObject({ profile: { level } })
  })

  test('whose role holds a name no procedure has is warned, when made and when verified', async () => {
    const folder = newFolder()
    const made = await ask(['init', folder, '--name', 'X', '--level', 'xã', '--role', 'mc=Một cửa:reciever'])
    expect(made).toMatchObject({ code: 0 })
    const warning =
      'quytrinh.json › roles.mc.holds: không quy trình nào có vai trò "reciever". Có phải là "receiver"?\n'
    expect(made.err).toBe(warning)
    expect((await ask(['verify', '--all'], folder)).err).toBe(warning)
    expect((await ask(['due'], folder)).err).toBe('')
  })

  test('whose hours cannot be read sees what it typed, and an example', async () => {
    const made = await ask(['init', newFolder(), '--name', 'X', '--level', 'xã', '--sessions', 'cả ngày'])
    expect(made.code).toBe(2)
    expect(made.err).toMatch(
      /^--sessions: Không đọc được "cả ngày": cần các buổi như 07:30-11:30,13:00-17:00/,
    )
  })
})

test('the demonstration has no JSON form and says so', async () => {
  const answer = await ask(['demo', '--json'])
  expect(answer).toMatchObject({ code: 2, out: '' })
  expect(codes(answer)).toEqual(['usage-no-json'])
})
