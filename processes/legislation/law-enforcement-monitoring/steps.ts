import type { Step } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'

const byThePlan = {
  vi: 'Theo tiến độ ghi trong kế hoạch theo dõi',
  en: 'By the schedule of the plan',
} as const

const reportTime = {
  vi: 'Chỉ có số ngày báo cáo từ 15/10/2015 đến 14/07/2021; ngoài ra theo yêu cầu của Bộ Tư pháp',
  en: 'A number of days is known from 15/10/2015 to 14/07/2021 only; otherwise as the ministry asks',
} as const

const recalled = unverified('NĐ 59/2012/NĐ-CP, Đ.14')

/** The steps of monitoring. */
export const steps = {
  planning: {
    title: { vi: 'Lập kế hoạch', en: 'Planning' },
    clause: '8.1',
    duty: 'chairman',
    unlimited: {
      vi: 'Chế độ từ 2025 chỉ có hạn khi thi hành một luật mới',
      en: 'Since 2025 there is a time only where a new law is carried out',
    },
    on: { submitNationalPlan: {}, receiveNationalPlan: {}, issuePlan: 'planIssued' },
  },
  planIssued: {
    title: { vi: 'Đã ban hành kế hoạch', en: 'Plan issued' },
    clause: '8.1',
    duty: 'department',
    unlimited: byThePlan,
    on: { collect: 'collecting' },
  },
  collecting: {
    title: { vi: 'Thu thập thông tin', en: 'Collecting information' },
    clause: '8.2.3',
    duty: 'justice',
    unlimited: byThePlan,
    rule: unverified('NĐ 59/2012/NĐ-CP, Đ.11'),
    on: {
      receiveTip: { do: [{ append: { from: 'tip', to: 'tips' } }] },
      inspect: 'inspecting',
      survey: 'surveying',
      evaluate: 'evaluated',
    },
  },
  inspecting: {
    title: { vi: 'Kiểm tra', en: 'Inspecting' },
    clause: '8.2.3',
    duty: 'justice',
    unlimited: byThePlan,
    rule: unverified('NĐ 59/2012/NĐ-CP, Đ.12'),
    on: { survey: 'surveying', evaluate: 'evaluated' },
  },
  surveying: {
    title: { vi: 'Điều tra, khảo sát', en: 'Surveying' },
    clause: '8.2.1',
    duty: 'justice',
    unlimited: byThePlan,
    rule: unverified('NĐ 59/2012/NĐ-CP, Đ.13'),
    on: { inspect: 'inspecting', evaluate: 'evaluated' },
  },
  evaluated: {
    title: { vi: 'Đã đánh giá', en: 'Evaluated' },
    clause: '8.4',
    duty: 'justice',
    unlimited: reportTime,
    rule: secondary('NĐ 59/2012/NĐ-CP, Đ.7–10'),
    on: {
      handle: {
        to: 'handling',
        when: { is: { shortcomings: true } },
        refuse: {
          vi: 'đánh giá không nêu bất cập, vi phạm nào để xử lý.',
          en: 'the evaluation states no fault or breach to handle.',
          rule: { r2012: 'NĐ 59/2012/NĐ-CP, Đ.14 (chưa kiểm chứng)' },
        },
      },
      report: 'reported',
    },
  },
  handling: {
    title: { vi: 'Xử lý kết quả', en: 'Handling the result' },
    clause: '8.5.2',
    duty: 'department',
    unlimited: reportTime,
    rule: recalled,
    on: {
      fix: 'fixed',
      recommend: {
        to: 'fixed',
        when: { is: { beyondCompetence: true } },
        refuse: {
          vi: 'việc trong thẩm quyền của tỉnh thì tỉnh tự xử lý.',
          en: 'what is within the province’s competence, the province puts right.',
          rule: { r2012: 'NĐ 59/2012/NĐ-CP, Đ.14 (chưa kiểm chứng)' },
        },
      },
    },
  },
  fixed: {
    title: { vi: 'Đã sửa văn bản, chấn chỉnh, xử lý vi phạm', en: 'Fixed' },
    clause: '8.5.1',
    duty: 'justice',
    unlimited: reportTime,
    rule: recalled,
    on: { report: 'reported' },
  },
  reported: {
    title: { vi: 'Đã báo cáo Bộ Tư pháp', en: 'Reported' },
    clause: '7.2.3',
    duty: 'justice',
    unlimited: { vi: 'Theo quy chế văn thư của cơ quan', en: 'By the agency’s rules on records' },
    on: { file: 'closed' },
  },
  closed: { title: { vi: 'Đã lưu', en: 'Filed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
