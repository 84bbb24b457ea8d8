import { describe, expect, test } from 'vitest'
import {
  type ControlledRecord,
  disposalList,
  expiringIn,
  recordList,
  retentionEnds,
} from '../../src/document/index.ts'
import { recordOf } from './dossiers.ts'

const withKind = (record: ControlledRecord, retentionKind: string): ControlledRecord => ({
  ...record,
  facts: { ...record.facts, retentionKind },
})

const list = recordList([
  recordOf('filing', 'Bảo quản 05 năm', 'HS-1'),
  recordOf('lending', 'Quá ngày hẹn', 'HS-2'),
  recordOf('disposing', 'Đề nghị hủy gửi trước Tết', 'HS-3'),
  recordOf('disposing', 'hủy có biên bản', 'HS-4'),
  recordOf('forEver', 'Hồ sơ vĩnh viễn', 'HS-5'),
  recordOf('forEver', 'Nộp lưu trữ cơ quan từ', 'HS-6'),
  recordOf('filing', 'Đơn vị giữ lại', 'HS-7'),
])
const ids = (rows: readonly { readonly dossier: string }[]) => rows.map(({ dossier }) => dossier)

describe('the list of records', () => {
  test('says where each is, how long it is kept and who has it', () => {
    expect(list.issues).toEqual([])
    expect(list.rows[0]).toEqual({
      dossier: 'HS-1',
      title: 'Hồ sơ đánh giá nội bộ năm 2018',
      code: 'HS-8.2.2-2018',
      keeper: 'Thư ký ISO',
      place: 'Kho lưu trữ, giá 3',
      retention: 5,
      workEndedOn: '2018-12-14',
      keptUntil: '2023-12-31',
      state: 'kept',
    })
    expect(list.rows[0]?.keptUntil).toBe(retentionEnds(2018, 5))
    expect(list.rows.map(({ state }) => state)).toEqual([
      'kept',
      'lent',
      'expired',
      'disposed',
      'kept',
      'permanent',
      'kept',
    ])
    expect(list.rows.map(({ lentTo }) => lentTo).filter((who) => who !== undefined)).toEqual(['Trần Văn C'])
  })

  test('what expires in a year: neither what is disposed of nor what is kept for ever', () => {
    expect(ids(expiringIn(list, 2023))).toEqual(['HS-1', 'HS-2', 'HS-3'])
    expect(ids(expiringIn(list, 2030))).toEqual(['HS-7'])
    expect(ids(expiringIn(list, 2022))).toEqual([])
  })

  test('what may be disposed of in a year: only after the year it is kept through, and not while it is lent', () => {
    expect(ids(disposalList(list, 2023))).toEqual([])
    expect(ids(disposalList(list, 2024))).toEqual(['HS-1', 'HS-3'])
    expect(ids(disposalList(list, 2031))).toEqual(['HS-1', 'HS-3', 'HS-7'])
  })

  test('a record kept for less than the table is an issue; than an unverified row, a warning', () => {
    const closed2018 = recordOf('filing', 'Bảo quản 05 năm', 'HS-1')
    const closed2025 = recordOf('filing', 'Từ 01/07/2025', 'HS-8')
    const judged = recordList([
      withKind(closed2018, 'admin.reform_file'),
      withKind(closed2025, 'admin.reform_file'),
      withKind(closed2018, 'statistics.survey'),
      withKind(recordOf('forEver', 'Hồ sơ vĩnh viễn', 'HS-5'), 'general.iso'),
    ])
    expect(judged.issues.map(({ code, path }) => [code, path])).toEqual([
      ['retention-too-short', 'HS-1.retention'],
      ['retention-kind-unknown', 'HS-1.kind'],
    ])
    expect(judged.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['retention-maybe-too-short', 'HS-8.retention'],
    ])
  })

  test('a dossier that cannot be read is an issue with its place, and no row', () => {
    const record = recordOf('filing', 'Bảo quản 05 năm', 'HS-1')
    const { rows, issues } = recordList([{ ...record, facts: { ...record.facts, title: '' } }])
    expect([rows, issues.map(({ path }) => path)]).toEqual([[], ['HS-1.title']])
  })
})
