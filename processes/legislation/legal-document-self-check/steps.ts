import type { Step } from '../../../src/procedure/index.ts'
import { secondary } from '../../citations.ts'

const atOnce = {
  vi: 'Tự kiểm tra ngay khi ban hành hoặc khi có kiến nghị; nghị định đã đọc không ghi số ngày',
  en: 'Checked when issued or petitioned about; the decrees that were read set no number of days',
} as const

const rule = secondary('NĐ 79/2025/NĐ-CP, Đ.9–12')

/** The steps of a self-check. */
export const steps = {
  issued: {
    title: { vi: 'Văn bản đã ban hành', en: 'Issued' },
    clause: '7.3.7',
    duty: 'selfChecker',
    unlimited: atOnce,
    on: { check: 'checking', petition: 'checking' },
  },
  checking: {
    title: { vi: 'Đang tự kiểm tra', en: 'Self-checking' },
    clause: '7.3.5',
    duty: 'selfChecker',
    unlimited: atOnce,
    rule,
    on: { clear: 'clean', suspect: 'suspected' },
  },
  suspected: {
    title: { vi: 'Phát hiện dấu hiệu trái', en: 'Suspected' },
    clause: '8.3',
    duty: 'selfChecker',
    unlimited: atOnce,
    rule,
    on: { report: 'reported' },
  },
  reported: {
    title: { vi: 'Đã báo cáo cơ quan ban hành', en: 'Reported to the issuer' },
    clause: '8.3',
    duty: 'issuer',
    unlimited: {
      vi: 'Chỉ có số ngày ở chế độ của Nghị định 34/2016/NĐ-CP (chưa kiểm chứng); ngoài ra do cơ quan đặt',
      en: 'A number of days is known under Decree 34/2016 only (unverified); otherwise the agency sets it',
    },
    rule,
    on: { handle: 'handled', notConfirmed: 'notConfirmed' },
  },
  handled: {
    title: { vi: 'Đã xử lý', en: 'Handled' },
    clause: '8.5.2',
    duty: 'issuer',
    unlimited: atOnce,
    on: { publish: 'published' },
  },
  clean: { title: { vi: 'Không có dấu hiệu trái', en: 'No fault' }, outcome: 'done' },
  published: { title: { vi: 'Đã công bố kết quả xử lý', en: 'Published' }, outcome: 'done' },
  notConfirmed: { title: { vi: 'Kết luận không trái', en: 'Not confirmed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
