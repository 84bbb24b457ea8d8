import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'
import { facts as oneStopFacts } from '../one-stop/facts.ts'
import { partialReasons } from './terms.ts'

/** The services a dossier can be filed by: those of levels 1 and 2 only inform. */
export const service = z.enum(['level3', 'level4', 'partial', 'full'])

/** What an online dossier knows: account, service and the form filled in when it is sent. */
export const facts = oneStopFacts
  .pick({
    procedureCode: true,
    applicant: true,
    missing: true,
    supplementReason: true,
    supplied: true,
    intakeSupplements: true,
    refusalReason: true,
    dossierCode: true,
    paymentProof: true,
    stopReason: true,
    result: true,
    delivery: true,
    deliveredTo: true,
  })
  .extend({
    procedureName: line,
    account: line,
    service,
    eForm: line,
    attachments: lines.optional(),
    partialReason: z.enum(namesOf(partialReasons)).optional(),
    identityChecked: z.boolean().optional(),
    appointment: dayFact.optional(),
    feeDue: z.boolean().optional(),
    paidBy: z.enum(['online', 'desk']).optional(),
    granted: z.boolean().optional(),
  })

/** What people call the facts that stand on no form. */
export const labels = {
  procedureCode: { vi: 'Mã thủ tục', en: 'Code of the procedure' },
  account: { vi: 'Tài khoản của người nộp', en: 'Account of the applicant' },
  service: { vi: 'Mức độ, loại dịch vụ công trực tuyến', en: 'Level or extent of the service' },
  eForm: { vi: 'Mẫu đơn, tờ khai điện tử đã điền', en: 'Electronic form filled in' },
  attachments: { vi: 'Giấy tờ đính kèm', en: 'Papers attached' },
  partialReason: { vi: 'Lý do chỉ cung cấp một phần', en: 'Why the service is partial' },
  supplied: { vi: 'Nội dung đã bổ sung', en: 'What was supplied' },
  intakeSupplements: { vi: 'Số lần yêu cầu bổ sung', en: 'Times a supplement was asked for' },
  identityChecked: { vi: 'Đã kiểm tra tài khoản định danh điện tử', en: 'Electronic identity checked' },
  appointment: { vi: 'Ngày hẹn trả kết quả', en: 'Appointed day' },
  feeDue: { vi: 'Có phí, lệ phí phải nộp', en: 'A fee is due' },
  paymentProof: { vi: 'Chứng từ nộp phí, lệ phí', en: 'Proof of payment' },
  paidBy: { vi: 'Cách nộp phí, lệ phí', en: 'How the fee was paid' },
  granted: { vi: 'Giải quyết theo đề nghị', en: 'Granted' },
  result: { vi: 'Kết quả giải quyết', en: 'Result' },
  deliveredTo: { vi: 'Người nhận kết quả', en: 'Who received the result' },
} as const satisfies Readonly<Record<string, Text>>
