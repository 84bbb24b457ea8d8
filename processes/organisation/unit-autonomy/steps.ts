import type { Condition, Step } from '../../../src/procedure/index.ts'
import { bands2021 } from './group.ts'

const oneOrTwo = { any: [{ is: { group: '1' } }, { is: { group: '2' } }] } as const satisfies Condition
const wasOneOrTwo = {
  any: [{ is: { previousGroup: '1' } }, { is: { previousGroup: '2' } }],
} as const satisfies Condition
const exceptional = {
  any: [{ is: { cause: 'forceMajeure' } }, { is: { cause: 'functionsChanged' } }],
} as const satisfies Condition

const coversAll = { atLeast: { percent: 100 } } as const satisfies Condition
const from3a = { atLeast: { percent: bands2021['3a'] } } as const satisfies Condition
const from3b = { atLeast: { percent: bands2021['3b'] } } as const satisfies Condition
const from3c = { atLeast: { percent: bands2021['3c'] } } as const satisfies Condition

const groupFits = {
  any: [
    { all: [oneOrTwo, { any: [coversAll, { is: { priceBased: true } }] }] },
    { all: [{ is: { group: '3a' } }, from3a, { not: coversAll }] },
    { all: [{ is: { group: '3b' } }, from3b, { not: from3a }] },
    { all: [{ is: { group: '3c' } }, from3c, { not: from3b }] },
    { all: [{ is: { group: '4' } }, { not: from3c }] },
  ],
} as const satisfies Condition

const downgrade = { all: [wasOneOrTwo, { not: oneOrTwo }, { not: exceptional }] } as const satisfies Condition

const unbound = {
  vi: 'Nghị định không ấn định số ngày cho bước này',
  en: 'The decrees set no days for this step',
} as const

/** The steps of an autonomy plan. */
export const steps = {
  drafting: {
    title: { vi: 'Đơn vị lập phương án tự chủ', en: 'The unit draws up its plan' },
    clause: '5.4.2',
    duty: 'unit',
    on: { submitPlan: 'sentUp' },
  },
  sentUp: {
    title: { vi: 'Gửi cơ quan cấp trên', en: 'Sent up' },
    duty: 'superior',
    on: { review: 'reviewed' },
  },
  reviewed: {
    title: { vi: 'Thẩm tra, dự kiến phân loại', en: 'Reviewed' },
    duty: 'superior',
    on: { askCompletion: 'completing', askFinance: 'atFinance' },
  },
  completing: {
    title: { vi: 'Đơn vị bổ sung', en: 'The unit completes the plan' },
    duty: 'unit',
    on: { resubmitPlan: 'sentUp' },
  },
  atFinance: {
    title: { vi: 'Lấy ý kiến cơ quan tài chính', en: 'At the finance agency' },
    duty: 'finance',
    on: { giveOpinion: 'awaiting' },
  },
  awaiting: {
    title: { vi: 'Chờ quyết định', en: 'Awaiting the decision' },
    duty: 'superior',
    on: {
      decide: {
        to: 'inForce',
        when: { any: [{ not: { regime: 'r2021' } }, { all: [groupFits, { not: downgrade }] }] },
        refuse: [
          {
            vi: 'nhóm không khớp với mức tự bảo đảm chi thường xuyên đã thẩm tra.',
            en: 'the group does not match the self-cover that was reviewed.',
            rule: 'NĐ 60/2021/NĐ-CP, Đ.10.2 và các mức phân loại',
            when: { not: groupFits },
          },
          {
            vi: 'đơn vị nhóm 1, 2 không chuyển xuống nhóm 3, 4, trừ bất khả kháng hoặc thay đổi chức năng, nhiệm vụ.',
            en: 'a unit of group 1 or 2 does not move down unless by force majeure or a change of its functions.',
            rule: 'NĐ 60/2021/NĐ-CP, Đ.35.5',
          },
        ],
      },
      refuse: 'refused',
    },
  },
  inForce: {
    title: { vi: 'Đang thực hiện trong thời kỳ ổn định', en: 'In force' },
    clause: '6.1',
    duty: 'unit',
    on: {
      sendRegulation: {},
      giveRegulationOpinion: {
        when: { given: 'regulation' },
        refuse: {
          vi: 'đơn vị chưa gửi quy chế chi tiêu nội bộ.',
          en: 'the unit has not sent its regulation.',
          rule: 'TT 56/2022/TT-BTC',
        },
      },
      reportChange: {
        to: 'adjusting',
        when: { any: [{ not: { regime: 'r2021' } }, { not: oneOrTwo }, exceptional] },
        refuse: {
          vi: 'nhóm 1, 2 chỉ xem xét điều chỉnh khi bất khả kháng hoặc thay đổi chức năng, nhiệm vụ.',
          en: 'groups 1 and 2 are adjusted only for force majeure or a change of functions.',
          rule: 'NĐ 60/2021/NĐ-CP, Đ.35.5',
        },
      },
      endPeriod: {
        to: 'ended',
        when: { lapsed: 'stability' },
        refuse: {
          vi: 'chưa hết thời kỳ ổn định.',
          en: 'the stable period has not ended.',
          rule: 'NĐ 60/2021/NĐ-CP, Đ.35',
        },
      },
    },
  },
  adjusting: {
    title: { vi: 'Xem xét điều chỉnh', en: 'Adjustment considered' },
    duty: 'superior',
    unlimited: unbound,
    on: { approveChange: 'inForce', keep: 'inForce' },
  },
  ended: { title: { vi: 'Hết thời kỳ, đã rà soát', en: 'Period ended and reviewed' }, outcome: 'done' },
  refused: { title: { vi: 'Không giao quyền tự chủ', en: 'Refused' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
