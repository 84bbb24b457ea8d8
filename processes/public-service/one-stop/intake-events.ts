import * as z from 'zod'
import { type Event, limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { delivery } from './facts.ts'

const maybe = z.exactOptional(line)

/** From the counter to acceptance. */
export const intakeEvents = {
  alertDesk: {
    title: { vi: 'Cảnh báo có hồ sơ trực tuyến', en: 'Alert the desk to an online dossier' },
    by: ['system', 'receiver'],
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.17.2', confidence: 'verified' },
  },
  recordPostalHandover: {
    title: { vi: 'Giao nhận hồ sơ với bưu chính', en: 'Hand over by post' },
    by: ['postal', 'receiver'],
    payload: z.object({ postalSlip: line }),
    form: ['postalSlip', 'postalHandover'],
    rule: { basis: 'QĐ 45/2016/QĐ-TTg, Đ.7', confidence: 'verified' },
  },
  requestIntakeSupplement: {
    title: { vi: 'Hướng dẫn bổ sung khi tiếp nhận', en: 'Ask for a supplement at intake' },
    by: 'receiver',
    payload: z.object({ missing: z.array(line).min(1), supplementReason: line }),
    form: ['supplementRequest', 'rating'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.1a; NĐ 118/2025/NĐ-CP, Đ.16.3', confidence: 'verified' },
  },
  refuseIntake: {
    title: { vi: 'Từ chối tiếp nhận', en: 'Refuse to receive' },
    by: 'receiver',
    payload: z.object({ refusalReason: line }),
    form: ['refusal', 'rating'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.1b; NĐ 118/2025/NĐ-CP, Đ.17.1c', confidence: 'verified' },
  },
  acceptInstantly: {
    title: { vi: 'Nhận giải quyết ngay', en: 'Accept for settlement at once' },
    by: 'receiver',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.4; NĐ 118/2025/NĐ-CP, Đ.17.4', confidence: 'verified' },
  },
  accept: {
    title: { vi: 'Tiếp nhận và hẹn trả kết quả', en: 'Accept and give an appointment' },
    by: 'receiver',
    payload: z.object({
      limit: limitFact,
      dossierCode: maybe,
      delivery: z.exactOptional(delivery),
      nonBoundary: z.exactOptional(z.boolean()),
    }),
    form: ['receipt', 'book', 'rating'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.1c, 17.3; NĐ 118/2025/NĐ-CP, Đ.17.3', confidence: 'verified' },
  },
  withdraw: {
    title: { vi: 'Rút hồ sơ trước khi tiếp nhận', en: 'Withdraw before acceptance' },
    by: ['applicant', 'receiver'],
    payload: z.object({ stopReason: maybe }),
  },
  resubmit: {
    title: { vi: 'Nộp bổ sung, hoàn thiện', en: 'Hand in the supplement' },
    by: ['applicant', 'receiver'],
    payload: z.object({ supplied: z.exactOptional(z.array(line).min(1)) }),
  },
  finishInstantly: {
    title: { vi: 'Có kết quả giải quyết ngay', en: 'Settle at once' },
    by: 'receiver',
    payload: z.object({ result: maybe }),
    form: 'book',
  },
} as const satisfies Readonly<Record<string, Event>>
