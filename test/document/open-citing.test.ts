import { describe, expect, test } from 'vitest'
import { managementReview } from '../../processes/quality/management-review.ts'
import { masterList, tryOpenCiting } from '../../src/document/index.ts'
import { formatJournal, type Opening, open, parseJournal, replay, tryOpen } from '../../src/dossier/index.ts'
import type { NamesIn } from '../processes/quality/play.ts'
import { documentOf } from './dossiers.ts'

type N = NamesIn<typeof managementReview>

const list = masterList([
  documentOf('revising', 'Thu hồi hết bản cũ'),
  documentOf('external', 'không phân phối bản nào', 'TL-0002'),
])
const opening: Opening<N> = {
  id: 'XX-2019-01',
  at: '2019-07-02T08:00:00+07:00',
  by: { id: 'a', roles: ['representative'] },
}
const cites = [{ code: 'QT-SGD-03', revision: 2 }, { code: '61/2018/NĐ-CP' }]

describe('a dossier that cites documents', () => {
  test('opens when each is in force on the day of receipt, and keeps them in its journal', () => {
    const opened = tryOpenCiting(list, managementReview, { ...opening, cites })
    expect(opened.ok ? opened.value.journal[0]?.opening?.documents : opened.issues).toEqual(cites)
  })

  test('is judged on the day of receipt, not on that of opening', () => {
    const received = '2019-07-01T16:00:00+07:00'
    const before = tryOpenCiting(list, managementReview, { ...opening, received, cites })
    expect(before.ok ? [] : before.issues.map(({ code, path }) => [code, path])).toEqual([
      ['document-not-yet-in-force', 'cites[0].revision'],
    ])
    const old = [{ code: 'QT-SGD-03', revision: 1 }]
    expect(tryOpenCiting(list, managementReview, { ...opening, received, cites: old }).ok).toBe(true)
    expect(tryOpenCiting(list, managementReview, { ...opening, cites: old }).ok).toBe(false)
  })

  test('hears everything that is wrong at once', () => {
    const wrong = tryOpenCiting(list, managementReview, {
      ...opening,
      by: { id: 'a', roles: ['unitHead'] },
      cites: [{ code: 'QT-SGD-03', revision: 1 }, { code: 'QT-SGD-04' }],
    })
    expect(wrong.ok ? [] : wrong.issues.map(({ code, path }) => [code, path])).toEqual([
      ['role-not-allowed', 'by.roles'],
      ['document-obsolete', 'cites[0].revision'],
      ['document-unknown', 'cites[1].code'],
    ])
  })

  test('opens as ever when it cites nothing', () => {
    expect(tryOpenCiting(list, managementReview, opening)).toEqual(tryOpen(managementReview, opening))
  })

  test('a moment that cannot be read is refused once, by the opening', () => {
    const wrong = tryOpenCiting(list, managementReview, { ...opening, at: 'hôm nay', cites })
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual(['at'])
  })
})

describe('the journal of a dossier that cites documents', () => {
  const dossier = open(managementReview, { ...opening, cites })

  test('is read back and replayed to the same dossier', () => {
    const read = parseJournal(formatJournal(dossier.journal))
    expect(read).toEqual({ ok: true, value: dossier.journal })
    const again = replay(managementReview, dossier.journal)
    expect(again.ok ? again.value : again.issues).toEqual(dossier)
  })

  test('has another hash than one that cites others; one that cites nothing hashes as it always did', () => {
    const hash = (given: Opening<N>) => open(managementReview, given).journal[0]?.hash
    expect(hash({ ...opening, cites: [] })).toBe(hash(opening))
    expect(open(managementReview, opening).journal[0]?.opening).not.toHaveProperty('documents')
    expect(hash({ ...opening, cites })).not.toBe(hash(opening))
    expect(hash({ ...opening, cites: cites.slice(1) })).not.toBe(hash({ ...opening, cites }))
  })

  test.each([
    [[{ code: '' }], 'cites[0].code'],
    [[{ code: 'QT-01' }, { code: 'QT-02', revision: true }], 'cites[1].revision'],
    [[{ code: 'QT-01', edition: 2 }], 'cites[0].edition'],
    ['QT-01', 'cites'],
    [[{ code: 'QT-01', revision: Number.NaN }], 'cites[0].revision'],
    [[{ code: '\ud800' }], 'cites[0].code'],
  ])('does not take %j', (given, path) => {
    const loose: object = { ...opening, cites: given }
    // @ts-expect-error what comes from outside may be anything
    const wrong = tryOpen(managementReview, loose)
    expect(wrong.ok ? [] : wrong.issues.map((issue) => issue.path)).toEqual([path])
    // @ts-expect-error what comes from outside may be anything
    expect(tryOpenCiting(list, managementReview, loose).ok).toBe(false)
  })

  test('with a document of another shape is not read', () => {
    const text = formatJournal(dossier.journal).replace('"revision":2', '"revision":[2]')
    const read = parseJournal(text)
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(['[0].opening.documents[0].revision'])
  })
})
