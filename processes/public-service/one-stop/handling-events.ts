import * as z from 'zod'
import { type Event, limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'

const maybe = z.exactOptional(line)

/** From the desk to a decision. */
export const handlingEvents = {
  transfer: {
    title: { vi: 'Chuyển hồ sơ đến cơ quan giải quyết', en: 'Transfer to the competent agency' },
    by: 'receiver',
    form: ['controlSlip', 'interAgencyTransfer'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.18; NĐ 118/2025/NĐ-CP, Đ.18', confidence: 'verified' },
  },
  handleAtDesk: {
    title: { vi: 'Giao giải quyết ngay tại Bộ phận Một cửa', en: 'Have it settled at the desk' },
    by: 'oneStopHead',
    payload: z.object({ officer: maybe }),
    form: 'controlSlip',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.17.5; TT 01/2018/TT-VPCP, Đ.6', confidence: 'verified' },
  },
  takeOver: {
    title: { vi: 'Cơ quan có thẩm quyền nhận hồ sơ', en: 'The competent agency receives it' },
    by: ['clerk', 'agencyHead'],
    form: 'controlSlip',
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.20.1; NĐ 309/2026/NĐ-CP, Đ.8.3', confidence: 'verified' },
  },
  assign: {
    title: { vi: 'Phân công thụ lý', en: 'Assign a case officer' },
    by: 'agencyHead',
    payload: z.object({ officer: maybe }),
    form: 'controlSlip',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.1; NĐ 118/2025/NĐ-CP, Đ.19.1', confidence: 'verified' },
  },
  requestSupplement: {
    title: { vi: 'Yêu cầu bổ sung sau thẩm định', en: 'Ask for a supplement after appraisal' },
    by: 'caseOfficer',
    payload: z.object({ missing: z.array(line).min(1), supplementReason: line }),
    form: 'supplementRequest',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.4; NĐ 118/2025/NĐ-CP, Đ.19.5', confidence: 'verified' },
  },
  verify: {
    title: { vi: 'Tổ chức thẩm tra, xác minh', en: 'Verify' },
    by: 'caseOfficer',
    payload: z.object({ verificationPlan: maybe }),
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.3; NĐ 118/2025/NĐ-CP, Đ.19.4', confidence: 'verified' },
  },
  consult: {
    title: { vi: 'Lấy ý kiến cơ quan, đơn vị liên quan', en: 'Consult' },
    by: 'caseOfficer',
    payload: z.object({ consultationLimit: limitFact, question: line }),
    form: 'controlSlip',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.5; NĐ 118/2025/NĐ-CP, Đ.19.4', confidence: 'verified' },
  },
  verifyAndConsult: {
    title: { vi: 'Thẩm tra, xác minh và lấy ý kiến', en: 'Verify and consult' },
    by: 'caseOfficer',
    payload: z.object({ verificationPlan: maybe, consultationLimit: limitFact, question: line }),
    form: 'controlSlip',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.3, 19.5; NĐ 118/2025/NĐ-CP, Đ.19.4', confidence: 'verified' },
  },
  recordVerification: {
    title: { vi: 'Lập hồ sơ thẩm tra, xác minh', en: 'File the verification' },
    by: 'caseOfficer',
    payload: z.object({ verificationRecord: line }),
  },
  giveOpinion: {
    title: { vi: 'Trả lời ý kiến', en: 'Give an opinion' },
    by: 'consulted',
    payload: z.object({ opinion: line }),
  },
  reportOpinionOverdue: {
    title: { vi: 'Báo cáo quá hạn lấy ý kiến', en: 'Report an overdue opinion' },
    by: ['caseOfficer', 'system'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.5b; NĐ 118/2025/NĐ-CP, Đ.19.4c', confidence: 'verified' },
  },
  proceedWithoutOpinion: {
    title: { vi: 'Giải quyết tiếp khi quá hạn không có ý kiến', en: 'Go on without the opinion' },
    by: 'caseOfficer',
  },
  requestPayment: {
    title: { vi: 'Thông báo nghĩa vụ tài chính', en: 'Notify a financial duty' },
    by: ['caseOfficer', 'receiver'],
    payload: z.object({ financialDuty: line }),
  },
  recordPayment: {
    title: { vi: 'Đã thực hiện nghĩa vụ tài chính', en: 'The financial duty is settled' },
    by: ['applicant', 'receiver', 'taxAuthority'],
    payload: z.object({ paymentProof: line }),
  },
  propose: {
    title: { vi: 'Trình kết quả giải quyết', en: 'Submit the result for signature' },
    by: 'caseOfficer',
    payload: z.object({ draft: maybe }),
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.2; NĐ 118/2025/NĐ-CP, Đ.19.2', confidence: 'verified' },
  },
  proposeRefusal: {
    title: { vi: 'Trình văn bản từ chối giải quyết', en: 'Submit a refusal for signature' },
    by: 'caseOfficer',
    payload: z.object({ refusalReason: line, draft: maybe }),
    form: 'refusal',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.8; NĐ 118/2025/NĐ-CP, Đ.19.3', confidence: 'verified' },
  },
  returnDraft: {
    title: { vi: 'Trả lại dự thảo để hoàn chỉnh', en: 'Return the draft' },
    by: 'approver',
    payload: z.object({ returnReason: line }),
  },
  approve: { title: { vi: 'Ký duyệt', en: 'Sign' }, by: 'approver' },
  handToDesk: {
    title: { vi: 'Chuyển kết quả về Bộ phận Một cửa', en: 'Hand the result to the desk' },
    by: 'clerk',
    payload: z.object({ result: maybe }),
    form: 'controlSlip',
  },
} as const satisfies Readonly<Record<string, Event>>
