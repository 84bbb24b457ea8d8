import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder, newWorkspace, type Run } from './build.ts'

const annex = `PHỤ LỤC;;;;;
STT;Nội dung công việc;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian hoàn thành;Kinh phí (triệu đồng)
I;Cải cách thể chế;;;;
1;Rà soát văn bản;Sở Tư pháp;Các sở, ngành tỉnh;Quý II/2016;1.250,5
II;Hiện đại hóa;;;;
1;Nâng cấp Cổng;Sở TT&TT;Sở Tài chính, Sở Nội vụ;2016 - 2018;3000
2;Tiếp nhận hồ sơ;Địa chính;;Hằng quý;
`
const wrong = `STT;Nhiệm vụ;Chủ trì;Phối hợp;Thời hạn;Kinh phí
1;Việc một;Sở Nội vụa;;31/6/2016;-5
1;Việc hai;Sở Nội vụ;Sở Lạ;2016;nhiều
3;;Sở Nội vụ, Sở Y tế;;;
`

describe('plan tasks --from', () => {
  const write = (content: string, name = 'annex.csv'): string => {
    const file = join(newFolder(), name)
    writeFileSync(file, content)
    return file
  }
  const at = (home: string, ...args: readonly string[]): Promise<Run> => ask(['plan', 'tasks', ...args], home)
  const keptIn = (home: string): string => join(home, 'plan', 'tasks.json')

  test('shows who leads, with whom, by when and for how much; and keeps the list', async () => {
    const home = await newWorkspace()
    const read = await at(home, '--from', write(annex))
    expect(read.code).toBe(0)
    expect(read.out).toMatch(
      /1 +Rà soát văn bản +Sở Tư pháp +Các sở, ngành tỉnh +30\/06\/2016 +1\.250\.500\.000\n/,
    )
    expect(read.out).toMatch(/2 +Tiếp nhận hồ sơ +Địa chính +hằng quý/)
    expect(read.out).toMatch(/Cải cách thể chế\n[\s\S]*Hiện đại hóa\n[\s\S]*Đã lưu 3 nhiệm vụ\.\n$/)
    const own = await at(home, '--own')
    expect(read.out).toContain(own.out.trimEnd())
    expect((await at(home)).out).toMatch(/^Nhiệm vụ của kế hoạch\n[\s\S]*\nNhiệm vụ của cơ quan\n/)
    const { tasks, own: kept } = json(await at(home, '--json'))
    expect([tasks, kept]).toMatchObject([{ length: 78 }, { length: 3 }])
    expect((await at(home, '--own', '--lead', 'dia-chinh')).out).toMatch(/Tiếp nhận hồ sơ/)
    expect((await at(home, '--own', '--lead', 'dia-chinh')).out).not.toMatch(/Nâng cấp/)
  })

  test('the kept list is itself a list --from reads; the same again changes nothing, another takes its place', async () => {
    const home = await newWorkspace()
    await at(home, '--from', write(annex))
    const before = readFileSync(keptIn(home), 'utf8')
    const again = await at(home, '--from', write(before, 'tasks.json'), '--lang', 'en')
    expect(again.out).toMatch(/This list was kept already\.\n$/)
    expect(readFileSync(keptIn(home), 'utf8')).toBe(before)
    const less = annex.replace(/2;Tiếp nhận.*\n/, '')
    expect((await at(home, '--from', write(less))).out).toMatch(/Đã lưu 2 nhiệm vụ, thay danh sách/)
    expect(JSON.parse(readFileSync(keptIn(home), 'utf8'))).toHaveLength(2)
  })

  test('looks only with --dry-run, and outside a workspace', async () => {
    const home = await newWorkspace()
    expect((await at(home, '--from', write(annex), '--dry-run')).out).toContain('--dry-run')
    expect(existsSync(keptIn(home))).toBe(false)
    const outside = await ask(['plan', 'tasks', '--from', write(annex.replace('Địa chính', 'Sở Y tế'))])
    expect(outside.out).toContain('Không ở trong thư mục làm việc nào nên không lưu')
  })

  test('to a file', async () => {
    const home = await newWorkspace()
    const file = join(home, 'tasks.md')
    const { out, err } = await at(home, '--from', write(annex), '--out', file)
    expect([out, err]).toEqual([`Đã ghi ${file}.\n`, 'Đã lưu 3 nhiệm vụ.\n'])
    expect(readFileSync(file, 'utf8')).toMatch(
      /\| 1 \| Nâng cấp Cổng .* \| 31\/12\/2018 \| 3\.000\.000\.000 \|/,
    )
  })

  test('every wrong cell is named by row, column and rule, in both languages, and nothing is kept', async () => {
    const home = await newWorkspace()
    const file = write(wrong, 'wrong.csv')
    const [vi, en] = [await at(home, '--from', file), await at(home, '--from', file, '--lang', 'en')]
    expect([vi.code, vi.out, en.code, en.out]).toEqual([2, '', 2, ''])
    for (const line of [
      'Dòng 2, Cơ quan chủ trì: không có đơn vị "Sở Nội vụa". Có phải là "Sở Nội vụ"?',
      'Dòng 2, Thời hạn: không đọc được "31/6/2016"; viết như 30/6/2016,',
      'Dòng 2, Kinh phí: không đọc được "-5"; cần số tiền không âm',
      'Dòng 3, Cơ quan phối hợp: không có đơn vị "Sở Lạ".',
      'Dòng 3, Kinh phí: không đọc được "nhiều"',
      'Dòng 4, Nhiệm vụ: chưa ghi.',
      'Dòng 4, Thời hạn: chưa ghi.',
      'Dòng 4, Cơ quan chủ trì: chỉ một cơ quan chủ trì',
      'Dòng 3, Số thứ tự: "1" đã dùng ở dòng 2.',
    ])
      expect(vi.err).toContain(`${file}: ${line}`)
    for (const line of [
      'Row 2, Lead: there is no unit "Sở Nội vụa".',
      'Row 2, Deadline: "31/6/2016" cannot be read; it is written such as',
      'Row 2, Money: "-5" cannot be read; it has to be an amount of zero or more',
      'Row 3, Co-ordinating units: there is no unit "Sở Lạ".',
      'Row 3, Number: "1" is already used in row 2.',
      'Row 4, Task: is empty.',
    ])
      expect(en.err).toContain(`${file}: ${line}`)
    expect(vi.err).toContain('Đơn vị đã biết: Địa chính; UBND tỉnh;')
    expect(existsSync(keptIn(home))).toBe(false)
    await at(home, '--from', write(annex))
    const before = readFileSync(keptIn(home), 'utf8')
    const refused = await at(home, '--from', file, '--json')
    expect(new Set(codes(refused))).toEqual(
      new Set([
        ...['unit-unknown', 'deadline-unreadable', 'money-unreadable'],
        ...['missing', 'lead-several', 'number-repeated'],
      ]),
    )
    expect(readFileSync(keptIn(home), 'utf8')).toBe(before)
  })

  test.each([
    ['no columns', 'STT;Nhiệm vụ\n1;Việc', 'columns-missing'],
    ['no rows', 'STT;Nhiệm vụ;Chủ trì;Thời hạn\n', 'input-empty'],
    ['an empty list', '[]', 'input-empty'],
    ['a quotation mark left open', 'STT;Nhiệm vụ;Chủ trì;Thời hạn\n1;"Việc;Sở Y tế;2016\n', 'csv-quote-open'],
    ['a group instead of a list', '{"tasks": []}', 'invalid-type'],
    ['a field there is not', '[{"number": 1, "title": "Việc", "leader": "Sở Y tế"}]', 'unrecognized-key'],
    ['broken JSON', '[{"number": 1', 'json-truncated'],
    [
      'a day and a cadence at once',
      '[{"number": 1, "title": "Việc", "lead": "Sở Y tế", "deadline": "2016", "cadence": "year"}]',
      'deadline-unreadable',
    ],
  ])('a file with %s is refused', async (_, content, code) => {
    const run = await ask(['plan', 'tasks', '--from', write(content), '--json'])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(codes(run)).toContain(code)
  })

  test('a unit taken out of the profile is missed in the kept list by row', async () => {
    const home = await newWorkspace()
    await at(home, '--from', write(annex))
    const profile = join(home, 'quytrinh.json')
    const { units, people, ...rest } = JSON.parse(readFileSync(profile, 'utf8'))
    writeFileSync(profile, JSON.stringify({ ...rest, units: [], people: [] }))
    expect([units, people]).toMatchObject([{ length: 1 }, { length: 4 }])
    const { code, err } = await at(home)
    expect(code).toBe(2)
    expect(err).toContain('tasks.json: Mục 3, Cơ quan chủ trì: không có đơn vị "dia-chinh".')
  })
})
