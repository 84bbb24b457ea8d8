import { describe, expect, test } from 'vitest'
import { type ControlledDocument, distributionOf, toBeRecalled } from '../../src/document/index.ts'
import { documentOf } from './dossiers.ts'

const named = ({ revision, copy }: { revision: number; copy: number }) => `${revision}/${copy}`

describe('who holds which copy', () => {
  const document = documentOf('revising', 'Mới thu hồi một bản')
  const { copies, issues } = distributionOf(document)

  test('given out, received and taken back, revision by revision', () => {
    expect(issues).toEqual([])
    expect(copies).toEqual([
      {
        revision: 1,
        copy: 1,
        holder: 'Văn phòng Sở',
        medium: 'paper',
        givenOn: '2018-03-28',
        receivedOn: '2018-03-28',
        recalledOn: '2019-07-03',
        fate: 'stamped',
      },
      {
        revision: 1,
        copy: 2,
        holder: 'Phòng Tổ chức cán bộ',
        medium: 'electronic',
        givenOn: '2018-03-28',
      },
      { revision: 2, copy: 1, holder: 'Văn phòng Sở', medium: 'paper', givenOn: '2019-06-28' },
      { revision: 2, copy: 2, holder: 'Phòng Tổ chức cán bộ', medium: 'electronic', givenOn: '2019-06-28' },
    ])
  })

  test('what is still out of the revisions no longer in force', () => {
    expect(toBeRecalled(document, 2).map(named)).toEqual(['1/2'])
    expect(toBeRecalled(document, 1)).toEqual([])
    expect(toBeRecalled(document).map(named)).toEqual(['1/2', '2/1', '2/2'])
    expect(toBeRecalled(documentOf('revising', 'Thu hồi hết bản cũ'), 2)).toEqual([])
  })

  test('a copy given out again under the same number has changed hands', () => {
    const again = distributionOf(documentOf('revising', 'Đọc lại tài liệu mỗi năm'))
    expect(again.copies.map((copy) => [named(copy), copy.givenOn, copy.receivedOn])).toEqual([
      ['1/1', '2019-03-21', undefined],
      ['1/2', '2019-03-21', undefined],
    ])
  })
})

describe('a recall that does not add up', () => {
  const whole = documentOf('revising', 'Thu hồi hết bản cũ')
  const changed = (event: string, payload: ControlledDocument['journal'][number]['payload']) =>
    distributionOf({
      ...whole,
      journal: whole.journal.map((entry) => (entry.event === event ? { ...entry, payload } : entry)),
    }).issues.map(({ code, path, expected, received }) => [code, path, expected, received])

  test('copies said to be in that are still out are told', () => {
    const issues = changed('recall', {
      recalled: [{ revision: 1, copy: 1, fate: 'destroyed' }],
      stillOut: [],
    })
    expect(issues).toEqual([
      ['recall-differs', 'TL-0001[17].stillOut', ['1/2'], ''],
      ['recall-differs', 'TL-0001[19].stillOut', ['1/2'], ''],
    ])
  })

  test('a copy that was never given out is told', () => {
    const payload = {
      recalled: [{ revision: 1, copy: 9, fate: 'stamped' }],
      stillOut: [
        { revision: 1, copy: 1 },
        { revision: 1, copy: 2 },
      ],
    }
    expect(changed('recall', payload)).toEqual([
      ['copy-unknown', 'TL-0001[17]', undefined, '1/9'],
      ['copy-unknown', 'TL-0001[19]', undefined, '1/9'],
    ])
    expect(changed('acknowledge', { copy: 7, receivedOn: '2018-03-28' })).toEqual([
      ['copy-unknown', 'TL-0001[7]', undefined, '1/7'],
    ])
  })

  test('what cannot be read is told with its place', () => {
    expect(changed('distribute', { copies: [{ copy: 1 }] }).map(([, path]) => path)).toContain(
      'TL-0001[6].copies[0].holder',
    )
    expect(changed('recall', { recalled: 'all' }).map(([, path]) => path)).toContain('TL-0001[17].recalled')
    expect(changed('acknowledge', {}).map(([, path]) => path)).toContain('TL-0001[7].copy')
  })
})
