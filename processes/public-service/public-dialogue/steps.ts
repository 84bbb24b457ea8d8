import type { Step } from '../../../src/procedure/index.ts'
import { since2025 } from './regimes.ts'

/** The steps of a dialogue. */
export const steps = {
  planned: {
    title: { vi: 'Trong kế hoạch năm', en: 'In the plan of the year' },
    clause: '7.1',
    duty: 'secretariat',
    on: {
      announce: 'announced',
      demandByVoters: {
        to: 'announced',
        when: {
          all: [{ regime: since2025 }, { is: { level: 'commune' } }, { atLeast: { voterShare: 10 } }],
        },
        refuse: {
          vi: 'chỉ ở cấp xã, từ ngày 01/03/2025, khi có từ 10% cử tri trở lên yêu cầu.',
          en: 'only in a commune, from 01/03/2025 on, when at least 10% of the voters ask.',
          rule: { law65of2025: 'Luật 65/2025/QH15, Đ.24', law72of2025: 'Luật 72/2025/QH15, Đ.43' },
        },
      },
    },
  },
  announced: {
    title: { vi: 'Đã thông báo', en: 'Announced' },
    clause: '7.2.3',
    duty: 'convenor',
    on: { collect: 'collecting', cancel: 'cancelled', hold: 'held' },
  },
  collecting: {
    title: { vi: 'Thu câu hỏi', en: 'Collecting questions' },
    clause: '7.2.1',
    duty: 'convenor',
    on: { hold: 'held' },
  },
  held: {
    title: { vi: 'Đã tổ chức', en: 'Held' },
    clause: '7.2.3',
    duty: 'secretariat',
    on: { assignAnswers: 'assigned', publishResult: 'published' },
  },
  assigned: {
    title: { vi: 'Đã giao trả lời', en: 'Answers assigned' },
    clause: '5.5.1',
    duty: 'department',
    on: { publishResult: 'published' },
  },
  published: {
    title: { vi: 'Đã công bố kết quả', en: 'Result published' },
    clause: '8.2.1',
    duty: 'secretariat',
    unlimited: {
      vi: 'Theo dõi đến khi mọi cam kết được thực hiện',
      en: 'Followed until every promise is kept',
    },
    on: { close: 'closed' },
  },
  cancelled: { title: { vi: 'Hủy', en: 'Cancelled' }, outcome: 'withdrawn' },
  closed: { title: { vi: 'Đóng, đã theo dõi xong', en: 'Closed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
