import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** How the first round is held. */
export const mode = z.enum(['computer', 'paper'])

/** How the second round is held. */
export const secondRound = z.enum(['written', 'interview', 'practice'])

/** What a recruitment round knows. */
export const facts = z.object({
  plan: line.optional(),
  quota: z.int().min(1).optional(),
  mode: mode.optional(),
  secondRound: secondRound.optional(),
  notice: line.optional(),
  media: line.optional(),
  website: line.optional(),
  postedAt: line.optional(),
  noticeChange: line.optional(),
  application: line.optional(),
  applications: z.array(line).optional(),
  council: line.optional(),
  checkBoard: line.optional(),
  checkResult: line.optional(),
  ineligibleNotice: line.optional(),
  firstRoundOn: dayFact.optional(),
  eligibleList: line.optional(),
  firstResult: line.optional(),
  firstScores: line.optional(),
  markingUntil: dayFact.optional(),
  markingExtension: line.optional(),
  firstPublished: line.optional(),
  remarkRequest: line.optional(),
  remarkRequests: z.array(line).optional(),
  requestsClosedOn: dayFact.optional(),
  remarkResult: line.optional(),
  halfOfEachPart: z.boolean().optional(),
  secondRoundOn: dayFact.optional(),
  secondList: line.optional(),
  secondScores: line.optional(),
  resultReport: line.optional(),
  clarification: line.optional(),
  recognition: line.optional(),
  resultNotice: line.optional(),
  candidatesSettled: z.boolean().optional(),
  cancelReason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  plan: { vi: 'Kế hoạch tuyển dụng', en: 'Recruitment plan' },
  quota: { vi: 'Chỉ tiêu', en: 'Places' },
  mode: { vi: 'Hình thức thi vòng 1', en: 'Form of the first round' },
  secondRound: { vi: 'Hình thức thi vòng 2', en: 'Form of the second round' },
  notice: { vi: 'Thông báo tuyển dụng', en: 'Notice' },
  media: { vi: 'Phương tiện thông tin đại chúng đã đăng', en: 'Media it appeared in' },
  website: { vi: 'Trang thông tin điện tử đã đăng', en: 'Website it appeared on' },
  postedAt: { vi: 'Nơi niêm yết', en: 'Where it is posted' },
  noticeChange: { vi: 'Nội dung thay đổi', en: 'What was changed' },
  application: { vi: 'Phiếu đăng ký dự tuyển (mã hồ sơ thí sinh)', en: 'Application (candidate’s dossier)' },
  applications: { vi: 'Các Phiếu đăng ký đã nhận', en: 'Applications received' },
  council: { vi: 'Quyết định thành lập Hội đồng', en: 'Decision setting up the council' },
  checkBoard: { vi: 'Quyết định thành lập Ban kiểm tra', en: 'Decision setting up the check board' },
  checkResult: { vi: 'Kết quả kiểm tra Phiếu', en: 'Result of the check' },
  ineligibleNotice: { vi: 'Thông báo người không đủ điều kiện', en: 'Notice to the ineligible' },
  firstRoundOn: { vi: 'Ngày thi vòng 1', en: 'Day of the first round' },
  eligibleList: { vi: 'Danh sách người đủ điều kiện', en: 'List of the eligible' },
  firstResult: { vi: 'Kết quả thi vòng 1 trên máy', en: 'Result of the first round on computer' },
  firstScores: { vi: 'Bảng điểm vòng 1', en: 'Scores of the first round' },
  markingUntil: { vi: 'Kéo dài chấm thi đến ngày', en: 'Marking lengthened until' },
  markingExtension: { vi: 'Quyết định kéo dài chấm thi', en: 'Decision to lengthen marking' },
  firstPublished: { vi: 'Thông báo kết quả vòng 1', en: 'Notice of the first round’s result' },
  remarkRequest: { vi: 'Đơn phúc khảo', en: 'Re-mark request' },
  remarkRequests: { vi: 'Các đơn phúc khảo', en: 'Re-mark requests' },
  requestsClosedOn: { vi: 'Ngày hết hạn nhận đơn phúc khảo', en: 'Day re-mark requests closed' },
  remarkResult: { vi: 'Kết quả phúc khảo', en: 'Result of re-marking' },
  halfOfEachPart: {
    vi: 'Mọi người được triệu tập đúng từ 50% mỗi phần',
    en: 'Everyone summoned has half of each part',
  },
  secondRoundOn: { vi: 'Ngày thi vòng 2', en: 'Day of the second round' },
  secondList: { vi: 'Danh sách thi vòng 2', en: 'List for the second round' },
  secondScores: { vi: 'Kết quả thi vòng 2', en: 'Scores of the second round' },
  resultReport: { vi: 'Báo cáo kết quả', en: 'Report of the result' },
  clarification: { vi: 'Nội dung cần làm rõ', en: 'What has to be made clear' },
  recognition: { vi: 'Quyết định công nhận kết quả', en: 'Recognition of the result' },
  resultNotice: { vi: 'Thông báo kết quả tuyển dụng', en: 'Notice of the result' },
  candidatesSettled: { vi: 'Mọi người trúng tuyển đã được giải quyết', en: 'Everyone selected is settled' },
  cancelReason: { vi: 'Lý do hủy kỳ tuyển dụng', en: 'Why the round is cancelled' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
