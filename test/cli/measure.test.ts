import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder, newWorkspace, type Run } from './build.ts'

const log = resolve('test/data/permit-log/permit-receipt-log.csv.gz')
const heading = 'Chỉ số;Đơn vị;Từ ngày;Đến ngày;Tử số;Mẫu số\n'
const counts = (rows: string, name = 'counts.csv'): string => {
  const file = join(newFolder(), name)
  writeFileSync(file, heading + rows)
  return file
}
const alone = (...args: readonly string[]): Promise<Run> => ask(['measure', ...args], undefined)

interface Told {
  readonly indicator: string
  readonly values: readonly { readonly value: number | null; readonly convention: string }[]
}
const told = (run: Run): readonly Told[] => {
  const { indicators }: { indicators: Told[] } = JSON.parse(run.out)
  return indicators
}

describe('the window', () => {
  const file = counts('edoc.rate;;01/01/2017;31/03/2017;1;2\n')
  const window = async (...args: readonly string[]) =>
    json(await alone('edoc.rate', '--counts', file, '--json', ...args))['window']

  test('a report window since 12/03/2019, the calendar before it or when asked', async () => {
    expect(await window('--year', '2020', '--quarter', '1')).toEqual({ from: '2019-12-15', to: '2020-03-14' })
    expect(await window('--year', '2019', '--quarter', '1')).toEqual({ from: '2018-12-15', to: '2019-03-14' })
    expect(await window('--year', '2020', '--half', '2')).toEqual({ from: '2020-06-15', to: '2020-12-14' })
    expect(await window('--year', '2018')).toEqual({ from: '2018-01-01', to: '2018-12-31' })
    expect(await window('--year', '2020', '--calendar-year')).toEqual({
      from: '2020-01-01',
      to: '2020-12-31',
    })
    expect(await window('--now', '2021-05-06')).toEqual({ from: '2020-12-15', to: '2021-12-14' })
    expect(await window('--from', '1/2/2020', '--now', '2020-02-05')).toEqual({
      from: '2020-02-01',
      to: '2020-02-05',
    })
  })

  test('the output says which days and why', async () => {
    const by = await alone('edoc.rate', '--counts', file, '--year', '2020', '--quarter', '1')
    expect(by.out).toContain('Quý I năm 2020: 15/12/2019–14/03/2020')
    expect(by.out).toContain('NĐ 09/2019/NĐ-CP, Đ.12')
    const before = await alone(
      'edoc.rate',
      '--counts',
      file,
      '--year',
      '2017',
      '--quarter',
      '1',
      '--lang',
      'en',
    )
    expect(before.out).toContain('before 12/03/2019 there was no uniform window')
    expect(before.out).toMatch(/50% +1 \/ 2 +counted: .*counts handed in/)
  })

  test.each([
    [['--quarter', '5'], 'invalid-value'],
    [['--half', '0'], 'invalid-value'],
    [['--quarter', '1', '--half', '1'], 'options-exclusive'],
    [['--from', '2020-01-01', '--year', '2020'], 'options-exclusive'],
    [['--to', '2020-01-01'], 'option-missing'],
    [['--from', '2020-02-01', '--to', '2020-01-01'], 'invalid-value'],
    [['--from', '31/02/2020'], 'when-unreadable'],
    [['--by', 'day'], 'invalid-value'],
    [['--convention', 'recieved'], 'convention-unknown'],
    [['--unit', 'no-such'], 'unit-unknown'],
  ])('%j is refused', async (args, code) => {
    const run = await alone('edoc.rate', '--counts', file, '--json', ...args)
    expect(run.code).toBe(2)
    expect(codes(run)).toEqual([code])
  })
})

describe('dossiers', () => {
  const id = 'H58.12-260206-0001'
  let home = ''
  beforeAll(async () => {
    home = await newWorkspace()
    const opened = await ask(
      ['open', 'one-stop', '--by', 'an', '--fact', 'channel=online', '--at', '2026-02-06T09:15'],
      home,
    )
    expect(opened.code).toBe(0)
    const accepted = ['accept', '--by', 'an', '--set', 'limit=5 ngày làm việc', '--at', '2026-02-06T09:20']
    expect((await ask(['send', id, ...accepted], home)).code).toBe(0)
  })
  const at = (...args: readonly string[]) =>
    ask(['measure', ...args, '--from', '2026-02-01', '--to', '2026-03-31', '--json'], home)

  test('one not due yet counts among those received alone; overdue among both', async () => {
    const [early] = told(await at('dossier.onTime.rate', '--now', '2026-02-09'))
    expect(early?.values).toMatchObject([{ convention: 'received', value: 0, numerator: 0, denominator: 1 }])
    const [late] = told(await at('dossier.onTime.rate', '--now', '2026-03-31'))
    expect(late?.values).toMatchObject([
      { convention: 'received', value: 0, denominator: 1, source: 'journal' },
      { convention: 'finished', value: 0, denominator: 1 },
    ])
    const [one] = told(await at('dossier.onTime.rate', '--now', '2026-03-31', '--convention', 'finished'))
    expect(one?.values).toHaveLength(1)
  })

  test('by channel, by month', async () => {
    const run = await at('online.dossier.rate', '--now', '2026-03-31', '--by', 'channel')
    expect(json(run)).toMatchObject({
      by: 'channel',
      slices: [{ key: 'online', indicators: [{ values: [{ value: 100, numerator: 1 }] }] }],
    })
    const months = await at('online.dossier.rate', '--now', '2026-03-31', '--by', 'month')
    expect(json(months)).toMatchObject({
      slices: [
        { window: { from: '2026-02-01', to: '2026-02-28' }, indicators: [{ values: [{ value: 100 }] }] },
        { window: { from: '2026-03-01', to: '2026-03-31' }, indicators: [{ values: [{ value: null }] }] },
      ],
    })
  })

  test('no data is neither 0 nor 100', async () => {
    const run = await ask(['measure', 'edoc.rate', 'pakn.onTime.rate', '--year', '2020'], home)
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out.match(/chưa có số liệu/g)).toHaveLength(2)
    expect(run.out).not.toMatch(/\d %/)
  })

  test('every indicator in force, with data first; rules of another time are left out', async () => {
    const run = await ask(['measure', '--year', '2026', '--now', '2026-03-31'], home)
    expect(run.out).toMatch(
      /Có số liệu\n[\s\S]*online\.dossier\.rate[\s\S]*Chưa có số liệu\n[\s\S]*edoc\.rate/,
    )
    expect(run.out).toMatch(
      /Không áp dụng trong kỳ này\n[\s\S]*online\.level4\.rate .*chỉ áp dụng đến 14\/08\/2022/,
    )
    expect(run.out).toMatch(/Chưa có số liệu\n[\s\S]*online\.proactive\.level[\s\S]*Không áp dụng/)
  })

  test('writes a workbook and a document', async () => {
    for (const name of ['m.xlsx', 'm.docx', 'm.html']) {
      const out = join(newFolder(), name)
      expect((await ask(['measure', '--year', '2026', '--out', out], home)).code).toBe(0)
      expect(existsSync(out)).toBe(true)
    }
  })
})

