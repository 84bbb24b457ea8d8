import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { delivery } from './facts.ts'

const maybe = z.exactOptional(line)

/** What may happen beside the path: delay, stop, payment, and the return of the result. */
export const aroundEvents = {
  apologise: {
    title: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả', en: 'Apologise and give a new appointment' },
    by: ['caseOfficer', 'agencyHead'],
    payload: z.object({ lateReason: line, newDue: dayFact }),
    form: 'apology',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6', confidence: 'verified' },
  },
  explainLate: {
    title: { vi: 'Giải thích và hẹn lại ngày trả kết quả', en: 'Explain the delay and give a new day' },
    by: 'receiver',
    payload: z.object({ lateReason: line, newDue: dayFact }),
    rule: { basis: 'QĐ 93/2007/QĐ-TTg', confidence: 'unverified' },
  },
  chase: {
    title: { vi: 'Đôn đốc giải quyết', en: 'Press for progress' },
    by: 'oneStopHead',
    payload: z.object({ chaseNote: line }),
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.9; NĐ 118/2025/NĐ-CP, Đ.9', confidence: 'verified' },
  },
  stop: {
    title: { vi: 'Dừng giải quyết theo đề nghị', en: 'Stop on request' },
    by: ['applicant', 'receiver'],
    payload: z.object({ stopReason: line }),
    form: 'stopNotice',
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.21', confidence: 'verified' },
  },
  amend: {
    title: { vi: 'Sửa đổi hồ sơ trên Cổng Dịch vụ công', en: 'Amend on the portal' },
    by: 'applicant',
    payload: z.object({ amendment: line }),
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.21', confidence: 'verified' },
  },
  closeInactive: {
    title: { vi: 'Đóng hồ sơ vì quá hạn bổ sung', en: 'Close: not supplemented in time' },
    by: ['system', 'receiver'],
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.19.5', confidence: 'verified' },
  },
  payOnline: {
    title: { vi: 'Nộp phí, lệ phí trực tuyến', en: 'Pay the fee online' },
    by: 'applicant',
    payload: z.object({ paymentProof: line }),
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.22; NĐ 118/2025/NĐ-CP, Đ.24', confidence: 'verified' },
  },
  forwardFee: {
    title: { vi: 'Chuyển phí, lệ phí vào ngân sách', en: 'Forward the fee to the budget' },
    by: ['receiver', 'system'],
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.24.3', confidence: 'verified' },
  },
  announceResult: {
    title: { vi: 'Báo người nộp đến nhận kết quả', en: 'Tell the applicant the result is ready' },
    by: 'receiver',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.20; NĐ 118/2025/NĐ-CP, Đ.22', confidence: 'verified' },
  },
  deliver: {
    title: { vi: 'Trả kết quả', en: 'Return the result' },
    by: ['receiver', 'postal'],
    payload: z.object({ delivery, deliveredTo: maybe }),
    form: ['book', 'rating'],
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.20; NĐ 118/2025/NĐ-CP, Đ.22', confidence: 'verified' },
  },
  rate: {
    title: { vi: 'Đánh giá sự hài lòng', en: 'Rate the service' },
    by: ['applicant', 'receiver'],
    payload: z.object({ rating: z.number().int().min(1).max(5), comment: maybe }),
    form: 'rating',
    rule: { basis: 'NĐ 61/2018/NĐ-CP, Đ.31.1; NĐ 118/2025/NĐ-CP, Đ.33.1', confidence: 'verified' },
  },
  reportError: {
    title: { vi: 'Báo kết quả có sai sót', en: 'Report an error in the result' },
    by: ['applicant', 'receiver'],
    payload: z.object({ errorFound: line }),
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.23.1', confidence: 'verified' },
  },
  returnCorrected: {
    title: {
      vi: 'Chuyển kết quả đã đính chính về Bộ phận Một cửa',
      en: 'Return the corrected result to the desk',
    },
    by: ['caseOfficer', 'clerk'],
    payload: z.object({ result: maybe }),
    rule: { basis: 'NĐ 118/2025/NĐ-CP, Đ.23.1', confidence: 'verified' },
  },
  close: {
    title: { vi: 'Kết thúc và lưu hồ sơ', en: 'Close and file' },
    by: ['receiver', 'system'],
    form: 'book',
  },
} as const satisfies Readonly<Record<string, Event>>
