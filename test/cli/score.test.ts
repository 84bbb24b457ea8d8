import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder } from './build.ts'

const folder = newFolder()
const file = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const dossiers = file(
  'dossiers.csv',
  'Mã hồ sơ;Thời gian quy định;Thời gian giải quyết;Số lần liên hệ hoàn thiện;Liên hệ Bộ phận Một cửa;Số phản ánh',
  'H01;10;8;0;không;0',
  'H02;10;12;1;có;0',
)
const desk = ['desk.level;huyện', 'desk.inScope;100', 'desk.atDesk;100', 'desk.settledAtDesk;60']
const counts = file('agency.csv', 'Mã;Giá trị', ...desk)
const period = ['--from', '06/01/2019', '--to', '30/06/2019']

describe('score one-stop', () => {
  test('an agency: means of the dossiers, its own points, what is left out', async () => {
    const run = await ask(['score', 'one-stop', dossiers, '--counts', counts, ...period, '--json'])
    expect(json(run)).toMatchObject({
      rating: {
        indices: [
          { index: 1, value: 1 },
          { index: 2, value: null },
          { index: 3, value: 1.5 },
          { index: 4, value: 1.5 },
          { index: 5, value: 2 },
          { value: null },
          { index: 7, value: 1 },
          { value: null },
          { value: null },
        ],
        total: 7,
        maximum: 18,
        class: { code: 'TB' },
        leftOut: [2, 6, 8, 9],
      },
    })
    const { out } = await ask(['score', 'one-stop', dossiers, '--counts', counts, ...period])
    expect(out).toContain('Tổng 7/18 điểm; xếp loại: Trung bình')
    expect(out).toContain('Chỉ số 2, 6, 8, 9 không đủ dữ liệu')
  })

  test('a part above its whole, an unknown answer and half a figure are refused with their place', async () => {
    const above = file('above.csv', 'Mã;Giá trị', ...desk.with(2, 'desk.atDesk;101'))
    const refused = await ask(['score', 'one-stop', dossiers, '--counts', above, ...period])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('atDesk')
    const policy = await ask(['score', 'one-stop', dossiers, ...period, '--policy', 'earlyBy=x'])
    expect(policy.code).toBe(2)
    const half = file('half.csv', 'Mã hồ sơ;Thời gian quy định;Thời gian giải quyết', 'H01;10;')
    expect((await ask(['score', 'one-stop', half, ...period])).err).toMatch(/Dòng 2: thiếu/)
  })

  test('both templates are read back without a fault', async () => {
    const agency = join(folder, 'empty.csv')
    await ask(['score', 'one-stop', '--template', 'agency', '--out', agency])
    const run = await ask(['score', 'one-stop', dossiers, '--counts', agency, ...period, '--json'])
    expect(json(run)).toMatchObject({ rating: { leftOut: [2, 5, 6, 8, 9] } })
  })
})

describe('score service', () => {
  test('what is certain and what is possible; no class while points are not known', async () => {
    const table = file('service.csv', 'Mã;Giá trị', '2.1.count;90', '2.1.total;100')
    const run = await ask(['score', 'service', table, '--from', '01/01/2026', '--to', '31/03/2026', '--json'])
    expect(json(run)).toMatchObject({ total: { low: 18, high: 98 }, class: null })
  })

  test.each([
    ['31/07/2022', true],
    ['01/08/2022', false],
  ])('a window until %s: before the index was in use %s', async (to, before) => {
    const table = file('service.csv', 'Mã;Giá trị', '2.1.count;90', '2.1.total;100')
    const { out } = await ask(['score', 'service', table, '--from', '01/07/2022', '--to', to])
    expect(out.includes('QĐ 766/QĐ-TTg ngày 23/6/2022 áp dụng từ 01/08/2022')).toBe(before)
  })

  test('a code there is not is named with its row', async () => {
    const table = file('unknown.csv', 'Mã;Giá trị', '9.9.count;90')
    const run = await ask(['score', 'service', table, '--json'])
    expect(run.code).toBe(2)
    expect(codes(run)).toEqual(['code-unknown'])
  })
})

describe('score par-index', () => {
  const header = 'Mã tiêu chí;Lĩnh vực;Điểm tối đa;Tự chấm;Thẩm định;Khảo sát'
  const year = ['--year', '2020']

  test('points after appraisal and of the survey, in percent, with the class', async () => {
    const table = file('criteria.csv', header, '1.1;f1;10;9;8;', '8.1;f8;10;;;9')
    const run = await ask(['score', 'par-index', table, ...year, '--json'])
    expect(json(run)).toMatchObject({ index: { percent: 85, difference: -1, class: { code: 'T' } } })
    const own = file('bands.csv', 'Mã;Tên;Từ', 'A;Loại A;86', 'B;Loại B;60')
    const classed = await ask(['score', 'par-index', table, ...year, '--bands', own, '--json'])
    expect(json(classed)).toMatchObject({ index: { class: { code: 'B' } } })
  })

  test('points still to come leave a span and no class; points above the most are refused', async () => {
    const open = file('open.csv', header, '1.1;f1;10;9;8;', '8.1;f8;10;;;?')
    expect(json(await ask(['score', 'par-index', open, ...year, '--json']))).toMatchObject({
      index: { total: { low: 8, high: 18 }, percent: null, class: null, missing: ['8.1'] },
    })
    const above = file('above-most.csv', header, '1.1;f1;10;11;;')
    const refused = await ask(['score', 'par-index', above, ...year])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/Dòng 2/)
  })
})
