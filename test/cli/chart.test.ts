import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lacksBlocks } from '../../src/cli/chart/terminal.ts'
import { drawn } from '../chart/drawn.ts'
import { plainCases } from '../measure/log/permit-log.ts'
import { ask, codes, json, newFolder, newWorkspace, type Run } from './build.ts'

const log = join('test', 'data', 'permit-log', 'permit-receipt-log.csv.gz')
const end = '2012-01-31T23:59:59+01:00'

const foreign = (kind: string, ...more: readonly string[]): Promise<Run> =>
  ask(['chart', kind, '--log', log, '--now', end, ...more])

const ok = async (running: Promise<Run>): Promise<Run> => {
  const answer = await running
  expect(answer).toMatchObject({ code: 0, err: '' })
  return answer
}

interface Periods {
  readonly periods: readonly {
    readonly period: string
    readonly value: number | null
    readonly numerator: number
    readonly denominator: number
  }[]
}
const periodsIn = ({ out }: Run): Periods['periods'] => {
  const { periods }: Periods = JSON.parse(out)
  return periods
}
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)

describe('a foreign log of 1,434 real dossiers', () => {
  test('its months add up to what was counted outside: 950 on time of 1,432', async () => {
    const periods = periodsIn(await ok(foreign('trend', '--json')))
    expect(sum(periods.map(({ numerator }) => numerator))).toBe(950)
    expect(sum(periods.map(({ denominator }) => denominator))).toBe(1432)
    expect(periods.map(({ period }) => period).slice(0, 2)).toEqual(['10/2010', '11/2010'])
    const quarters = periodsIn(await ok(foreign('trend', '--by', 'quarter', '--json')))
    expect(quarters.map(({ period }) => period)).toEqual([
      ...['Quý IV/2010', 'Quý I/2011', 'Quý II/2011', 'Quý III/2011', 'Quý IV/2011', '01–23/01/2012'],
    ])
    expect(sum(quarters.map(({ denominator }) => denominator))).toBe(1432)
  })

  test('the open ones stand by days overdue: 59 not yet due and 46 overdue', async () => {
    const { buckets } = json(await ok(foreign('ageing', '--of', 'dossiers', '--json')))
    const vietnam = (instant: number): number => Math.floor((instant / 3_600_000 + 7) / 24)
    const late = plainCases
      .filter(({ end: done, due }) => done === null && due.getTime() < Date.parse(end))
      .map(({ due }) => vietnam(Date.parse(end)) - vietnam(due.getTime()))
    const between = (from: number, to: number): number =>
      late.filter((days) => days >= from && days <= to).length
    expect(late).toHaveLength(46)
    expect(buckets).toEqual([
      { from: null, to: null, late: false, count: 59 },
      { from: 0, to: 5, late: true, count: between(0, 5) },
      { from: 6, to: 15, late: true, count: between(6, 15) },
      { from: 16, to: 30, late: true, count: between(16, 30) },
      { from: 31, to: null, late: true, count: between(31, 1e6) },
    ])
  })

  test('lead times by channel, the longest first, and who did how much', async () => {
    const lead = json(await ok(foreign('lead-time', '--by', 'channel', '--json')))
    expect(lead).toMatchObject({ timeBase: { id: 'none' }, all: { count: 1327 } })
    const told = await ok(foreign('lead-time', '--by', 'channel'))
    expect(told.out).toMatch(/Internet +1\.146 +49,61/)
    expect(told.out).toMatch(/e-mail[\s\S]+Post[\s\S]+Desk[\s\S]+Internet[\s\S]+Intern\b/)
    const work = await ok(foreign('workload', '--top', '3', '--lang', 'en'))
    expect(work.out).toMatch(/Resource01 +1,228 +243 +14\.34/)
    expect(work.out).toContain('3 of 48 are drawn')
    expect(work.out).not.toContain('Resource04')
  })

  test('a heat map tells each rate with what it is counted over; nothing is neither 0 nor 100', async () => {
    const { out } = await ok(foreign('heatmap', '--year', '2011', '--calendar-year'))
    expect(out).toMatch(/02\/2011 +– +100 \(1\) +68,22 \(107\)/)
    expect(out).toContain('Theo nghị định: trên hồ sơ tiếp nhận')
    const one = await ok(foreign('heatmap', '--unit', 'Experts', '--json'))
    expect(json(one)['units']).toHaveLength(1)
  })

  test('says what it left out of the log and where it stands', async () => {
    const { out } = await ok(ask(['chart', 'trend', '--log', log]))
    expect(out).toContain('Bỏ lại 2 hồ sơ và 16 dòng')
    expect(out).toContain('Nguồn: permit-receipt-log.csv.gz, đến 21:42 ngày 23/01/2012.')
  })

  test('a sparkline has one sign a month, of any terminal when asked', async () => {
    const line = (out: string): string => out.split('\n').find((each) => each.includes('thấp nhất')) ?? ''
    const [blocks, plain] = [await ok(foreign('trend')), await ok(foreign('trend', '--ascii'))]
    expect(line(blocks.out).trim().split('  ')[0]).toMatch(/^[▁-█]{16}$/)
    expect(line(plain.out).trim().split('  ')[0]).toMatch(/^[_.:=+*#-]{16}$/)
  })
})

test.each([
  [{}, false],
  [{ LANG: 'vi_VN.UTF-8' }, false],
  [{ LANG: 'C.utf8' }, false],
  [{ LANG: 'C' }, true],
  [{ LANG: 'vi_VN.UTF-8', LC_ALL: 'POSIX' }, true],
  [{ LANG: 'C', LC_ALL: '', LC_CTYPE: 'en_US.UTF-8' }, false],
])('a terminal of %j lacks block characters: %j', (env, lacks) => {
  expect(lacksBlocks(env)).toBe(lacks)
})

describe('files', () => {
  const folder = newFolder()
  const written = async (name: string, ...more: readonly string[]): Promise<string> => {
    const file = join(folder, name)
    await ok(foreign('trend', '--out', file, ...more))
    return readFileSync(file, 'utf8')
  }

  test('an .svg is the picture, of the width asked for', async () => {
    const svg = await written('trend.svg', '--width', '900')
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true)
    const [root] = drawn(svg.slice(svg.indexOf('<svg')))
    expect(root?.attributes).toMatchObject({ width: '900', lang: 'vi' })
    expect(svg).toContain('Tỷ lệ hồ sơ giải quyết đúng hạn theo tháng')
  })

  test('a page has the picture and its table; a document has the table', async () => {
    const html = await written('trend.html')
    expect(html).toContain('<svg')
    expect(html).toMatch(/10\/2010[\s\S]+57,65[\s\S]+49[\s\S]+85/)
    expect(await written('trend.md', '--lang', 'en')).toMatch(/\| 10\/2010 +\| +57\.65 +\| +49 +\| +85 +\|/)
    expect(JSON.parse(await written('trend.json'))).toMatchObject({ kind: 'trend', convention: 'received' })
    expect((await written('trend.docx')).slice(0, 2)).toBe('PK')
    expect((await written('trend.xlsx')).slice(0, 2)).toBe('PK')
  })

  test.each([
    ['trend.png', 'out-format'],
    [join('none', 'trend.svg'), 'out-folder'],
  ])('%s is refused: %s', async (name, code) => {
    const answer = await foreign('trend', '--out', join(folder, name), '--json')
    expect(answer.code).toBe(2)
    expect(codes(answer)).toEqual([code])
  })

  test('nothing to draw is refused with what to do, and no empty picture is left behind', async () => {
    const file = join(folder, 'empty.svg')
    const answer = await foreign('trend', '--year', '2009', '--out', file)
    expect(answer.code).toBe(1)
    expect(answer.err).toMatch(/Không có gì để vẽ: .*01\/01\/2009–31\/12\/2009.*chưa có số liệu/)
    expect(answer.err).toContain('Chọn kỳ khác')
    expect(existsSync(file)).toBe(false)
  })
})

describe('what cannot be drawn is refused', () => {
  test.each([
    [['tend'], 'chart-unknown'],
    [['trend', '--log', log, '--of', 'dossiers'], 'option-not-used'],
    [['ageing', '--year', '2019'], 'option-not-used'],
    [['trend', '--log', log, '--indicator', 'edoc.rat'], 'indicator-unknown'],
    [['trend', '--log', log, '--indicator', 'edoc.rate'], 'indicator-not-in-log'],
    [['trend', '--log', log, '--by', 'week'], 'invalid-value'],
    [['trend', '--log', log, '--width', '100'], 'invalid-value'],
    [['workload', '--log', log, '--top', '0'], 'invalid-value'],
    [['trend', '--log', 'none.csv'], 'file-missing'],
  ])('%j: %s', async (args, code) => {
    const answer = await ask(['chart', ...args, '--json'])
    expect(answer.code).toBe(2)
    expect(codes(answer)).toEqual([code])
  })

  test('a log without dossiers, and one that is none', async () => {
    const folder = newFolder()
    const file = join(folder, 'log.csv')
    writeFileSync(file, 'case:concept:name,case:startdate,concept:name,time:timestamp\n')
    expect(codes(await ask(['chart', 'trend', '--log', file, '--json']))).toEqual(['log-empty'])
    writeFileSync(file, 'a,b\n1,2\n')
    const answer = await ask(['chart', 'trend', '--log', file, '--json'])
    expect(answer.code).toBe(2)
    expect(new Set(codes(answer))).toEqual(new Set(['log-column-missing']))
  })
})

describe('a workspace', () => {
  let cwd = ''
  const now = ['--now', '2020-04-10T09:00'] as const
  const chart = (kind: string, ...more: readonly string[]): Promise<Run> =>
    ask(['chart', kind, ...now, ...more], cwd)
  const type = (...args: readonly string[]): Promise<Run> => ok(ask(args, cwd))

  const slip = (day: string, clause: string, unit = 'dia-chinh') =>
    type(
      ...['nc', 'add', '--by', 'an', '--unit', unit, '--clause', clause, '--source', 'đánh giá nội bộ'],
      ...['--summary', 'Phiếu kiểm soát không ghi ngày', '--at', `${day}T08:00`],
      ...['--statement', 'Ghi ngày chuyển hồ sơ | 3/20 phiếu không ghi ngày | Chưa ghi đủ'],
    )

  beforeAll(async () => {
    cwd = await newWorkspace()
    for (const day of ['2020-01-06', '2020-02-10', '2020-03-09']) {
      const id = `H58.12-${day.replaceAll('-', '').slice(2)}-0001`
      await type('open', 'one-stop', '--by', 'an', '--fact', 'channel=desk', '--at', `${day}T09:15`)
      const limit = ['--set', 'limit=5 ngày làm việc', '--at', `${day}T09:20`]
      await type('send', id, 'accept', '--by', 'an', ...limit)
    }
    await slip('2020-01-07', '7.5.1')
    await slip('2020-03-02', '7.5.1')
    await slip('2020-04-06', '8.2.3')
    const answers = join(cwd, 'phieu.csv')
    const rows = Array.from({ length: 40 }, (_, at) => [at % 2 === 0 ? 'A' : 'B', at % 10 === 0 ? 1 : 3])
    writeFileSync(answers, `unit,overall\n${rows.map((row) => row.join(',')).join('\n')}\n`)
    await type(
      ...['survey', 'import', answers, '--questionnaire', 'online-3', '--name', 'sat-2020', '--unit-column'],
      ...['unit', '--indicator', 'sat.tthc', '--from', '2020-02-01', '--to', '2020-02-10', ...now],
    )
  })

  test('open nonconformities by their age: 4, 39 and 94 days', async () => {
    const { buckets, open } = json(await ok(chart('ageing', '--json')))
    expect(open).toBe(3)
    expect(buckets).toEqual([
      { from: 0, to: 15, count: 1 },
      { from: 16, to: 30, count: 0 },
      { from: 31, to: 60, count: 1 },
      { from: 61, to: null, count: 1 },
    ])
  })

  test('nonconformities of a window by clause, named as the edition names them', async () => {
    const { out } = await ok(chart('pareto', '--by', 'clause', '--quarter', '1'))
    expect(out).toMatch(/7\.5\.1 .+ 2 +100/)
    expect(out).not.toContain('8.2.3')
    expect(out).toContain('15/12/2019–14/03/2020')
    const all = await ok(chart('pareto', '--by', 'clause'))
    expect(all.out).toMatch(/7\.5\.1 [\s\S]+8\.2\.3 /)
    expect((await ok(chart('pareto', '--by', 'unit'))).out).toMatch(/Địa chính +3 +100/)
    expect((await ok(chart('pareto'))).out).toContain('chưa xác định')
  })

  test('a survey by unit with its target: 36 of 40, which does not tell whether above 90', async () => {
    const { target, scores, whole } = json(await ok(chart('satisfaction', '--by', 'unit', '--json')))
    expect(target).toMatchObject({ operator: '>', value: 90 })
    expect(whole).toMatchObject({ numerator: 36, denominator: 40, value: 90 })
    expect(scores).toMatchObject([
      { unit: 'A', numerator: 16, denominator: 20 },
      { unit: 'B', numerator: 20, denominator: 20 },
    ])
    expect((await ok(chart('satisfaction', '--by', 'unit', '--survey', 'sat-2020'))).out).toMatch(
      /Chung +90 +\d\d,\d+ +\d\d,\d+ +40/,
    )
    const mean = json(await ok(chart('satisfaction', '--by', 'unit', '--convention', 'linear', '--json')))
    expect(mean['target']).toBeNull()
  })

  test('a survey stands in its month of a trend', async () => {
    const periods = periodsIn(await ok(chart('trend', '--indicator', 'sat.tthc', '--json')))
    expect(periods.map(({ period, value }) => [period, value])).toEqual([
      ['01/2020', null],
      ['02/2020', 90],
      ['03/2020', null],
      ['04/2020', null],
    ])
  })

  test('dossiers of the desk stand by month of the reports', async () => {
    const periods = periodsIn(await ok(chart('trend', '--json')))
    expect(periods.map(({ period, denominator }) => [period, denominator])).toEqual([
      ['01/2020', 1],
      ['02/2020', 1],
      ['03/2020', 1],
      ['04/2020', 0],
    ])
    expect(periods.map(({ value }) => value)).toEqual([0, 0, 0, null])
    const { buckets } = json(await ok(chart('ageing', '--of', 'dossiers', '--json')))
    expect(buckets).toMatchObject([{ count: 0 }, { count: 0 }, { count: 0 }, { count: 1 }, { count: 2 }])
    expect((await ok(chart('trend'))).out).toContain('từ ngày 15 tháng trước')
  })

  test('nothing in a window is a refusal, without a picture', async () => {
    const answer = await chart('pareto', '--year', '2018')
    expect(answer).toMatchObject({ code: 1, out: '' })
    expect(answer.err).toContain('quytrinh nc add')
    const other = await ask(['chart', 'satisfaction', ...now], await newWorkspace())
    expect(other).toMatchObject({ code: 1, out: '' })
    expect(other.err).toContain('quytrinh survey import')
  })
})
