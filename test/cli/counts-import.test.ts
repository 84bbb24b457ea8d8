import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder, newWorkspace, type Run } from './build.ts'

const heading = 'Chỉ số;Đơn vị;Nhóm;Từ ngày;Đến ngày;Tử số;Mẫu số;Cách tính;Mẫu điều tra\n'
const write = (content: string, name = 'counts.csv'): string => {
  const file = join(newFolder(), name)
  writeFileSync(file, content)
  return file
}
const at = (home: string, file: string, ...args: readonly string[]): Promise<Run> =>
  ask(['counts', 'import', file, ...args], home)
const keptIn = (home: string): string => join(home, 'measure', 'counts.json')
const kept = (home: string): readonly Record<string, unknown>[] =>
  JSON.parse(readFileSync(keptIn(home), 'utf8'))

const good = `${heading}edoc.rate;Địa chính;;15/12/2019;14/03/2020;907;1.000;;
Mức độ hài lòng về thủ tục hành chính;;;15/12/2019;14/12/2020;181;200;topTwoBox;x
online.level3.rate;;;15/12/2019;14/03/2020;30;60;Trên mọi thủ tục;
`

describe('counts import', () => {
  test('takes ids and titles, names of units and conventions, numbers as Vietnam writes them', async () => {
    const home = await newWorkspace()
    expect(await at(home, write(good))).toMatchObject({ code: 0, err: '' })
    expect(kept(home)).toContainEqual({
      indicator: 'edoc.rate',
      unit: 'dia-chinh',
      group: null,
      from: '2019-12-15',
      to: '2020-03-14',
      numerator: 907,
      denominator: 1000,
      convention: 'counted',
      sampled: false,
    })
    expect(kept(home)).toContainEqual(
      expect.objectContaining({ indicator: 'sat.tthc', unit: null, convention: 'topTwoBox', sampled: true }),
    )
    expect(kept(home)).toContainEqual(
      expect.objectContaining({ indicator: 'online.level3.rate', convention: 'all' }),
    )
  })

  test('the same again changes nothing; another number asks for --replace and then says so; the kept file is a table', async () => {
    const home = await newWorkspace()
    await at(home, write(good))
    const before = readFileSync(keptIn(home), 'utf8')
    expect(json(await at(home, write(before, 'kept.json'), '--json'))).toMatchObject({
      read: 3,
      added: [],
      unchanged: 3,
    })
    expect(readFileSync(keptIn(home), 'utf8')).toBe(before)
    const other = write(good.replace(';907;', ';908;'))
    const asked = await at(home, other)
    expect(asked.code).toBe(2)
    expect(asked.err).toContain('đã lưu với số khác (907/1000); --replace để thay')
    expect(readFileSync(keptIn(home), 'utf8')).toBe(before)
    const changed = await at(home, other, '--replace')
    expect(changed.out).toContain('Đã lưu 1 số liệu, thay 1 số liệu đã lưu trước đó; 2 số liệu đã có')
    expect(changed.out).toContain('edoc.rate · dia-chinh · 15/12/2019–14/03/2020')
    expect(kept(home)).toHaveLength(3)
    expect(kept(home)).toContainEqual(expect.objectContaining({ numerator: 908 }))
  })

  test('days of a flow that overlap are refused with their row; --replace makes the kept ones give way', async () => {
    const home = await newWorkspace()
    await at(home, write(good))
    const year = write(`${heading}edoc.rate;dia-chinh;;15/12/2019;14/12/2020;3000;4000;;\n`)
    const refused = await at(home, year, '--json')
    expect([refused.code, codes(refused)]).toEqual([2, ['counts-overlap']])
    expect(refused.err).toContain('Dòng 2')
    expect((await at(home, year, '--replace')).code).toBe(0)
    expect(kept(home)).toHaveLength(3)
    expect(kept(home)).not.toContainEqual(expect.objectContaining({ numerator: 907 }))
    const stock = write(`${heading}online.level3.rate;;;15/12/2019;14/12/2020;40;60;all;\n`)
    expect((await at(home, stock)).code).toBe(0)
    expect(kept(home)).toHaveLength(4)
    const inFile = `${heading}edoc.rate;;;01/01/2018;31/03/2018;1;2;;\nedoc.rate;;;31/03/2018;30/06/2018;1;2;;\n`
    expect((await at(home, write(inFile))).err).toMatch(/Dòng 3: .*dòng 2/)
  })

  test('all or nothing, unless --partial lists what it left', async () => {
    const home = await newWorkspace()
    const file = write(
      `${good}edoc.rates;;;15/12/2019;14/03/2020;1;2;;
edoc.rate;Sở Lạ;;15/12/2019;14/03/2020;1;2;;
etransaction.rate;;;15/12/2019;14/03/2020;3;2;;
etransaction.rate;;;31/02/2020;14/03/2020;-1;2;;
etransaction.rate;;;15/12/2019;14/03/2020;1;;;
`,
    )
    const refused = await at(home, file, '--json')
    expect(refused.code).toBe(2)
    expect(codes(refused)).toEqual([
      'indicator-unknown',
      'unit-unknown',
      'counts-part',
      'day-unreadable',
      'number-out-of-range',
      'counts-denominator',
    ])
    expect(existsSync(keptIn(home))).toBe(false)
    expect((await at(home, file)).err).toMatch(/Dòng 5, cột A[\s\S]*Dòng 6: [\s\S]*Dòng 7: [\s\S]*--partial/)
    const part = await at(home, file, '--partial')
    expect(part.code).toBe(1)
    expect(part.out).toMatch(/lấy 3 dòng, bỏ lại 5 dòng/)
    expect(kept(home)).toHaveLength(3)
  })

  test('--dry-run keeps nothing; a workspace is needed; a file is needed', async () => {
    const home = await newWorkspace()
    expect((await at(home, write(good), '--dry-run')).out).toContain('sẽ lưu 3 số liệu')
    expect(existsSync(keptIn(home))).toBe(false)
    expect((await ask(['counts', 'import'], home)).code).toBe(2)
    expect(codes(await at(home, write('{}', 'x.json'), '--json'))).toEqual(['invalid-type'])
    expect((await at(home, write('[{"indicator":1}]', 'x.json'))).err).toContain('Dòng 1')
  })

  test('--template prints a table the import takes, as CSV and as a workbook', async () => {
    const home = await newWorkspace()
    const { out } = await ask(['counts', 'import', '--template'], home)
    const row = 'edoc.rate;;;15/12/2019;14/03/2020;907;1000;;\n'
    expect((await at(home, write(out + row))).code).toBe(0)
    const english = await ask(['counts', 'import', '--template', '--lang', 'en'], home)
    expect((await at(home, write(english.out + row))).out).toContain('1 số liệu đã có từ trước')
    const book = join(newFolder(), 'template.xlsx')
    expect((await ask(['counts', 'import', '--template', '--out', book], home)).code).toBe(0)
    expect(await at(home, book)).toMatchObject({ code: 0, err: '' })
  })

  test('the whole beside its parts is refused when it comes in, not when it is added up', async () => {
    const home = await newWorkspace()
    await at(home, write(good))
    const before = readFileSync(keptIn(home), 'utf8')
    const whole = write(`${heading}edoc.rate;;;15/12/2019;14/03/2020;9;10;;\n`)
    const refused = await at(home, whole)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('riêng của dia-chinh')
    expect(readFileSync(keptIn(home), 'utf8')).toBe(before)
    expect((await at(home, whole, '--replace')).code).toBe(0)
    expect(kept(home).filter(({ indicator }) => indicator === 'edoc.rate')).toHaveLength(1)
  })

  test('satisfaction is a sample also where the column says nothing', async () => {
    const home = await newWorkspace()
    await at(home, write(`${heading}sat.tthc;;;15/12/2019;14/12/2020;181;200;;\n`))
    expect(kept(home)).toMatchObject([{ indicator: 'sat.tthc', sampled: true }])
    const { out } = await ask(['target', '--year', '2020'], home)
    expect(out).toMatch(/trên 90 %.*90,5 %.*chưa đủ căn cứ kết luận/)
  })

  test('the whole and a part of it in one file are refused with the row', async () => {
    const home = await newWorkspace()
    const both = `${heading}edoc.rate;;;15/12/2019;14/03/2020;9;10;;\nedoc.rate;Địa chính;;15/12/2019;14/03/2020;4;5;;\n`
    const refused = await at(home, write(both), '--lang', 'en')
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/Row 3.*the whole and its parts do not add up/)
  })

  test('what was brought in is listed and removed by its number', async () => {
    const home = await newWorkspace()
    await at(home, write(good))
    const list = await ask(['counts', 'list'], home)
    expect(list.out).toMatch(/^1 +edoc\.rate +dia-chinh +15\/12\/2019–14\/03\/2020 +907 +1\.000 +counted$/m)
    expect((await ask(['counts', 'remove', '4'], home)).code).toBe(2)
    const removed = await ask(['counts', 'remove', '1'], home)
    expect(removed.out).toContain('Đã xóa số liệu "edoc.rate" kỳ 15/12/2019–14/03/2020.')
    expect(kept(home).map(({ indicator }) => indicator)).toEqual(['online.level3.rate', 'sat.tthc'])
  })

  test('counts kept are measured', async () => {
    const home = await newWorkspace()
    await at(home, write(good))
    const run = await ask(['measure', 'edoc.rate', '--year', '2020', '--unit', 'dia-chinh'], home)
    expect(run.out).toMatch(/90,7 % \(mới có số liệu 91\/366 ngày của kỳ\) +907 \/ 1\.000/)
    writeFileSync(keptIn(home), '[{"indicator":"edoc.rate"}]')
    const broken = await ask(['measure', '--year', '2020'], home)
    expect(broken.code).toBe(2)
    expect(broken.err).toContain('counts.json')
  })
})