describe('counts', () => {
  test('across the edge of the window: which, and a window that takes them whole', async () => {
    const file = counts(
      'edoc.rate;;15/12/2019;14/03/2020;907;1000\nedoc.rate;;15/03/2020;14/06/2020;80;100\n',
    )
    const run = await alone('edoc.rate', '--counts', file, '--from', '2020-01-01', '--to', '2020-06-14')
    expect(run.code).toBe(1)
    expect(run.out).not.toContain('%')
    expect(run.err).toContain('15/12/2019–14/03/2020')
    const [, from = '', to = ''] = /--from (\S+) --to ([\d-]+)/.exec(run.err) ?? []
    const again = await alone('edoc.rate', '--counts', file, '--from', from, '--to', to, '--json')
    expect(told(again)).toMatchObject([{ values: [{ numerator: 987, denominator: 1100 }] }])
  })

  test('of a quarter are not split by month, and it says so', async () => {
    const file = counts('edoc.rate;;15/12/2019;14/03/2020;9;10\nedoc.rate;;15/03/2020;14/04/2020;1;2\n')
    const run = await alone('edoc.rate', '--counts', file, '--year', '2020', '--by', 'month')
    expect(run.out).toContain('1 số liệu nhập có kỳ dài hơn một tháng')
    expect(run.out).toMatch(/15\/03\/2020–14\/04\/2020 +50 %/)
    expect(run.out).toMatch(/15\/12\/2019–14\/01\/2020 +chưa có số liệu/)
  })

  test('outside a workspace there must be a file; names are corrected', async () => {
    const none = await ask(['measure', 'edoc.rates', '--json'], undefined)
    expect([none.code, codes(none)]).toEqual([2, ['indicator-unknown']])
    expect(none.err).toContain('edoc.rate')
    const listed = await alone('--list')
    expect(listed.code).toBe(0)
    expect(listed.out).toMatch(/dossier\.onTime\.rate .*received, finished .*NĐ 61\/2018\/NĐ-CP, Đ\.30\.2\.c/)
  })
})

describe('a foreign log', () => {
  test('as counted outside: 950 on time, 949 early, 1,327 settled, a median of 50.64 days', async () => {
    const run = await alone('--log', log, '--json')
    expect(run.code).toBe(0)
    expect(json(run)).toMatchObject({
      read: 1432,
      timeBase: { id: 'none' },
      onTime: [{ rate: { numerator: 950, source: 'log' } }, { rate: { numerator: 950 } }],
      early: { numerator: 949, denominator: 1327 },
      leadTime: { all: { count: 1327, median: expect.closeTo(50.6423158912037, 8) } },
    })
    expect(json(run)['leftOut']).toMatchObject({ cases: { length: 2 } })
  })

  test('for people: time base, units, channels, months, work, waiting, what was left out where', async () => {
    const { out } = await alone('--log', log, '--year', '2011', '--calendar-year')
    expect(out).toContain('không theo lịch: thời gian trôi qua')
    for (const title of ['theo đơn vị', 'theo kênh nộp', 'Theo tháng', 'Khối lượng', 'Điểm nghẽn', 'Bỏ lại'])
      expect(out).toContain(title)
    expect(out).toMatch(/Dòng \d+, cột "/)
    expect(out).toContain('01/01/2011–31/12/2011')
    const working = await alone('--log', log, '--unit', 'General', '--json')
    expect(json(working)).toMatchObject({ leadTime: { all: { count: 1285 } } })
  })

  test('what is no log, and what does not go with one', async () => {
    const file = counts('')
    const broken = await alone('--log', file, '--json')
    expect(broken.code).toBe(2)
    expect(codes(broken)).toContain('log-column-missing')
    const both = await alone('--log', log, '--counts', file, '--json')
    expect([both.code, codes(both)]).toEqual([2, ['options-exclusive']])
    const unit = await alone('--log', log, '--unit', 'Generals', '--json')
    expect([unit.code, codes(unit)]).toEqual([2, ['unit-unknown']])
    expect(readFileSync(file, 'utf8')).toBe(heading)
  })
})
