import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ControlledDocument,
  citable,
  type DocumentRow,
  historyOf,
  inForce,
  masterList,
} from '../../src/document/index.ts'
import type { Result } from '../../src/issue/index.ts'
import { documentOf } from './dossiers.ts'
import { approvals } from './journals.ts'

const revised = documentOf('revising', 'Thu hồi hết bản cũ')
const decree = documentOf('external', 'đăng ký, phân phối', 'TL-0002')
const list = masterList([revised, decree])

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.issues[0]?.code)
const revisionOf = (result: Result<DocumentRow>) => (result.ok ? result.value.revision : codeOf(result))

describe('the master list', () => {
  test('has a row for every revision, internal and external', () => {
    expect(list.issues).toEqual([])
    expect(list.rows).toEqual([
      {
        dossier: 'TL-0001',
        origin: 'internal',
        code: 'QT-SGD-03',
        key: 'QT.SGD.3',
        title: 'Quy trình đánh giá nội bộ',
        revision: 1,
        approvedOn: '2018-03-23',
        effectiveFrom: '2018-04-02',
        obsoleteFrom: '2019-07-02',
        state: 'obsolete',
        place: 'Tủ ISO, Văn phòng',
        holders: [],
      },
      {
        dossier: 'TL-0001',
        origin: 'internal',
        code: 'QT-SGD-03',
        key: 'QT.SGD.3',
        title: 'Quy trình đánh giá nội bộ',
        revision: 2,
        approvedOn: '2019-06-04',
        effectiveFrom: '2019-07-02',
        state: 'effective',
        place: 'Tủ ISO, Văn phòng',
        holders: ['Văn phòng Sở', 'Phòng Tổ chức cán bộ'],
      },
      {
        dossier: 'TL-0002',
        origin: 'external',
        code: '61/2018/NĐ-CP',
        key: '61.2018.NĐ.CP',
        title: 'Nghị định về thực hiện cơ chế một cửa',
        revision: 0,
        approvedOn: '2018-06-25',
        effectiveFrom: '2018-06-21',
        issuer: 'Chính phủ',
        state: 'effective',
        place: 'Tủ ISO, Văn phòng',
        holders: ['Văn phòng Sở', 'Phòng Tổ chức cán bộ'],
      },
    ])
  })

  test.each([
    ['making', 'Chưa có mã hiệu', []],
    ['making', 'Đã phân phối, trước ngày hiệu lực', ['approved']],
    ['revising', 'Bản sửa đổi có hiệu lực khi', ['obsolete', 'effective']],
    ['ending', 'Bãi bỏ khi chưa thu hồi', ['obsolete']],
    ['ending', 'thì hủy, có biên bản', ['disposed']],
  ])('tells how far a revision has come: %s, %s', (group, name, states) => {
    expect(masterList([documentOf(group, name)]).rows.map(({ state }) => state)).toEqual(states)
  })

  test('a withdrawn document ends on the day of its withdrawal', () => {
    const { rows } = masterList([documentOf('ending', 'Bãi bỏ khi chưa thu hồi')])
    expect(rows.map(({ obsoleteFrom }) => obsoleteFrom)).toEqual(['2020-01-01'])
  })

  test('two living dossiers under one code are told, however the code is written', () => {
    const other = documentOf('revising', 'Thu hồi hết bản cũ', 'TL-0003')
    const twice = masterList([revised, other]).issues
    expect(twice.map(({ code, path }) => [code, path])).toEqual([['document-code-twice', 'TL-0003']])
    const gone = documentOf('ending', 'thì hủy, có biên bản', 'TL-0004')
    expect(masterList([gone, revised]).issues).toEqual([])
  })

  test('a journal that does not say what a revision needs is an issue with its place, and no row', () => {
    const broken: ControlledDocument = {
      id: 'TL-0009',
      journal: revised.journal.map((entry) =>
        entry.event === 'endorse' ? { ...entry, payload: { effectiveFrom: '2018-02-30' } } : entry,
      ),
    }
    const { rows, issues } = masterList([broken])
    expect(rows).toEqual([])
    expect(issues.map(({ path }) => path)).toEqual(['TL-0009[5].effectiveFrom', 'TL-0009[14].effectiveFrom'])
  })
})

