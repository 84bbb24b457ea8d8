import type { Refusal, Step } from '../../../src/procedure/index.ts'
import {
  actionAcross,
  actionSteps,
  cancel,
  openActionSteps,
  requireAction,
} from '../improvement/action-steps.ts'
import {
  assessAtOnce,
  contained,
  reportInspection,
  waive,
  waivedWhenLow,
  waivedWhenMinor,
} from '../improvement/fault-steps.ts'
import { refusals } from '../improvement/refusals.ts'

const corrective = { is: { kind: 'corrective' } } as const
const preventive = { is: { kind: 'preventive' } } as const

const aRisk = {
  vi: 'phiếu nêu nguy cơ, chưa có sự không phù hợp để xử lý; hãy đánh giá khả năng và hậu quả.',
  en: 'the slip is of a risk and nothing has happened yet: rate how likely and how grave it is.',
  rule: 'TCVN ISO 9001:2008, 8.5.3',
  when: preventive,
} as const satisfies Refusal

const aFault = {
  vi: 'phiếu nêu sự không phù hợp đã xảy ra, phải phân loại mức độ.',
  en: 'the slip is of a fault that has happened: grade it.',
  rule: 'TCVN ISO 9001:2008, 8.5.2',
} as const satisfies Refusal

/** The steps of a nonconformity. */
export const steps = {
  logged: {
    title: { vi: 'Đã ghi phiếu', en: 'Logged' },
    clause: '8.5.2',
    duty: 'qmr',
    on: {
      contain: { to: 'contained', when: corrective, refuse: aRisk },
      assess: {
        ...assessAtOnce,
        when: { all: [corrective, assessAtOnce.when] },
        refuse: [aRisk, ...assessAtOnce.refuse],
      },
      assessRisk: { to: 'assessed', when: preventive, refuse: aFault },
    },
  },
  contained,
  assessed: {
    title: { vi: 'Đã phân loại, xem xét sự cần thiết của hành động', en: 'Assessed; is action needed?' },
    clause: '8.5.2',
    duty: 'qmr',
    on: {
      requireAction,
      waive: waive(
        { any: [{ all: [corrective, waivedWhenMinor] }, { all: [preventive, waivedWhenLow] }] } as const,
        [{ ...refusals.notMinor, when: corrective }, refusals.notLow] as const,
      ),
    },
  },
  ...actionSteps,
} as const satisfies Readonly<Record<string, Step>>

/** Only what has happened is graded, so only that can weigh more when it repeats. */
const raiseGrade = { when: corrective, refuse: refusals.notGraded } as const

/** What several steps take alike. */
export const across = [
  ...actionAcross,
  { in: ['logged', 'contained', 'assessed'], on: { cancel } },
  { in: ['assessed', ...openActionSteps], on: { reportInspection, raiseGrade } },
] as const
