import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { line } from '../../line.ts'
import { decree2016 } from '../lawmaking/citations.ts'
import { faults, handling } from '../upkeep/faults.ts'

const decree2025 = secondary('NĐ 79/2025/NĐ-CP, Đ.9–12')

/** What is reported about a self-check. */
export const events = {
  check: {
    title: { vi: 'Tự kiểm tra', en: 'Check it' },
    by: 'selfChecker',
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.111; NĐ 79/2025/NĐ-CP, Đ.9–12'),
  },
  petition: {
    title: { vi: 'Nhận kiến nghị về văn bản', en: 'A petition about it' },
    by: ['informant', 'selfChecker'],
    payload: z.object({ petition: line }),
    rule: decree2016('Chương VIII'),
  },
  clear: {
    title: { vi: 'Không có dấu hiệu trái', en: 'Find it right' },
    by: 'selfChecker',
    payload: z.object({ checkSheet: line }),
    form: 'sheet',
    rule: decree2025,
  },
  suspect: {
    title: { vi: 'Phát hiện dấu hiệu trái', en: 'Suspect it' },
    by: 'selfChecker',
    payload: z.object({ checkSheet: line, faults }),
    form: 'sheet',
    rule: decree2016('Đ.103'),
  },
  report: {
    title: { vi: 'Báo cáo cơ quan ban hành', en: 'Report it to the issuer' },
    by: 'selfChecker',
    payload: z.object({ report: line }),
    form: 'report',
    rule: decree2025,
  },
  handle: {
    title: { vi: 'Đình chỉ, sửa đổi, bãi bỏ, đính chính', en: 'Handle it' },
    by: 'issuer',
    payload: z.object({ handling, result: line, drafting: z.exactOptional(line) }),
    rule: decree2025,
  },
  notConfirmed: {
    title: { vi: 'Kết luận không trái', en: 'Find that it is right after all' },
    by: 'issuer',
    payload: z.object({ explanation: line }),
    rule: decree2025,
  },
  publish: {
    title: { vi: 'Công bố kết quả xử lý', en: 'Publish the result' },
    by: 'issuer',
    payload: z.object({ publishedAt: line }),
    rule: decree2016('Chương VIII'),
  },
} as const satisfies Readonly<Record<string, Event>>
