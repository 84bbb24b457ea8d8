import type { Condition, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { type Limit, sameDay, workingDays, years } from '../../../src/time/index.ts'
import { goesToArchive } from './steps.ts'

const setting = <const B extends string>(limit: Limit, basis: B) =>
  [{ limit, basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

const permanent = { is: { retention: 'permanent' } } as const satisfies Condition

/** Nobody can count days beyond the calendar; a record kept that long does not expire before it. */
const lastCountedYear = 2060

/** The time limits in the life of a record. */
export const limits = {
  retention: {
    title: { vi: 'Thời hạn bảo quản', en: 'Retention' },
    duty: 'archivist',
    runsIn: ['closed', 'keptBack', 'archived', 'lent'],
    when: { all: [{ not: permanent }, { below: { keptThrough: lastCountedYear + 1 } }] },
    window: 'lend',
    within: {
      yearOf: 'keptThrough',
      rows: [
        {
          date: '12-31',
          basis:
            'TT 10/2022/TT-BNV, Đ.3.1: tính từ năm công việc kết thúc; không kể chính năm đó, cách hiểu an toàn',
          confidence: 'interpretation',
        },
      ],
    },
  },
  handOver: {
    title: { vi: 'Nộp lưu trữ cơ quan trong 01 năm', en: 'Hand over to the archive within a year' },
    duty: 'unitHead',
    runsIn: ['closed'],
    when: goesToArchive,
    within: {
      since: 'workEndedOn',
      rows: [
        {
          limit: years(1),
          from: '2012-07-01',
          to: '2020-03-04',
          basis: 'Luật Lưu trữ 01/2011/QH13, Đ.11 (chưa đối chiếu)',
          confidence: 'unverified',
        },
        {
          limit: years(1),
          from: '2020-03-05',
          to: '2025-06-30',
          basis: 'NĐ 30/2020/NĐ-CP, Đ.30.2.b',
          confidence: 'verified',
        },
      ],
    },
  },
  handOverByYear: {
    title: {
      vi: 'Nộp lưu trữ cơ quan trong 01 năm, từ năm công việc kết thúc',
      en: 'Hand over to the archive within a year of the year the work ended',
    },
    duty: 'unitHead',
    runsIn: ['closed'],
    when: goesToArchive,
    within: {
      yearOf: 'workEndedOn',
      rows: [
        {
          date: '12-31',
          years: 1,
          from: '2025-07-01',
          basis: 'Luật Lưu trữ 33/2024/QH15, Đ.17: tính từ năm công việc kết thúc; đến hết năm sau',
          confidence: 'interpretation',
        },
      ],
    },
  },
  keepingBack: {
    title: { vi: 'Giữ lại không quá 02 năm', en: 'Keep back for at most two years' },
    runsIn: ['keptBack'],
    within: {
      since: 'handOverDue',
      rows: [{ limit: years(2), basis: 'NĐ 30/2020/NĐ-CP, Đ.31.3.d', confidence: 'verified' }],
    },
  },
  lending: {
    title: { vi: 'Trả hồ sơ đúng hẹn', en: 'Return on the day agreed' },
    runsIn: ['lent'],
    within: { ahead: 'dueBack', rows: setting(sameDay(), 'Ngày hẹn trả ghi trong sổ mượn') },
  },
  historicalBefore2025: {
    title: { vi: 'Nộp lưu trữ lịch sử', en: 'Transfer to the historical archive' },
    runsIn: ['archived', 'lent'],
    when: permanent,
    within: {
      yearOf: 'workEndedOn',
      rows: [
        {
          date: '12-31',
          years: 10,
          from: '2012-07-01',
          to: '2025-06-30',
          basis: 'Luật Lưu trữ 01/2011/QH13, Đ.21: 10 năm từ năm công việc kết thúc (chưa đối chiếu)',
          confidence: 'unverified',
        },
      ],
    },
  },
  historical: {
    title: { vi: 'Nộp lưu trữ lịch sử', en: 'Transfer to the historical archive' },
    runsIn: ['archived', 'lent'],
    when: permanent,
    within: {
      yearOf: 'archivedOn',
      rows: [
        {
          date: '12-31',
          years: 5,
          from: '2025-07-01',
          basis: 'Luật Lưu trữ 33/2024/QH15, Đ.17: 05 năm từ năm nộp lưu trữ cơ quan',
          confidence: 'verified',
        },
      ],
    },
  },
  deciding: {
    title: { vi: 'Quyết định việc hủy', en: 'Decide on the disposal' },
    runsIn: ['disposalProposed'],
    within: setting(workingDays(10), 'Cơ quan quy định thời hạn quyết định'),
  },
  disposal: {
    title: { vi: 'Hủy, lập biên bản', en: 'Destroy, with minutes' },
    runsIn: ['disposalDecided'],
    within: setting(workingDays(10), 'Cơ quan quy định thời hạn hủy'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
