import { describe, expect, test } from 'vitest'
import { oneStop } from '../../processes/public-service/one-stop.ts'
import { documentControl } from '../../processes/quality/document-control.ts'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import { managementReview } from '../../processes/quality/management-review.ts'
import { nonconformity } from '../../processes/quality/nonconformity.ts'
import { qms } from '../../processes/quality/qms.ts'
import { populationOf, sampleIssues } from '../../src/audit/index.ts'
import { type Dossier, deadlines, linksOf, replay, verifyJournal, vietnam } from '../../src/index.ts'
import { numberIssues } from '../../src/nonconformity/index.ts'
import { reportHtml, reportMarkdown } from '../../src/report/index.ts'
import { momentOf, refusalOf } from './play.ts'
import * as year from './year.ts'

const end = momentOf('2019-12-31 17:00')
const text = (name: string): string => (year.documents[name] ?? []).map(reportMarkdown).join('\n')
const late = (dossier: Dossier): readonly string[] =>
  deadlines(dossier, vietnam, end)
    .filter((deadline) => deadline.late)
    .map(({ limit }) => limit)

describe('the system', () => {
  test('is declared in January, in use from the posting on, and kept up within its limits', () => {
    expect([year.declared.step, year.inUse.step, year.yearEnd.step]).toEqual([
      'declared',
      'maintaining',
      'maintaining',
    ])
    expect(late(year.yearEnd)).toEqual([])
    const running = deadlines(year.yearEnd, vietnam, end).filter(({ state }) => state === 'running')
    expect(running.map(({ limit, due }) => [limit, due])).toEqual([
      ['internalAudit', '2020-09-23'],
      ['managementReview', '2020-11-20'],
    ])
  })
})

describe('the desk', () => {
  test('three of seventeen dossiers are late, one of them without an apology', () => {
    const overdue = year.dossiers.filter((dossier) => late(dossier).includes('processing'))
    expect(overdue.map(({ id }) => id)).toEqual([
      'H58.12-190325-0007',
      'H58.12-190520-0011',
      'H58.12-190617-0014',
    ])
    const silent = overdue.filter(({ facts }) => facts.newDue === undefined)
    expect(silent.map(({ id }) => id)).toEqual(['H58.12-190325-0007'])
    expect(year.onTime).toMatchObject({ met: 14, late: 3, total: 17 })
  })

  test('nobody signs what they submitted: refused, so no journal shows it', () => {
    expect(refusalOf(year.selfSigned)).toContain('Người có thẩm quyền ký duyệt')
    expect(year.proposals.filter(({ kind }) => kind === 'separation')).toEqual([])
  })
})

describe('the audit', () => {
  test('a team that audits its own unit is refused; the plan covers every unit', () => {
    const issues = year.ownUnit.ok ? [] : year.ownUnit.issues
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['auditor-own-unit', 'auditor-own-work']))
    const planned = year.plan.timetable.flatMap(({ unit }) => unit ?? [])
    expect(planned.toSorted()).toEqual(year.programme.units.map(({ id }) => id).toSorted())
  })

  test('tells how much of the checklist was asked, and by whom', () => {
    const { answers, coverage, load } = year.reported.statistics
    expect(answers).toMatchObject({ conforms: 52, notAsked: 4 })
    expect(coverage.units).toEqual({ audited: 5, planned: 5 })
    expect(new Map(load.map((each) => [each.auditor, each.answers]))).toEqual(
      new Map([
        ['binh', 32],
        ['yen', 20],
      ]),
    )
  })

  test('its sample can be drawn again from the same dossiers', () => {
    const at = momentOf('2019-09-17 08:00')
    const population = populationOf(year.dossiers, vietnam, at, { officer: 'caseOfficer' })
    expect(sampleIssues(year.sample, population)).toEqual([])
    expect(sampleIssues(year.sample, population.slice(1))).not.toEqual([])
  })

  test('the journals show what was planted, and nothing else', () => {
    expect(year.proposals.map(({ kind, dossier }) => `${dossier.slice(-4)} ${kind}`)).toEqual([
      '0007 late',
      '0007 noApology',
      '0011 late',
      '0012 roleNotHeld',
      '0014 late',
    ])
    expect(year.agreed.facts.unlinked).toEqual(year.findings.map(({ id }) => id))
  })

  test('ends with a link to every slip, none of its limits late', () => {
    expect(linksOf(year.closedAudit.procedure, year.closedAudit.facts).map(({ to }) => to)).toEqual(
      year.raised.map(({ id }) => id),
    )
    expect(year.closedAudit.outcome).toBe('done')
    expect(late(year.closedAudit)).toEqual([])
  })
})

