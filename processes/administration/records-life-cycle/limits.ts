import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { months } from '../../../src/time/index.ts'
import { limits as recordLimits } from '../../quality/record-control/limits.ts'
import { goesToArchive } from '../../quality/record-control/steps.ts'
import { decree30 } from '../document/citations.ts'

const construction = { is: { construction: true } } as const satisfies Condition
const ordinary = { all: [goesToArchive, { not: construction }] } as const satisfies Condition
const permanent = { is: { retention: 'permanent' } } as const satisfies Condition
const otherLaw = { is: { otherLaw: true } } as const satisfies Condition

/** The time limits of a group of files: those of each file, and those of construction and of other laws. */
export const limits = {
  handOver: { ...recordLimits.handOver, when: ordinary },
  handOverByYear: { ...recordLimits.handOverByYear, when: ordinary },
  constructionHandOver: {
    title: {
      vi: 'Hồ sơ xây dựng cơ bản: nộp lưu trong 03 tháng từ ngày quyết toán công trình',
      en: 'Construction: hand over within three months of the settlement of the project',
    },
    duty: 'unitHead',
    runsIn: ['closed'],
    starts: ['settleProject'],
    when: { all: [goesToArchive, construction] },
    within: {
      since: 'projectSettledOn',
      rows: [{ limit: months(3), from: '2020-03-05', ...decree30('Đ.30.2.a') }],
    },
  },
  keepingBack: recordLimits.keepingBack,
  retention: {
    ...recordLimits.retention,
    runsIn: ['closed', 'keptBack', 'archived', 'extended'],
    window: 'submit',
  },
  historicalBefore2025: {
    ...recordLimits.historicalBefore2025,
    duty: 'archivist',
    runsIn: ['archived', 'permanentQueue'],
  },
  historical: {
    ...recordLimits.historical,
    duty: 'archivist',
    runsIn: ['archived', 'permanentQueue'],
    when: { all: [permanent, { not: otherLaw }] },
  },
  historicalByOtherLaw: {
    title: {
      vi: 'Nộp lưu trữ lịch sử khi luật khác quy định: không quá 30 năm',
      en: 'Transfer to the historical archive under another law: at most thirty years',
    },
    duty: 'archivist',
    runsIn: ['archived', 'permanentQueue'],
    when: { all: [permanent, otherLaw] },
    within: {
      yearOf: 'archivedOn',
      rows: [
        {
          date: '12-31',
          years: 30,
          from: '2025-07-01',
          basis: 'Luật Lưu trữ 33/2024/QH15, Đ.17: tổng cộng không quá 30 năm từ năm nộp lưu trữ cơ quan',
          confidence: 'verified',
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
