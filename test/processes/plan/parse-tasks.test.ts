import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUnit, parseTasks, reformPlan } from '../../../processes/plan/plan.ts'
import { parseCsv } from '../../../src/interop/csv.ts'
import { unwrap } from '../../../src/issue/index.ts'

const annex = `PHỤ LỤC;;;;;
STT;Nội dung công việc;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian hoàn thành;Kinh phí (triệu đồng)
I;Cải cách thể chế;;;;
1;"Rà soát văn bản;
hệ thống hóa";Sở Tư pháp;Các sở, ban, ngành tỉnh; Quý II/2016;1.250,5
2;Tập huấn pháp chế;so-tu-phap;;30/6/2017;
II;Hiện đại hóa;;;;
1;Nâng cấp Cổng;Sở TT&TT;Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính;2016 - 2018;3000

2;Vận hành Cổng;VP UBND tỉnh;Uỷ ban nhân dân cấp huyện;Hằng năm;
`
const fromCsv = (csv: string) => parseTasks(unwrap(parseCsv(csv)))
const one = (fields: Record<string, unknown>) =>
  parseTasks([{ number: 1, title: 'Việc', lead: 'so-noi-vu', deadline: '2016', ...fields }])
const codesOf = (read: ReturnType<typeof parseTasks>) => (read.ok ? [] : read.issues.map(({ code }) => code))

test('an annex as offices write it: titles above, headings between, names in full or short', () => {
  const first = 'Cải cách thể chế'
  const second = 'Hiện đại hóa'
  expect(unwrap(fromCsv(annex))).toEqual([
    {
      number: '1',
      title: 'Rà soát văn bản;\nhệ thống hóa',
      group: first,
      lead: 'so-tu-phap',
      with: ['so-nganh'],
      deadline: '2016-06-30',
      money: 1_250_500_000,
    },
    {
      number: '2',
      title: 'Tập huấn pháp chế',
      group: first,
      lead: 'so-tu-phap',
      with: [],
      deadline: '2017-06-30',
    },
    {
      number: '1',
      title: 'Nâng cấp Cổng',
      group: second,
      lead: 'so-tttt',
      with: ['so-vhttdl', 'so-tai-chinh'],
      deadline: '2018-12-31',
      money: 3_000_000_000,
    },
    {
      number: '2',
      title: 'Vận hành Cổng',
      group: second,
      lead: 'vp-ubnd',
      with: ['ubnd-huyen'],
      cadence: 'year',
    },
  ])
})

test.each([
  ['with a byte order mark', `\uFEFF${annex}`],
  ['with Windows line ends', annex.replaceAll('\n', '\r\n').replace('văn bản;\r\n', 'văn bản;\n')],
  ['typed decomposed', annex.normalize('NFD')],
])('the same %s', (_, csv) => {
  expect(fromCsv(csv)).toEqual(fromCsv(annex))
})

test('a list from JSON, its units by id or by name', () => {
  const [task] = unwrap(one({ number: 7, with: ['Sở Tài chính', 'so-tu-phap'], money: 1_500_000 }))
  expect(task).toEqual({
    number: '7',
    title: 'Việc',
    lead: 'so-noi-vu',
    with: ['so-tai-chinh', 'so-tu-phap'],
    deadline: '2016-12-31',
    money: 1_500_000,
  })
})

test('an agency’s own units', () => {
  const units = [{ id: 'mot-cua', title: { vi: 'Bộ phận một cửa', en: 'One-stop desk' } }]
  const given = [{ number: '1', title: 'Việc', lead: 'bộ phận MỘT CỬA', deadline: '2016' }]
  expect(unwrap(parseTasks(given, units))[0]?.lead).toBe('mot-cua')
  expect(codesOf(parseTasks(given))).toEqual(['unit-unknown'])
})