describe('the slips', () => {
  test('are numbered without gaps and name the dossiers they come from', () => {
    expect(numberIssues(year.raised.map(({ id }) => id))).toEqual([])
    expect(year.raised.map(({ id, facts }) => [id, facts.dossierIds?.length])).toEqual([
      ['KPH 2019-001', 3],
      ['KPH 2019-002', 1],
      ['KPH 2019-003', 1],
    ])
  })

  test('the owner judges no effect, and nobody before the time of observation has ended', () => {
    expect(refusalOf(year.byOwner)).toContain('nên không được làm tiếp với vai trò "Người kiểm tra"')
    expect(refusalOf(year.tooEarly)).toContain('chưa hết thời gian theo dõi hiệu lực')
  })

  test('are closed as effective by somebody who did not do the work, in time', () => {
    for (const slip of year.closedSlips) {
      expect(slip.facts.verdict).toBe('effective')
      const verdict = slip.journal.find(({ event }) => event === 'giveVerdict')
      expect(slip.facts.involved).not.toContain(verdict?.by.id)
      expect([slip.outcome, late(slip)]).toEqual(['done', []])
    }
  })
})

describe('the review', () => {
  test('cannot be concluded while one of the seven inputs is missing', () => {
    expect(refusalOf(year.sixInputs)).toContain('các khuyến nghị cải tiến')
    expect([year.reviewed.step, year.closedReview.outcome]).toEqual(['followUp', 'done'])
    expect(late(year.closedReview)).toEqual([])
  })
})

describe('the documents', () => {
  test('of the year are all there, the same in Markdown and in HTML', () => {
    const counts = Object.entries(year.documents).map(([name, list]) => [name, list.length] as const)
    expect(Object.fromEntries(counts)).toEqual({
      declaration: 1,
      receipts: 17,
      controlSlips: 17,
      apologies: 3,
      book: 1,
      auditPlan: 1,
      checklists: 5,
      auditReport: 1,
      nonconformities: 3,
      register: 1,
      analysis: 1,
      coverage: 1,
      masterList: 1,
      reviewPack: 1,
      yearlyReport: 1,
    })
    for (const report of Object.values(year.documents).flat()) {
      expect(reportMarkdown(report)).toContain('UBND huyện Cái Bè')
      expect(reportHtml(report)).toContain('UBND huyện Cái Bè')
    }
  })

  test('tell what the journals tell', () => {
    expect(text('book').match(/Trả quá hạn/g)).toHaveLength(3)
    for (const { id } of year.raised) {
      expect(text('auditReport')).toContain(id)
      expect(text('nonconformities')).toContain(id)
      expect(text('register')).toContain(id)
    }
    expect(text('reviewPack')).toContain('14/17 hồ sơ đúng hạn')
    expect(text('reviewPack')).not.toContain('Chưa có báo cáo')
    expect(text('yearlyReport')).toContain('BC 212/BC-UBND')
    expect(text('masterList')).toContain('16/12/2019')
    expect(year.documentsInForce.issues).toEqual([])
  })
})

test('every dossier of the year is told again by its journal alone', () => {
  const again = [
    replay(qms, year.yearEnd.journal),
    replay(internalAudit, year.closedAudit.journal),
    replay(managementReview, year.closedReview.journal),
    replay(documentControl, year.procedureDocument.journal),
    ...year.dossiers.map(({ journal }) => replay(oneStop, journal)),
    ...year.closedSlips.map(({ journal }) => replay(nonconformity, journal)),
  ]
  const all: readonly Dossier[] = [
    year.yearEnd,
    year.closedAudit,
    year.closedReview,
    year.procedureDocument,
    ...year.dossiers,
    ...year.closedSlips,
  ]
  expect(again.map((read) => (read.ok ? read.value : read.issues))).toEqual(all)
  for (const { journal } of all) expect(verifyJournal(journal)).toEqual([])
})
