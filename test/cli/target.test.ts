import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, codes, newFolder } from './build.ts'

interface Told {
  readonly indicator: string
  readonly wording: string
  readonly judgements: readonly { readonly verdict: string; readonly why: string }[]
}

const judged = async (rows: string, ...args: readonly string[]) => {
  const file = join(newFolder(), 'counts.csv')
  writeFileSync(file, `Chỉ số;Từ ngày;Đến ngày;Tử số;Mẫu số;Mẫu điều tra\n${rows}`)
  const run = await ask(['target', '--counts', file, '--year', '2020', ...args], undefined)
  return run
}
const verdictOf = async (indicator: string, counts: string) => {
  const run = await judged(`${indicator};15/12/2019;14/12/2020;${counts}\n`, '--json')
  const { targets }: { targets: Told[] } = JSON.parse(run.out)
  return targets.find((each) => each.indicator === indicator)
}

describe('target', () => {
  test.each([
    ['sat.agency', '950;1000;không', 'trên 95 %', 'missed'],
    ['sat.agency', '951;1000;không', 'trên 95 %', 'met'],
    ['edoc.rate', '900;1000;', 'từ 90 % trở lên', 'met'],
    ['edoc.rate', '8999;10000;', 'từ 90 % trở lên', 'missed'],
    ['staff.jobPosition', '20;20;', 'đúng 100 %', 'met'],
    ['staff.jobPosition', '19;20;', 'đúng 100 %', 'missed'],
    ['sat.tthc', '181;200;x', 'trên 90 %', 'unsure'],
    ['sat.tthc', '181;200;', 'trên 90 %', 'unsure'],
    ['sat.tthc', '199;200;x', 'trên 90 %', 'met'],
    ['sat.tthc', '100;200;x', 'trên 90 %', 'missed'],
  ])('%s of %s against %s is %s', async (indicator, counts, wording, verdict) => {
    expect(await verdictOf(indicator, counts)).toMatchObject({ wording, judgements: [{ verdict }] })
  })

  test('in words, with the interval and the reason; without data it says so', async () => {
    const run = await judged(
      'sat.tthc;15/12/2019;14/12/2020;181;200;x\nsat.agency;15/12/2019;14/12/2020;950;1000;không\n',
    )
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(
      /trên 90 % \(năm 2020\) +90,5 % \(khoảng tin cậy 95 %: .* chưa đủ căn cứ kết luận +khoảng tin cậy chứa/,
    )
    expect(run.out).toMatch(/95 % +950 \/ 1\.000 .* chưa đạt +bằng mục tiêu, mà mục tiêu là trên 95 %/)
    expect(run.out.match(/chưa có số liệu .*chưa có số liệu/g)?.length).toBeGreaterThan(0)
    expect(run.out).not.toContain('Mục tiêu của Chính phủ')
  })

  test('a value two decimals would hide is shown whole', async () => {
    const told = await verdictOf('edoc.rate', '8999999;10000000;')
    expect(told?.judgements).toMatchObject([{ verdict: 'missed', why: expect.stringContaining('89,99999') }])
  })

  test('the Government’s targets beside the plan’s', async () => {
    const run = await judged('sat.agency;15/12/2019;14/12/2020;85;100;không\n', '--national', '--lang', 'en')
    expect(run.out).toMatch(
      /Targets of the plan[\s\S]*85% .* missed[\s\S]*Targets of the Government[\s\S]*85% .* met/,
    )
  })

  test('counts that cannot be added up are a fault; an indicator without a target is one', async () => {
    const run = await judged('edoc.rate;01/01/2019;14/12/2020;85;100;\n', 'edoc.rate', '--json')
    expect([run.code, codes(run)]).toEqual([1, ['counts-astride']])
    const none = await judged('', 'pakn.onTime.rate', '--json')
    expect([none.code, codes(none)]).toEqual([2, ['target-none']])
  })
})
