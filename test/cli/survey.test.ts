import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { keptScores } from '../../src/cli/survey/kept-surveys.ts'
import { readWorkspace } from '../../src/cli/workspace.ts'
import { ask, codes, json, newFolder, newWorkspace } from './build.ts'

const folder = newFolder()
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const answers = [
  'Cơ quan;access;procedure;staff;result;feedback;overall',
  'Sở A;4;5;4;3;4;4',
  'Sở A;Hài lòng;5;;4;4;5',
  'Sở B;2;3;4;4;1;3',
  '',
].join('\r\n')
const good = file('answers.csv', answers)
const wrong = file('wrong.csv', answers.replace('Sở A;4;5', 'Sở A;9;5'))
const sipas = ['--questionnaire', 'sipas-2017', '--general']
const window = ['--from', '01/01/2019', '--to', '31/03/2019']
const importing = (path: string, name: string, ...more: readonly string[]) => [
  ...['survey', 'import', path, ...sipas, ...window, '--name', name, ...more],
]

describe('survey import and score', () => {
  let agency: string
  beforeAll(async () => {
    agency = await newWorkspace()
  })

  test('answers are kept, scored alike from file and workspace, and judged by the plan', async () => {
    const kept = await ask(importing(good, 'q1', '--indicator', 'sat.agency', '--json'), agency)
    expect(kept).toMatchObject({ code: 0, err: '' })
    expect(json(kept)).toMatchObject({ respondents: 3, keeping: 'kept', indicator: 'sat.agency' })
    const own = json(await ask(['survey', 'score', 'q1', '--json'], agency))
    const loose = json(await ask(['survey', 'score', '--file', good, ...sipas, ...window, '--json']))
    expect(own['scores']).toEqual(loose['scores'])
    expect(own).toMatchObject({
      scores: [
        { convention: 'topTwoBox', main: { numerator: 10, denominator: 14, answers: { missing: 1 } } },
        { convention: 'meanPercent', main: { numerator: 51, denominator: 70 } },
      ],
      judgements: [{ target: { indicator: 'sat.agency', comparison: '>', value: 95 }, verdict: 'missed' }],
    })
    expect(
      keptScores(readWorkspace(agency), { from: '2019-01-01', to: '2019-03-31' })[0]?.interval?.high,
    ).toBeLessThan(95)
  })

  test('the other commands get the share of satisfied answers within their window', () => {
    const workspace = readWorkspace(agency)
    const year = { from: '2019-01-01', to: '2019-12-31' }
    expect(keptScores(workspace, year)).toMatchObject([
      { indicator: 'sat.agency', numerator: 10, denominator: 14, convention: 'topTwoBox', sampled: true },
    ])
    expect(keptScores(workspace, { ...year, from: '2019-01-02' })).toEqual([])
  })

  test('surveys are listed and removed; a questionnaire without questions is not taken', async () => {
    const home = await newWorkspace()
    const bare = await ask(
      ['survey', 'import', good, '--questionnaire', 'sipas-2017', ...window, '--name', 'x'],
      home,
    )
    expect(bare.code).toBe(2)
    expect(bare.err).toContain('--general')
    expect((await ask(['survey', 'list'], home)).out).toContain('Chưa có khảo sát nào')
    await ask(importing(good, 'nhap'), home)
    expect((await ask(['survey', 'list'], home)).out).toMatch(
      /nhap +sipas-2017 +01\/01\/2019–31\/03\/2019 +3/,
    )
    expect((await ask(['survey', 'remove', 'nhap'], home)).out).toContain('Đã xóa khảo sát "nhap".')
    expect((await ask(['survey', 'remove', 'nhap'], home)).code).toBe(2)
    expect(json(await ask(['survey', 'list', '--json'], home))).toEqual({ surveys: [] })
  })

  test('the text names each convention, and says that they cannot be compared', async () => {
    const { out } = await ask(['survey', 'score', 'q1'], agency)
    expect(out).toContain('topTwoBox')
    expect(out).toContain('71,43 % (10/14)')
    expect(out).toContain('không so sánh với nhau được')
    expect(out).toContain('Theo đơn vị')
  })

  test('one wrong answer and nothing is taken; with --partial it alone is left out, and stays counted', async () => {
    const refused = await ask(importing(wrong, 'q2'), agency)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/Dòng 2, cột access: "9".*1, 2, 3, 4, 5/)
    expect(readdirSync(join(agency, 'surveys'))).toEqual(['q1.json'])
    expect((await ask(importing(wrong, 'q2', '--partial'), agency)).code).toBe(1)
    const read = json(await ask(['survey', 'score', 'q2', '--json'], agency))
    expect(read).toMatchObject({ counts: { access: { valid: 2, invalid: 1 } } })
  })

  test('another content under a name needs --replace; the same is no change', async () => {
    const path = join(agency, 'surveys', 'q1.json')
    const before = readFileSync(path, 'utf8')
    const other = await ask(importing(good, 'q1', '--json'), agency)
    expect(other.code).toBe(1)
    expect(codes(other)).toEqual(['survey-exists'])
    expect(readFileSync(path, 'utf8')).toBe(before)
    const same = await ask(importing(good, 'q1', '--indicator', 'sat.agency', '--json'), agency)
    expect(json(same)).toMatchObject({ keeping: 'unchanged' })
  })

  test('the days of the survey are asked for, not guessed', async () => {
    const run = await ask(['survey', 'import', good, ...sipas, '--name', 'q3'], agency)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('--from, --to')
  })

  test('units weigh what their populations weigh; a unit without answers is named', async () => {
    const whole = file('whole.csv', 'Đơn vị;Tổng thể\nSở A;300\nSở B;100\n')
    const read = json(await ask(['survey', 'score', 'q1', '--population', whole, '--json'], agency))
    expect(read).toMatchObject({ scores: [{ weighted: { value: (300 * (800 / 9) + 100 * 40) / 400 } }, {}] })
    const more = file('more.csv', 'Đơn vị;Tổng thể\nSở A;300\nSở B;100\nSở C;50\n')
    const { out } = await ask(['survey', 'score', 'q1', '--population', more], agency)
    expect(out).toContain('đơn vị chưa có câu trả lời: Sở C')
  })

  test('a name that would leave the folder is refused', async () => {
    expect((await ask(importing(good, '../x'), agency)).code).toBe(2)
  })
})

