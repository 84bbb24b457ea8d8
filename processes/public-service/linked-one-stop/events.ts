import * as z from 'zod'
import { dayFact, type Event, limitFact } from '../../../src/procedure/index.ts'
import { verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { aroundEvents } from '../one-stop/around-events.ts'
import { delivery } from '../one-stop/facts.ts'
import { handlingEvents } from '../one-stop/handling-events.ts'
import { intakeEvents } from '../one-stop/intake-events.ts'

const maybe = z.exactOptional(line)
const agencies = ['leadAgency', 'nextAgency'] as const
const onPaper = verified('NĐ 61/2018/NĐ-CP, Đ.19.6a, 19.7; NĐ 118/2025/NĐ-CP, Đ.20')
const atOnce = verified('NĐ 61/2018/NĐ-CP, Đ.19.6b, 19.7; NĐ 118/2025/NĐ-CP, Đ.20')

const lead = { leadName: line, leadTask: line, leadLimit: limitFact }

/** From the desk to the agencies, and among them. */
const linkedEvents = {
  orderChain: {
    title: {
      vi: 'Lập phiếu chuyển, chuyển hồ sơ giấy đến cơ quan chủ trì',
      en: 'Send the papers along, lead agency first',
    },
    by: 'receiver',
    payload: z.object(lead),
    form: ['interAgencyTransfer', 'controlSlip'],
    rule: onPaper,
  },
  sendToAll: {
    title: {
      vi: 'Chuyển hồ sơ điện tử đồng thời đến các cơ quan',
      en: 'Send the electronic dossier to all agencies at once',
    },
    by: 'receiver',
    payload: z.object({
      ...lead,
      secondName: maybe,
      secondTask: maybe,
      secondLimit: z.exactOptional(limitFact),
      thirdName: maybe,
      thirdTask: maybe,
      thirdLimit: z.exactOptional(limitFact),
      fourthName: maybe,
      fourthTask: maybe,
      fourthLimit: z.exactOptional(limitFact),
    }),
    form: ['interAgencyTransfer', 'controlSlip'],
    rule: atOnce,
  },
  leadReceives: {
    title: { vi: 'Cơ quan chủ trì nhận hồ sơ', en: 'The lead agency receives it' },
    by: 'leadAgency',
    form: 'controlSlip',
    rule: onPaper,
  },
  passOn: {
    title: { vi: 'Chuyển hồ sơ đến cơ quan tiếp theo', en: 'Pass it on to the next agency' },
    by: agencies,
    payload: z.object({ handedOver: line, nextName: line, nextTask: line, nextLimit: limitFact }),
    form: ['interAgencyTransfer', 'controlSlip'],
    rule: onPaper,
  },
  nextReceives: {
    title: { vi: 'Cơ quan tiếp theo nhận hồ sơ', en: 'The next agency receives it' },
    by: 'nextAgency',
    form: 'controlSlip',
    rule: onPaper,
  },
  returnToLead: {
    title: { vi: 'Chuyển kết quả về cơ quan chủ trì', en: 'Return the result to the lead agency' },
    by: 'nextAgency',
    payload: z.object({ handedOver: line }),
    form: 'controlSlip',
    rule: onPaper,
  },
  finishLead: {
    title: { vi: 'Cơ quan chủ trì có kết quả phần việc', en: 'The lead agency has its result' },
    by: 'leadAgency',
    payload: z.object({ leadResult: line }),
    rule: atOnce,
  },
  finishSecond: {
    title: { vi: 'Cơ quan thứ hai trả kết quả phần việc', en: 'The second agency returns its result' },
    by: 'nextAgency',
    payload: z.object({ secondResult: line }),
    rule: atOnce,
  },
  finishThird: {
    title: { vi: 'Cơ quan thứ ba trả kết quả phần việc', en: 'The third agency returns its result' },
    by: 'nextAgency',
    payload: z.object({ thirdResult: line }),
    rule: atOnce,
  },
  finishFourth: {
    title: { vi: 'Cơ quan thứ tư trả kết quả phần việc', en: 'The fourth agency returns its result' },
    by: 'nextAgency',
    payload: z.object({ fourthResult: line }),
    rule: atOnce,
  },
  reportAgencyOverdue: {
    title: {
      vi: 'Báo cáo cơ quan phối hợp quá hạn',
      en: 'Report that an agency has passed its time',
    },
    by: ['leadAgency', 'receiver', 'system'],
    payload: z.object({ lateAgency: maybe }),
    rule: {
      basis: 'NĐ 61/2018/NĐ-CP, Đ.19.5b; NĐ 118/2025/NĐ-CP, Đ.19.4c: áp dụng như khi lấy ý kiến',
      confidence: 'interpretation',
    },
  },
  tellNewDay: {
    title: {
      vi: 'Sửa ngày hẹn trên hệ thống, báo người nộp',
      en: 'Reset the due day and tell the applicant',
    },
    by: 'receiver',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6'),
  },
  conclude: {
    title: { vi: 'Tổng hợp, trình kết quả giải quyết', en: 'Gather and submit the result' },
    by: 'leadAgency',
    payload: z.object({ draft: maybe }),
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.6; NĐ 118/2025/NĐ-CP, Đ.20'),
  },
} as const satisfies Readonly<Record<string, Event>>

/** Everything people report about a dossier that several agencies settle. */
export const events = {
  alertDesk: intakeEvents.alertDesk,
  recordPostalHandover: intakeEvents.recordPostalHandover,
  requestIntakeSupplement: intakeEvents.requestIntakeSupplement,
  refuseIntake: intakeEvents.refuseIntake,
  accept: {
    ...intakeEvents.accept,
    payload: z.object({
      limit: limitFact,
      dossierCode: maybe,
      delivery: z.exactOptional(delivery),
      acrossLevels: z.exactOptional(z.boolean()),
    }),
  },
  withdraw: intakeEvents.withdraw,
  resubmit: intakeEvents.resubmit,
  ...linkedEvents,
  requestSupplement: {
    ...handlingEvents.requestSupplement,
    by: agencies,
    payload: z.object({ missing: z.array(line).min(1), supplementReason: line, askingAgency: maybe }),
  },
  proposeRefusal: {
    ...handlingEvents.proposeRefusal,
    by: agencies,
    payload: z.object({ refusalReason: line, draft: maybe, askingAgency: maybe }),
  },
  approve: handlingEvents.approve,
  returnDraft: handlingEvents.returnDraft,
  handToDesk: handlingEvents.handToDesk,
  ...aroundEvents,
  apologise: {
    ...aroundEvents.apologise,
    by: agencies,
    payload: z.object({ lateAgency: line, lateReason: line, newDue: dayFact }),
  },
  returnCorrected: { ...aroundEvents.returnCorrected, by: [...agencies, 'clerk'] },
} as const satisfies Readonly<Record<string, Event>>
