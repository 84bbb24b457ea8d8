import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { implied, verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { aroundEvents } from '../one-stop/around-events.ts'
import { delivery } from '../one-stop/facts.ts'
import { intakeEvents } from '../one-stop/intake-events.ts'
import { service } from './facts.ts'

const maybe = z.exactOptional(line)
const online = verified('NĐ 61/2018/NĐ-CP, Đ.17.2; NĐ 118/2025/NĐ-CP, Đ.17.2')

/** What is reported of an online dossier; what the one-stop desk knows too has the same name there. */
export const events = {
  alertDesk: intakeEvents.alertDesk,
  requestIntakeSupplement: {
    ...intakeEvents.requestIntakeSupplement,
    title: { vi: 'Thông báo bổ sung qua mạng', en: 'Ask for a supplement electronically' },
    rule: online,
  },
  refuseIntake: {
    ...intakeEvents.refuseIntake,
    title: { vi: 'Thông báo từ chối tiếp nhận qua mạng', en: 'Refuse electronically' },
    rule: online,
  },
  accept: {
    title: {
      vi: 'Thông báo tiếp nhận, chuyển thành hồ sơ một cửa',
      en: 'Accept, and hand over to a one-stop dossier',
    },
    by: 'receiver',
    payload: z.object({
      dossierCode: line,
      service: z.exactOptional(service),
      identityChecked: z.exactOptional(z.boolean()),
      feeDue: z.boolean(),
      appointment: z.exactOptional(dayFact),
    }),
    form: ['receipt', 'rating'],
    rule: online,
  },
  resubmit: intakeEvents.resubmit,
  withdraw: intakeEvents.withdraw,
  payOnline: aroundEvents.payOnline,
  payAtDesk: {
    title: { vi: 'Nộp phí, lệ phí trực tiếp', en: 'Pay the fee in person' },
    by: 'receiver',
    payload: z.object({ paymentProof: line }),
    rule: verified('NĐ 43/2011/NĐ-CP, Đ.3.4c; NĐ 61/2018/NĐ-CP, Đ.22'),
  },
  forwardFee: aroundEvents.forwardFee,
  recordResult: {
    title: { vi: 'Ghi kết quả của hồ sơ một cửa', en: 'Note the result of the one-stop dossier' },
    by: ['receiver', 'system'],
    payload: z.object({ granted: z.boolean(), result: maybe }),
    rule: implied('Theo hồ sơ một cửa đã tiếp nhận'),
  },
  recordClosing: {
    title: {
      vi: 'Ghi việc đóng hồ sơ một cửa do không bổ sung',
      en: 'Note that the one-stop dossier was closed: not supplemented',
    },
    by: ['receiver', 'system'],
    rule: aroundEvents.closeInactive.rule,
  },
  stop: aroundEvents.stop,
  announceResult: aroundEvents.announceResult,
  deliver: {
    title: aroundEvents.deliver.title,
    by: ['receiver', 'postal', 'system'],
    payload: z.object({ delivery, deliveredTo: maybe }),
    form: 'rating',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.20; NĐ 118/2025/NĐ-CP, Đ.22; mức độ 3, 4: NĐ 43/2011/NĐ-CP, Đ.3.4'),
  },
} as const satisfies Readonly<Record<string, Event>>
