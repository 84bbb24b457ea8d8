import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, codes, json, newWorkspace } from './build.ts'

const window = { from: '2019-12-15', to: '2020-03-14' }

const workspace = async (): Promise<string> => {
  const folder = await newWorkspace('--unit', 'tu-phap=Tư pháp')
  mkdirSync(join(folder, 'measure'))
  writeFileSync(
    join(folder, 'measure', 'counts.json'),
    JSON.stringify([{ indicator: 'edoc.rate', ...window, numerator: 907, denominator: 1000 }]),
  )
  return folder
}

const write = (folder: string, name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('report quarter', () => {
  test('tells the days of the decree, every section, and a value beside its target', async () => {
    const folder = await workspace()
    const sections = write(folder, 's.json', { direction: ['Ban hành kế hoạch.'], next: 'Rà soát.' })
    const asked = ['report', 'quarter', '1', '--year', '2020', '--now', '2020-03-20', '--sections', sections]
    const { code, out } = await ask(asked, folder)
    expect(code).toBe(0)
    expect(out).toContain('15/12/2019 đến ngày 14/03/2020')
    expect(out).toContain('- Ban hành kế hoạch.')
    expect(out).toMatch(/II\. CẢI CÁCH THỂ CHẾ\n {2}Chưa có báo cáo/)
    expect(out).toMatch(/điện tử +90,7 % +907 \/ 1\.000 +từ 90 % trở lên \(năm 2020\) +đạt/)
    expect(json(await ask([...asked, '--json'], folder))).toMatchObject({ window, due: null })
  })

  test.each([
    ['UBND xã Mỹ Đức', 'TM. ỦY BAN NHÂN DÂN'],
    ['Uỷ ban nhân dân tỉnh', 'TM. ỦY BAN NHÂN DÂN'],
    ['Sở Nội vụ', 'GIÁM ĐỐC'],
    ['Ban Quản lý khu công nghiệp', 'THỦ TRƯỞNG CƠ QUAN'],
  ])('%s signs as %s', async (name, signer) => {
    const folder = await workspace()
    const profile = join(folder, 'quytrinh.json')
    writeFileSync(profile, JSON.stringify({ ...JSON.parse(readFileSync(profile, 'utf8')), name }))
    const out = join(folder, 'bc.md')
    await ask(['report', 'quarter', '1', '--year', '2020', '--now', '2020-03-20', '--out', out], folder)
    const written = readFileSync(out, 'utf8')
    expect(written).toContain(signer)
    expect(written).toContain('……/BC-……')
  })

  test('before 12/03/2019 goes by the calendar and says why', async () => {
    const { out } = await ask(['report', 'year', '--year', '2018', '--now', '2018-12-20'], await workspace())
    expect(out).toContain('01/01/2018 đến ngày 31/12/2018')
    expect(out).toContain('chưa có kỳ số liệu thống nhất')
    expect(out).toContain('kỳ chưa hết, mới có số liệu đến 20/12/2018')
  })

  // CV 725: the fifth of the last month, the year by 25 November; CV 581: the twentieth.
  test.each([
    [['quarter', '1', '--year', '2013'], '2013-03-05'],
    [['year', '--year', '2013'], '2013-11-25'],
    [['half', '--year', '2024'], '2024-06-20'],
    [['year', '--year', '2024'], '2024-12-20'],
  ])('of a province %j is due by the day the letters name', async (asked, due) => {
    const folder = await workspace()
    const file = join(folder, 'quytrinh.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"commune"', '"province"'))
    const told = json(await ask(['report', ...asked, '--now', `${asked.at(-1)}-12-31`, '--json'], folder))
    expect(told['due']).toMatchObject({ due, confidence: 'secondary' })
  })

  test('refuses a fifth quarter, a period to come, an unknown unit and unknown sections', async () => {
    const folder = await workspace()
    const refusal = async (...args: readonly string[]) =>
      codes(await ask(['report', ...args, '--json'], folder))
    expect(await refusal('quarter', '5')).toEqual(['invalid-value'])
    expect(await refusal('quarter', '3', '--year', '2020', '--now', '2020-03-20')).toEqual([
      'period-not-begun',
    ])
    expect(await refusal('year', '--year', '2019', '--unit', 'x')).toEqual(['invalid-value'])
    const sections = write(folder, 's.json', { directions: ['x'], next: [''] })
    expect(await refusal('year', '--year', '2019', '--sections', sections)).toEqual([
      'section-unknown',
      'section-lines',
    ])
    expect(await refusal('ad-hoc')).toEqual(['usage-missing-option'])
    expect(await refusal('year', '--year', '2019', '--as-unit', 'x')).toEqual(['option-missing'])
  })

  test('leaves counts across the edge of the window out and says so', async () => {
    const folder = await workspace()
    const { code, out, err } = await ask(
      ['report', 'quarter', '2', '--year', '2020', '--now', '2020-06-20'],
      folder,
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/điện tử +chưa có số liệu/)
    const half = await ask(['report', 'ad-hoc', '--from', '2020-03-01', '--now', '2020-03-10'], folder)
    expect(half.code).toBe(0)
    expect(half.err).toContain('nằm vắt qua')
  })
})

describe('report consolidate', () => {
  test('takes the report of a unit as data; tells who was late, who is missing and who said nothing', async () => {
    const folder = await workspace()
    const file = join(folder, 'unit.json')
    const made = await ask(
      [
        'report',
        'quarter',
        '1',
        '--year',
        '2020',
        '--now',
        '2020-03-20',
        '--out',
        file,
        '--as-unit',
        'dia-chinh',
      ],
      folder,
    )
    expect(made.code).toBe(0)
    const asked = [
      'report',
      'consolidate',
      file,
      '--year',
      '2020',
      '--due',
      '2020-03-18',
      '--now',
      '2020-03-22',
    ]
    const told = await ask([...asked, '--period', 'q1', '--json'], folder)
    expect(told.code).toBe(1)
    expect(json(told)).toMatchObject({
      complete: false,
      standings: [
        { unit: 'dia-chinh', state: 'late', daysLate: 2 },
        { unit: 'tu-phap', state: 'missing', daysLate: 4 },
      ],
      values: [{ indicator: 'edoc.rate', numerator: 907, denominator: 1000 }],
      without: { 'edoc.rate': ['tu-phap'] },
    })
    const intime = await ask(
      [...asked, '--period', 'q1', '--received', 'dia-chinh=18/03/2020', '--json'],
      folder,
    )
    expect(json(intime)).toMatchObject({ standings: [{ state: 'onTime', receivedOn: '2020-03-18' }, {}] })
    expect(codes(await ask([...asked, '--period', 'half', '--json'], folder))).toEqual(['report-period'])
    const misspelt = await ask([...asked, '--period', 'q1', '--received', 'dia-chin=18/03/2020'], folder)
    expect(misspelt.code).toBe(2)
    expect(misspelt.err).toContain('dia-chinh')
  })
})

test('report iso says of every section nobody told of that nobody did', async () => {
  const folder = await workspace()
  const asked = ['report', 'iso', '--year', '2019', '--now', '2019-12-10', '--proposal', 'Thiếu kinh phí']
  const { code, out } = await ask(asked, folder)
  expect(code).toBe(0)
  expect(out.match(/Chưa có báo cáo/g)).toHaveLength(8)
  expect(out).toContain('- Thiếu kinh phí')
})
