import { expect, test } from 'vitest'
import { legalDocumentSelfCheck } from '../../../processes/legislation/legal-document-self-check.ts'
import { reported, selfChecks } from '../../data/scenario/legal-document-self-check/scenarios.ts'
import { play, proveByScenarios, send } from '../quality/play.ts'

proveByScenarios(legalDocumentSelfCheck, 'selfChecker', { selfChecks })

test('whoever checked a document does not handle it as its issuer', () => {
  const dossier = play(legalDocumentSelfCheck, 'selfChecker', {
    received: '2019-02-25 08:00',
    facts: { document: '04/2019/QĐ-UBND' },
    events: reported,
  })
  const both = { id: 'selfChecker-1', roles: ['selfChecker', 'issuer'] }
  const tried = send(dossier, [
    '2019-03-29 08:00',
    both,
    { type: 'notConfirmed', explanation: 'Đúng thẩm quyền' },
  ])
  expect(tried).toMatchObject({ ok: false, issues: [{ code: 'separation-of-duties' }] })
})
