import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { edition, scope } from './facts.ts'

const upkeep = <const A extends string>(article: A) =>
  ({ basis: `QĐ 19/2014/QĐ-TTg, ${article}`, confidence: 'verified' }) as const

/** While the system is kept up. */
export const upkeepEvents = {
  noteLawChange: {
    title: { vi: 'Ghi nhận văn bản pháp luật thay đổi', en: 'Note a change of the law' },
    by: ['secretary', 'unitHead'],
    payload: z.object({ lawChange: line, lawEffectiveFrom: dayFact }),
    rule: upkeep('Đ.4.4.a'),
  },
  buildInLaw: {
    title: { vi: 'Cập nhật thay đổi của pháp luật vào hệ thống', en: 'Build the change of the law in' },
    by: 'representative',
    payload: z.object({ updatedDocuments: z.array(line).min(1) }),
    rule: upkeep('Đ.4.4.a'),
  },
  recordAudit: {
    title: { vi: 'Ghi nhận đánh giá nội bộ trong năm', en: 'Record the internal audit of the year' },
    by: ['auditLeader', 'representative'],
    payload: z.object({ auditReport: line }),
    rule: upkeep('Đ.4.4.b'),
  },
  recordReview: {
    title: { vi: 'Ghi nhận xem xét của lãnh đạo trong năm', en: 'Record the management review of the year' },
    by: ['head', 'representative'],
    payload: z.object({ reviewMinutes: line }),
    rule: upkeep('Đ.4.4.b'),
  },
  recordInspection: {
    title: {
      vi: 'Ghi nhận biên bản kiểm tra có yêu cầu khắc phục',
      en: 'Record an inspection that asks for correction',
    },
    by: ['secretary', 'representative'],
    payload: z.object({ inspectionMinutes: line, minutesSignedOn: dayFact }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.37.2', confidence: 'verified' },
  },
  reportCorrection: {
    title: { vi: 'Báo cáo khắc phục sau kiểm tra', en: 'Report the correction after an inspection' },
    by: 'representative',
    payload: z.object({ correctionReport: line }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c', confidence: 'verified' },
  },
  startYear: {
    title: { vi: 'Mở kỳ tổng hợp, báo cáo của năm', en: 'Open the reporting of the year' },
    by: 'secretary',
    payload: z.object({ year: z.int().min(2006).max(2100) }),
  },
  sumUp: {
    title: { vi: 'Tổng hợp kết quả kiểm tra của năm', en: 'Sum the inspections of the year up' },
    by: 'leadUnit',
    payload: z.object({ summary: line }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.38', confidence: 'verified' },
  },
  reportYear: {
    title: {
      vi: 'Báo cáo năm gửi Bộ KH&CN',
      en: 'Report the year to the Ministry of Science and Technology',
    },
    by: 'authority',
    payload: z.object({ yearlyReport: line }),
    form: 'yearlyReport',
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.12.6; TT 26/2014/TT-BKHCN, Đ.42.4', confidence: 'verified' },
  },
  changeScope: {
    title: { vi: 'Thay đổi phạm vi áp dụng', en: 'Change the scope' },
    by: 'head',
    payload: z.object({ scopeChange: line, scope }),
    rule: upkeep('Đ.4.4.c'),
  },
  receiveSwitchLetter: {
    title: {
      vi: 'Nhận yêu cầu chuyển sang TCVN ISO 9001:2015',
      en: 'Receive the letter to move to the 2015 edition',
    },
    by: 'secretary',
    payload: z.object({ letter: line, switchBefore: dayFact }),
    rule: { basis: 'CV 419/BKHCN-TĐC ngày 21/02/2018', confidence: 'secondary' },
  },
  moveEdition: {
    title: { vi: 'Chuyển sang phiên bản tiêu chuẩn khác', en: 'Move to another edition of the standard' },
    by: 'head',
    payload: z.object({ edition }),
    rule: { basis: 'CV 419/BKHCN-TĐC ngày 21/02/2018; QĐ 19/2014/QĐ-TTg, Đ.4', confidence: 'secondary' },
  },
  renewCertificate: {
    title: { vi: 'Gia hạn, cấp lại giấy chứng nhận', en: 'Renew the certificate' },
    by: 'certifier',
    payload: z.object({ certificate: line, certifiedUntil: dayFact }),
    rule: { basis: 'QĐ 144/2006/QĐ-TTg', confidence: 'unverified' },
  },
  replace: {
    title: { vi: 'Kết thúc để chuyển sang hệ thống khác', en: 'End in favour of another system' },
    by: 'head',
    payload: z.object({ endDecision: line }),
    rule: {
      basis: 'QĐ 19/2014/QĐ-TTg, Đ.15: thay Quyết định 144/2006 và 118/2009',
      confidence: 'interpretation',
    },
  },
  stop: {
    title: { vi: 'Dừng áp dụng hệ thống', en: 'Stop the system' },
    by: 'head',
    payload: z.object({ endDecision: line }),
    rule: {
      basis: 'Cơ quan giải thể, sáp nhập hoặc không còn giải quyết thủ tục',
      confidence: 'interpretation',
    },
  },
} as const satisfies Readonly<Record<string, Event>>