describe('the revision in force', () => {
  test.each([
    ['2018-04-01', 'document-not-yet-in-force'],
    ['2018-04-02', 1],
    ['2019-07-01', 1],
    ['2019-07-02', 2],
    ['2026-02-17', 2],
  ])('on %s: %s', (day, expected) => {
    expect(revisionOf(inForce(list, 'QT.SGD.03', day))).toBe(expected)
  })

  test('there is none of a document nobody knows, and a near code is named', () => {
    const none = inForce(list, 'QT-SGD-33', '2020-01-02')
    expect(none.ok ? [] : none.issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['document-unknown', ['QT-SGD-03']],
    ])
    expect(codeOf(inForce(list, 'QT-SGD-03', '2020-02-30'))).not.toBe('ok')
  })

  test('history is told by code', () => {
    expect(historyOf(list, 'qt-sgd-3').map(({ revision }) => revision)).toEqual([1, 2])
    expect(historyOf(list, 'STCL')).toEqual([])
  })

  test('two revisions of a code are never in force at once, whatever the days', () => {
    fc.assert(
      fc.property(
        approvals,
        fc.date({ min: new Date('2017-06-01'), max: new Date('2021-06-01'), noInvalidDate: true }),
        (documents, date) => {
          const day = date.toISOString().slice(0, 10)
          const { rows } = masterList(documents)
          const covering = rows.filter(
            ({ effectiveFrom, obsoleteFrom }) =>
              effectiveFrom <= day && (obsoleteFrom === undefined || day < obsoleteFrom),
          )
          expect(covering.length).toBeLessThanOrEqual(1)
          const found = inForce(masterList(documents), 'QT-01', day)
          expect(found.ok ? [found.value] : []).toEqual(covering)
        },
      ),
    )
  })
})

describe('citing', () => {
  test.each([
    [undefined, '2019-07-01', 1],
    [undefined, '2019-07-02', 2],
    [1, '2019-07-01', 1],
    ['01', '2019-07-01', 1],
    ['02', '2019-07-02', 2],
    [1, '2019-07-02', 'document-obsolete'],
    [2, '2019-07-01', 'document-not-yet-in-force'],
    [3, '2019-07-02', 'revision-unknown'],
  ])('revision %s on %s: %s', (revision, day, expected) => {
    const cited = { code: 'QT-SGD 03', ...(revision === undefined ? {} : { revision }) }
    expect(revisionOf(citable(list, cited, day))).toBe(expected)
  })

  test('a refusal says since when, and what is in force instead', () => {
    const obsolete = citable(list, { code: 'QT-SGD-03', revision: 1 }, '2019-07-02')
    expect(obsolete.ok ? '' : obsolete.issues[0]?.message.vi).toBe(
      'QT-SGD-03, lần ban hành 1 đã hết hiệu lực từ 02/07/2019; ngày 02/07/2019 bản có hiệu lực là QT-SGD-03, lần ban hành 2 (từ 02/07/2019).',
    )
    const coming = citable(list, { code: 'QT-SGD-03', revision: 2 }, '2018-01-02')
    expect(coming.ok ? '' : coming.issues[0]?.message.en).toContain('nothing is in force')
  })

  test('an external document is cited by its number alone, and no longer once it has been retired', () => {
    expect(codeOf(citable(list, { code: '61/2018/nđ-cp' }, '2018-06-21'))).toBe('ok')
    const retired = masterList([documentOf('external', 'không phân phối bản nào')])
    expect(codeOf(citable(retired, { code: '61/2018/NĐ-CP' }, '2025-06-30'))).toBe('ok')
    expect(codeOf(citable(retired, { code: '61/2018/NĐ-CP' }, '2025-07-01'))).toBe('document-obsolete')
  })
})
