import { describe, expect, test } from 'vitest'
import { correctiveAction } from '../../../processes/quality/corrective-action.ts'
import { advance, tryAdvance, tryOpen } from '../../../src/dossier/index.ts'
import { analyse, verdict } from '../../data/scenario/corrective-action/course.ts'
import { facts, groups } from '../../data/scenario/corrective-action/scenarios.ts'
import { actorOf, momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(correctiveAction, 'unitHead', groups)

const report = (at: string, role: string) => ({ at: momentOf(at), by: actorOf(role) })
const scenario = (start: string) => {
  const found = Object.values(groups)
    .flat()
    .find(({ name }) => name.startsWith(start))
  if (found === undefined) throw new Error(start)
  return found
}

describe('a corrective action', () => {
  test('is opened with its fault told in full; an unknown clause is refused by name', () => {
    const opening = { id: 'KPH 2019-004', ...report('2019-03-04 08:00', 'finder') }
    const { unit: _, ...nowhere } = facts
    const paths = (given: Parameters<typeof tryOpen<never>>[1]['facts']) => {
      const tried = tryOpen(correctiveAction, { ...opening, facts: given ?? {} })
      return tried.ok ? [] : tried.issues.map(({ code, path }) => `${code} ${path}`)
    }
    expect(paths(nowhere)).toEqual(['missing facts.unit'])
    expect(paths({ ...facts, clauses: ['4.2.9'] })).toEqual(['invalid-value facts.clauses[0]'])
  })

  test('takes no careless officer for a cause, no chain of two, no branch left out', () => {
    const searching = play(correctiveAction, 'unitHead', scenario('Chưa có nguyên nhân'))
    const issuesOf = (analysis: unknown) => {
      const event: { readonly type: string } = { type: 'analyse' }
      const tried = tryAdvance(
        searching,
        // @ts-expect-error an analysis as it comes in, not yet read
        { ...event, analysis },
        report('2019-03-06 08:00', 'owner'),
      )
      return tried.ok ? [] : tried.issues.map(({ path }) => path)
    }
    const careless = [{ cause: 'Cán bộ quên', head: 'people', proof: 'Phiếu 12' }]
    const causes = [{ cause: 'Mẫu thiếu ô', head: 'lawOrForm', proof: 'BM' }]
    const why = { why: 'a', proof: 'b' }
    expect(issuesOf({ method: 'freeText', account: 'x', causes: careless })).toEqual([
      'analyse.analysis.causes[0].letBy',
    ])
    expect(
      issuesOf({ method: 'fiveWhys', chain: { length: 'full', whys: [why, why] }, lever: 'x', causes }),
    ).toEqual(['analyse.analysis.chain.whys'])
    const none = { found: 'none' }
    expect(
      issuesOf({
        method: 'ishikawa',
        branches: {
          people: none,
          procedure: none,
          lawOrForm: none,
          itSystem: none,
          workload: none,
          coordination: none,
        },
        causes,
      }),
    ).toEqual(['analyse.analysis.branches.applicant'])
    expect(issuesOf(analyse('')[2].analysis)).toEqual([])
  })

  test('says in both languages why it is not closed, by the wording an officer reads', () => {
    const acting = play(correctiveAction, 'unitHead', scenario('Thực hiện trong 30 ngày'))
    const tried = tryAdvance(
      acting,
      { type: 'close', closingNote: 'Xong' },
      report('2019-04-09 08:00', 'qmr'),
    )
    expect(tried.ok ? undefined : tried.issues[0]).toMatchObject({
      rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
      message: {
        vi: expect.stringContaining('chưa có kết luận hiệu lực của người kiểm tra (TCVN ISO 9001:2008'),
        en: expect.stringContaining('the verifier has not judged the effect'),
      },
    })
  })

  test('begins a new round with nothing of the old one but who took part', () => {
    const prolonged = play(correctiveAction, 'unitHead', scenario('Chưa hết thời gian theo dõi'))
    const [at, role, event] = verdict('2019-06-03 08:00', 'notEffective')
    const judged = advance(prolonged, event, report(at, role))
    const { facts: known } = advance(
      judged,
      { type: 'startRound', roundReason: 'Sai nguyên nhân' },
      report('2019-06-04 08:00', 'qmr'),
    )
    const kept = Object.keys(known).filter((name) =>
      ['analysis', 'actions', 'verdict', 'actBy', 'observeUntil', 'verdictBy', 'involved'].includes(name),
    )
    expect(kept).toEqual(['involved'])
  })

  test('is not cancelled by whoever owns it', () => {
    const searching = play(correctiveAction, 'unitHead', scenario('Chưa có nguyên nhân'))
    const tried = tryAdvance(
      searching,
      { type: 'cancel', cancelReason: 'notNonconformity', cancelNote: 'Đúng quy định' },
      { at: momentOf('2019-03-06 08:00'), by: { id: 'owner-1', roles: ['qmr'] } },
    )
    expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('own-work')
  })
})