describe('survey sample', () => {
  test('Slovin for 5,000 is 371; the parts add up and keep the minimum', async () => {
    expect(json(await ask(['survey', 'sample', '--population', '5000', '--json']))).toMatchObject({
      planned: { base: 371, asked: 371 },
    })
    const strata = file('strata.csv', 'Đơn vị;Tổng thể\nSở A;3000\nSở B;1900\nSở C;100\n')
    const parted = json(await ask(['survey', 'sample', '--strata', strata, '--minimum', '50', '--json']))
    expect(parted['allotted']).toMatchObject([{}, {}, { id: 'Sở C', sample: 50 }])
    const { allotted } = parted
    const sum = Array.isArray(allotted) ? allotted.reduce((all, { sample }) => all + sample, 0) : 0
    expect(sum).toBe(371)
  })
})

test('survey form writes an empty table that survey score reads once it is filled', async () => {
  const table = join(folder, 'empty.csv')
  expect((await ask(['survey', 'form', 'sipas-2017', '--general', '--out', table])).code).toBe(0)
  writeFileSync(table, `${readFileSync(table, 'utf8')}Sở A;4;4;4;4;4;5\r\n`)
  const scored = json(await ask(['survey', 'score', '--file', table, ...sipas, ...window, '--json']))
  expect(scored).toMatchObject({ scores: [{ main: { value: 100, denominator: 5 } }, {}] })
})
