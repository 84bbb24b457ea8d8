import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type OnlineFeature,
  type OnlineFeatures,
  onlineFeatures,
  onlineIntake,
  onlineLevel,
  onlineLevels,
  onlineSchemes,
  onlineTerm,
  proactiveLevel,
} from '../../../processes/public-service/online-intake.ts'
import { linksOf } from '../../../src/dossier/index.ts'
import { factTitle } from '../../../src/procedure/index.ts'
import { endings } from '../../data/scenario/online-intake/ending.ts'
import { accept, alert, filed, filing, naming } from '../../data/scenario/online-intake/filing.ts'
import { play, proveByScenarios } from '../quality/play.ts'

proveByScenarios(onlineIntake, 'applicant', { filing, naming, ...endings })

test('what is accepted refers to its one-stop dossier', () => {
  const { facts } = play(onlineIntake, 'applicant', {
    received: '2021-03-01 09:30',
    facts: filed('level4'),
    events: [alert('2021-03-01 09:31'), accept('2021-03-02 09:00')],
  })
  expect(linksOf(onlineIntake, facts)).toMatchObject([{ fact: 'dossierCode', to: 'H58.12-260213-0007' }])
})

test('every fact has a name in both languages', () => {
  const unnamed = Object.keys(onlineIntake.facts.shape).filter((fact) => {
    const { vi, en } = factTitle(onlineIntake, fact)
    return vi === fact || en === fact
  })
  expect(unnamed).toEqual([])
})

const informs = { information: true }
const hasForms = { ...informs, formsToDownload: true }
const files = { ...hasForms, fillAndSend: true, handledOnline: true }
const pays = { ...files, paidOnline: true }

describe('the levels of NĐ 43/2011, Đ.3 and TT 32/2017, Đ.6', () => {
  test.each<[string, OnlineFeatures, number]>([
    ['nothing complete', {}, 0],
    ['level 1: information', informs, 1],
    ['level 2: and forms to download', hasForms, 2],
    ['level 3: and filling in, sending, handling online', files, 3],
    ['level 4: and the fee online', pays, 4],
    ['sent online but handled on paper is level 2', { ...hasForms, fillAndSend: true }, 2],
    ['the highest level met in full: payment alone lifts nothing', { ...informs, paidOnline: true }, 1],
    ['nothing without the information', { ...pays, information: false }, 0],
  ])('%s', (_, features, expected) => {
    expect(onlineLevel(features)).toBe(expected)
  })

  test('one more feature never lowers the level, and a level means everything below it', () => {
    const names = Object.keys(onlineFeatures).filter((name): name is OnlineFeature => name in onlineFeatures)
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (offered, more) => {
        const features = Object.fromEntries(offered.map((name) => [name, true]))
        const level = onlineLevel(features)
        expect(onlineLevel({ ...features, [more]: true })).toBeGreaterThanOrEqual(level)
        const needed = onlineLevels.filter((rung) => rung.level <= level).flatMap(({ needs }) => needs)
        expect(needed.filter((name) => !offered.includes(name))).toEqual([])
      }),
    )
  })
})

describe('what a service is called on a day', () => {
  const remote = { nothingInPerson: true }
  test.each<[string, OnlineFeatures, string, string | null]>([
    ['no name before NĐ 43/2011', files, '2011-09-30', null],
    ['level 3 from its first day', files, '2011-10-01', 'level3'],
    ['level 4 until its last day', { ...pays, ...remote }, '2022-08-14', 'level4'],
    ['level 4 without a step in person is end-to-end', { ...pays, ...remote }, '2022-08-15', 'full'],
    ['part of level 3 is, when no step is in person', { ...files, ...remote }, '2022-08-15', 'full'],
    ['level 3 with a step in person is partial', files, '2022-08-15', 'partial'],
    ['level 4 with a step in person too', pays, '2026-06-30', 'partial'],
    ['also under NĐ 224/2026', pays, '2026-07-01', 'partial'],
    ['level 2 has no successor', hasForms, '2022-08-15', null],
    ['but is a level until then', hasForms, '2022-08-14', 'level2'],
    ['nothing offered has no name', {}, '2021-01-01', null],
  ])('%s', (_, features, on, expected) => {
    expect(onlineTerm(features, on)).toBe(expected)
  })

  test('the ways of naming follow each other day by day', () => {
    const { levels, extents, fullByDefault } = onlineSchemes
    const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    expect([next(levels.to), next(extents.to)]).toEqual([extents.from, fullByDefault.from])
  })
})

test.each([
  [{}, 0],
  [{ reminds: true }, 1],
  [{ reminds: true, prepares: true }, 2],
  [{ reminds: true, prepares: true, recommends: true }, 3],
  [{ reminds: true, prepares: true, recommends: true, carriesOut: true }, 4],
  [{ carriesOut: true }, 0],
] as const)('proactive level of %o is %i (NĐ 224/2026, Đ.16)', (features, expected) => {
  expect(proactiveLevel(features)).toBe(expected)
})