describe('refuses, naming row and field, and takes nothing', () => {
  const table = (...lines: readonly string[]) =>
    fromCsv(['STT;Nhiệm vụ;Chủ trì;Phối hợp;Thời hạn;Kinh phí', ...lines].join('\n'))
  const good = '1;Việc một;Sở Nội vụ;;2016;'

  test.each([
    ['an unknown unit', '2;Việc;Sở Nội vu X;;2016;', 'unit-unknown', '[2].lead', 'Dòng 3, Cơ quan chủ trì'],
    ['an unknown co-ordinating unit', '2;Việc;Sở Nội vụ;Sở Lạ;2016;', 'unit-unknown', '[2].with', 'Sở Lạ'],
    ['a number used twice', '1;Việc;Sở Nội vụ;;2016;', 'number-repeated', '[2].number', 'dòng 2'],
    ['two leads', '2;Việc;Sở Nội vụ, Sở Y tế;;2016;', 'lead-several', '[2].lead', 'một cơ quan chủ trì'],
    ['no title', '2;;Sở Nội vụ;;2016;', 'missing', '[2].title', 'Nhiệm vụ'],
    ['no lead', '2;Việc;;;2016;', 'missing', '[2].lead', 'Cơ quan chủ trì'],
    ['no deadline', '2;Việc;Sở Nội vụ;;;', 'missing', '[2].deadline', 'Thời hạn'],
    [
      'a day there is not',
      '2;Việc;Sở Nội vụ;;31/6/2016;',
      'deadline-unreadable',
      '[2].deadline',
      '31/6/2016',
    ],
    ['an amount that is none', '2;Việc;Sở Nội vụ;;2016;nhiều', 'money-unreadable', '[2].money', 'nhiều'],
    ['a broken đồng', '2;Việc;Sở Nội vụ;;2016;1,5', 'money-unreadable', '[2].money', '1,5'],
  ])('%s', (_, line, code, path, words) => {
    const read = table(good, line)
    expect(read).toMatchObject({ ok: false, issues: [{ code, path }] })
    expect(read).not.toHaveProperty('value')
    expect(read.ok ? '' : read.issues[0]?.message.vi).toContain(words)
  })

  test('every fault at once, and a near name is suggested', () => {
    const read = table('1;Việc;Sở Nội vụa;;chưa rõ;', '1;;Sở Y tế;;2016;')
    expect(codesOf(read)).toEqual(['unit-unknown', 'deadline-unreadable', 'missing', 'number-repeated'])
    expect(read.ok ? '' : read.issues[0]?.message.vi).toMatch(/Có phải là "Sở Nội vụ"\?/)
  })

  test('a table without the columns it needs', () => {
    const read = fromCsv('STT;Nhiệm vụ;Kinh phí\n1;Việc;3')
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'columns-missing' }] })
    expect(read.ok ? '' : read.issues[0]?.message.vi).toContain('Cơ quan chủ trì, Thời hạn')
  })

  test('input of another shape', () => {
    expect(codesOf(one({ leader: 'so-noi-vu' }))).toEqual(['unrecognized-key'])
    expect(codesOf(one({ money: -1 }))).toEqual(['money-unreadable'])
    expect(codesOf(parseTasks('STT;Nhiệm vụ'))).toEqual(['invalid-type'])
    expect(codesOf(parseTasks(JSON.parse('[{"__proto__":1}]')))).toEqual(['key-forbidden'])
  })
})

test.each([
  ['30/6/2016', '2016-06-30'],
  ['ngày 05.02.2016', '2016-02-05'],
  ['2016-02-05', '2016-02-05'],
  ['Tháng 02/2016', '2016-02-29'],
  ['2/2017', '2017-02-28'],
  ['Quý IV năm 2016', '2016-12-31'],
  ['quý 1/2017', '2017-03-31'],
  ['Năm 2019', '2019-12-31'],
  ['Giai đoạn 2016 - 2020', '2020-12-31'],
  ['2016–2018', '2018-12-31'],
])('"%s" ends on %s', (deadline, day) => {
  expect(unwrap(one({ deadline }))[0]?.deadline).toBe(day)
})

test.each([
  ['Thường xuyên', 'continuous'],
  ['Hàng quý', 'quarter'],
  ['06 tháng', 'half-year'],
  ['Hằng năm', 'year'],
  ['Đột xuất', 'ad-hoc'],
  ['Cả giai đoạn', 'period'],
])('"%s" comes back: %s', (deadline, cadence) => {
  expect(unwrap(one({ deadline }))[0]).toMatchObject({ cadence })
})

test.each([
  ['Kinh phí (đồng)', '1.500.000', 1_500_000],
  ['Kinh phí ngân sách', '1.500', 1500],
  ['Kinh phí (nghìn đồng)', '1.500', 1_500_000],
  ['Dự toán (trđ)', '0,25', 250_000],
  ['Kinh phí (tỷ đồng)', '1,5', 1_500_000_000],
  ['Kinh phí', '200 đồng', 200],
])('%s: %s', (heading, amount, money) => {
  const read = fromCsv(`STT;Nhiệm vụ;Chủ trì;Thời hạn;${heading}\n1;Việc;Sở Nội vụ;2016;${amount}`)
  expect(unwrap(read)[0]?.money).toBe(money)
})

test('every unit of the plan is found by each of its names, in any case and without marks', () => {
  for (const { id, title, alsoWritten = [] } of reformPlan.units)
    for (const name of [id, title.vi, title.en, ...alsoWritten]) {
      expect(findUnit(name.toUpperCase()), name).toBe(id)
      const listed = one({ with: `${name}, Sở Nội vụ` })
      expect(unwrap(listed)[0]?.with, name).toEqual([...new Set([id, 'so-noi-vu'])])
    }
})

test('a list of the plan’s own tasks reads back', () => {
  const ids = reformPlan.units.map(({ id }) => id)
  const task = fc.record({
    number: fc.uuid(),
    title: fc.constantFrom('Rà soát', 'Tập huấn; sơ kết', 'Báo cáo "quý"'),
    lead: fc.constantFrom(...ids),
    with: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
    money: fc.nat(),
    group: fc.constantFrom('Cải cách thể chế', 'Hiện đại hóa'),
  })
  const when = fc.oneof(
    fc.record({ deadline: fc.constantFrom('2016-06-30', '2020-12-31') }),
    fc.record({
      cadence: fc.constantFrom('period', 'continuous', 'quarter', 'half-year', 'year', 'ad-hoc'),
    }),
  )
  const whole = fc.tuple(task, when).map(([one, due]) => ({ ...one, ...due }))
  fc.assert(
    fc.property(fc.uniqueArray(whole, { selector: ({ number }) => number, minLength: 1 }), (tasks) => {
      expect(unwrap(parseTasks(tasks))).toEqual(tasks)
    }),
  )
})
