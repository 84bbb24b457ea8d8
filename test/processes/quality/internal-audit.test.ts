import { describe, expect, test } from 'vitest'
import { internalAudit } from '../../../processes/quality/internal-audit.ts'
import { linksOf, tryAdvance } from '../../../src/dossier/index.ts'
import { minor, opened, sample, toFollowUp, toOpened } from '../../data/scenario/internal-audit/rows.ts'
import { groups } from '../../data/scenario/internal-audit/scenarios.ts'
import { momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(internalAudit, 'programmeManager', groups)

describe('internal audit', () => {
  const collecting = play(internalAudit, 'programmeManager', {
    ...opened,
    events: [
      ...toOpened,
      [
        '2020-09-18 09:00',
        'auditor',
        {
          type: 'answer',
          answer: {
            audit: 'HS-0001',
            checklist: 'a'.repeat(64),
            question: 'CL-001',
            unit: 'tu-phap',
            answer: 'conforms',
          },
        },
      ],
    ],
  })
  const by = (role: string, id = `${role}-1`) => ({
    at: momentOf('2020-09-21 09:00'),
    by: { id, roles: [role] },
  })

  test('a nonconformity cannot be left out of what still has to be raised', () => {
    const tried = tryAdvance(
      collecting,
      { type: 'agreeFindings', findings: [minor], unlinked: [], nonconformities: [] },
      by('leader'),
    )
    expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual(['agreeFindings.unlinked'])
  })

  test('a number that no finding carries is refused, and so are two findings of one id', () => {
    const tried = tryAdvance(
      collecting,
      {
        type: 'agreeFindings',
        findings: [minor, minor],
        unlinked: [minor.id, minor.id],
        nonconformities: ['KPH-1'],
      },
      by('leader'),
    )
    expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual([
      'agreeFindings.findings',
      'agreeFindings.nonconformities',
    ])
  })

  test('nobody of the audited units may do the work of an auditor, whatever roles they hold', () => {
    const works = Object.entries(internalAudit.events).filter(([, event]) => {
      const roles: readonly string[] = [event.by].flat()
      return roles.includes('auditor') || roles.includes('leader')
    })
    expect(works.map(([name, { notBy }]) => [name, notBy])).toEqual(works.map(([name]) => [name, 'auditees']))
    const tried = tryAdvance(
      collecting,
      { type: 'drawSample', sample: sample.sample },
      by('auditor', 'tuphap-2'),
    )
    expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('own-work')
  })

  test('whoever answered as an auditor may not sign for the unit', () => {
    const dossier = play(internalAudit, 'programmeManager', { ...opened, events: toFollowUp })
    const roles = new Set(dossier.journal.filter(({ by }) => by.id === 'auditor-1').map(({ by }) => by.role))
    expect([...roles]).toEqual(['auditor'])
    const closing = play(internalAudit, 'programmeManager', { ...opened, events: toFollowUp.slice(0, 9) })
    expect(closing.step).toBe('closingMeeting')
    const tried = tryAdvance(
      closing,
      { type: 'acknowledge' },
      { at: momentOf('2020-09-21 15:00'), by: { id: 'auditor-1', roles: ['auditee'] } },
    )
    expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('separation-of-duties')
  })

  test('the nonconformities raised are links to other dossiers', () => {
    expect(linksOf(internalAudit, { nonconformities: ['KPH-2020-004'] }).map(({ to }) => to)).toEqual([
      'KPH-2020-004',
    ])
  })
})
