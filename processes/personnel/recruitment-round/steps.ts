import type { Step } from '../../../src/procedure/index.ts'
import { examSteps } from './exam-steps.ts'
import { planningSteps } from './planning-steps.ts'

/** The steps of a round. */
export const steps = {
  ...planningSteps,
  ...examSteps,
  awaitingReport: {
    title: { vi: 'Chờ báo cáo kết quả', en: 'Awaiting the report' },
    duty: 'council',
    on: { reportResult: 'awaitingRecognition' },
  },
  awaitingRecognition: {
    title: { vi: 'Chờ công nhận kết quả', en: 'Awaiting recognition' },
    duty: 'head',
    on: { recognise: 'recognised', askClarification: 'awaitingReport' },
  },
  recognised: {
    title: { vi: 'Đã công nhận kết quả', en: 'Recognised' },
    duty: 'authority',
    on: { publishResult: 'published' },
  },
  published: {
    title: { vi: 'Đã công bố, gửi thông báo', en: 'Published and notified' },
    duty: 'authority',
    unlimited: {
      vi: 'Theo thời hạn trong hồ sơ từng người trúng tuyển',
      en: 'Bound by the limits in each candidate’s dossier',
    },
    on: {
      close: {
        to: 'closed',
        when: { is: { candidatesSettled: true } },
        refuse: {
          vi: 'còn người trúng tuyển chưa nhận việc hoặc chưa hủy kết quả.',
          en: 'someone selected has neither taken up the post nor been cancelled.',
        },
      },
    },
  },
  closed: { title: { vi: 'Kết thúc kỳ tuyển dụng', en: 'Round closed' }, clause: '4.2.4', outcome: 'done' },
  cancelled: { title: { vi: 'Hủy kỳ tuyển dụng', en: 'Round cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
