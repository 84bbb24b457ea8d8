import type { Refusal, Step } from '../../../src/procedure/index.ts'
import { decree2016 } from '../lawmaking/citations.ts'

const refusals = {
  incomplete: {
    vi: 'kết quả rà soát chưa đủ; hãy rà soát bổ sung.',
    en: 'the reviews are not complete; review again.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.167' },
  },
  complete: {
    vi: 'kết quả rà soát đã đủ; hãy lập danh mục.',
    en: 'the reviews are complete; make the lists.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.167' },
  },
  cycleRuns: {
    vi: 'chưa hết ngày chốt văn bản của kỳ.',
    en: 'the documents of the cycle are not cut off yet.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.164', r2025: 'NĐ 79/2025/NĐ-CP, Đ.49' },
  },
} as const satisfies Readonly<Record<string, Refusal>>

const rule = decree2016('Đ.167')

const before2016 = {
  vi: 'Trước 01/07/2016: theo kế hoạch của kỳ (số ngày của Nghị định 16/2013/NĐ-CP chưa đọc được)',
  en: 'Before 01/07/2016: by the plan of the cycle (the days of Decree 16/2013 were not read)',
} as const

/** The steps of a cycle. */
export const steps = {
  planned: {
    title: { vi: 'Kế hoạch kỳ', en: 'Cycle planned' },
    clause: '4.2.3',
    duty: 'reviewer',
    unlimited: before2016,
    on: { collect: 'collecting' },
  },
  collecting: {
    title: { vi: 'Tập hợp văn bản, kết quả rà soát', en: 'Collecting' },
    clause: '4.2.4',
    duty: 'justice',
    unlimited: before2016,
    rule,
    on: { collect: {}, recheck: 'rechecking' },
  },
  rechecking: {
    title: { vi: 'Kiểm tra lại kết quả rà soát', en: 'Rechecking' },
    clause: '8.4',
    duty: 'justice',
    unlimited: before2016,
    rule,
    on: {
      makeLists: { to: 'listed', when: { is: { reviewComplete: true } }, refuse: refusals.incomplete },
      reviewAgain: { to: 'collecting', when: { is: { reviewComplete: false } }, refuse: refusals.complete },
    },
  },
  listed: {
    title: { vi: 'Đã lập bốn danh mục', en: 'Four lists drafted' },
    clause: '4.2.3',
    duty: 'justice',
    unlimited: before2016,
    rule,
    on: { confirmCouncilPart: {}, sort: 'sorted' },
  },
  sorted: {
    title: { vi: 'Đã sắp xếp tập hệ thống hóa', en: 'Volume in order' },
    clause: '4.2.3',
    duty: 'committee',
    unlimited: before2016,
    rule,
    on: {
      publish: {
        to: 'published',
        when: { any: [{ regime: 'r2013' }, { lapsed: 'cutoff' }] },
        refuse: refusals.cycleRuns,
      },
    },
  },
  published: {
    title: { vi: 'Đã công bố kết quả', en: 'Published' },
    clause: '7.2.3',
    duty: 'justice',
    unlimited: {
      vi: 'Phát hành, lưu theo quy chế văn thư của cơ quan',
      en: 'Issued and filed by the agency’s rules on records',
    },
    rule,
    on: { close: 'closed' },
  },
  closed: { title: { vi: 'Đã phát hành, lưu', en: 'Issued and filed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
