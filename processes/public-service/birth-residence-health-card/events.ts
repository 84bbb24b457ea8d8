import * as z from 'zod'
import { dayFact, type Event, limitFact } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { aroundEvents } from '../one-stop/around-events.ts'
import { intakeEvents } from '../one-stop/intake-events.ts'
import { outcome } from './facts.ts'

const maybe = z.exactOptional(line)
const time = z.exactOptional(limitFact)
const sheet = verified('TTHC 2.000986 (Cổng Dịch vụ công quốc gia)')
const decree = secondary('TTLT 05/2015/TTLT-BTP-BCA-BYT; NĐ 63/2024/NĐ-CP, Đ.8')

/** Everything people report about a dossier of the group. */
export const events = {
  requestIntakeSupplement: intakeEvents.requestIntakeSupplement,
  resubmit: intakeEvents.resubmit,
  refuseIntake: intakeEvents.refuseIntake,
  withdraw: intakeEvents.withdraw,
  accept: {
    title: {
      vi: 'Tiếp nhận một bộ hồ sơ, hẹn ngày trả từng kết quả',
      en: 'Take one set of papers and give a day for each result',
    },
    by: ['receiver', 'system'],
    payload: z.object({
      dossierCode: maybe,
      residence: z.boolean(),
      remote: z.exactOptional(z.boolean()),
      identityCard: z.exactOptional(z.boolean()),
    }),
    form: ['receipt', 'book', 'rating'],
    rule: sheet,
  },
  registerBirth: {
    title: { vi: 'Đăng ký khai sinh', en: 'Register the birth' },
    by: 'civilStatus',
    payload: z.object({ birthCertificate: line }),
    rule: decree,
  },
  refuseBirth: {
    title: { vi: 'Từ chối đăng ký khai sinh', en: 'Refuse to register the birth' },
    by: 'civilStatus',
    payload: z.object({ refusalReason: line }),
    form: 'refusal',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.8; NĐ 118/2025/NĐ-CP, Đ.19.3'),
  },
  handOver: {
    title: {
      vi: 'Chuyển hồ sơ đồng thời đến Công an và Bảo hiểm xã hội',
      en: 'Send the files to police and insurance at once',
    },
    by: ['receiver', 'system'],
    payload: z.object({ residenceLimit: time, cardLimit: time, identityLimit: time }),
    form: ['controlSlip', 'interAgencyTransfer'],
    rule: sheet,
  },
  recordResidence: {
    title: { vi: 'Công an trả kết quả đăng ký thường trú', en: 'The police return the residence' },
    by: 'police',
    payload: z.object({ residenceOutcome: outcome, residenceNote: maybe }),
    rule: decree,
  },
  recordCard: {
    title: { vi: 'Bảo hiểm xã hội trả thẻ BHYT', en: 'The insurance returns the health card' },
    by: 'insurance',
    payload: z.object({ cardOutcome: outcome, cardNote: maybe }),
    rule: decree,
  },
  recordIdentity: {
    title: { vi: 'Công an trả thẻ căn cước', en: 'The police return the identity card' },
    by: 'police',
    payload: z.object({ identityOutcome: outcome, identityNote: maybe }),
    rule: secondary('NĐ 301/2026/NĐ-CP'),
  },
  returnFile: {
    title: { vi: 'Trả hồ sơ để UBND cấp xã hoàn thiện', en: 'Send the file back to be mended' },
    by: ['police', 'insurance'],
    payload: z.object({ returnedFile: line }),
    rule: sheet,
  },
  sendMended: {
    title: { vi: 'Chuyển lại hồ sơ đã hoàn thiện', en: 'Send the mended file' },
    by: 'receiver',
    rule: sheet,
  },
  chase: aroundEvents.chase,
  apologise: {
    ...aroundEvents.apologise,
    by: ['receiver', 'civilStatus', 'police', 'insurance'],
    payload: z.object({ lateAgency: line, lateReason: line, newDue: dayFact }),
  },
  stop: aroundEvents.stop,
  deliver: aroundEvents.deliver,
  rate: aroundEvents.rate,
  close: aroundEvents.close,
} as const satisfies Readonly<Record<string, Event>>
