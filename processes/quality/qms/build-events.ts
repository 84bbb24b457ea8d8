import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { edition, openNonconformities, scope } from './facts.ts'

const building = { basis: 'TT 26/2014/TT-BKHCN, Đ.7.1', confidence: 'verified' } as const
const applying = {
  basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.2; TT 26/2014/TT-BKHCN, Đ.7.2',
  confidence: 'verified',
} as const
const certifying = { basis: 'QĐ 144/2006/QĐ-TTg', confidence: 'secondary' } as const
const clause = <const C extends string>(number: C) =>
  ({ basis: `TCVN ISO 9001:2008, ${number}`, confidence: 'secondary' }) as const

/** From the plan to a system the head confirms, or a body certifies. */
export const buildEvents = {
  approvePlan: {
    title: { vi: 'Phê duyệt kế hoạch xây dựng, áp dụng', en: 'Approve the plan' },
    by: 'head',
    payload: z.object({ plan: line, scope, edition, planUntil: dayFact }),
    rule: building,
  },
  takeOver: {
    title: { vi: 'Tiếp nhận hệ thống đã xây dựng trước đây', en: 'Take over a system already built' },
    by: 'head',
    payload: z.object({ formerSystem: line, scope, edition, planUntil: dayFact }),
    rule: {
      basis: 'QĐ 19/2014/QĐ-TTg, Đ.4: hệ thống đã có được áp dụng, công bố tiếp',
      confidence: 'interpretation',
    },
  },
  setUpBoard: {
    title: {
      vi: 'Thành lập Ban Chỉ đạo, phân công trách nhiệm',
      en: 'Set up the steering board and assign duties',
    },
    by: 'head',
    payload: z.object({ boardDecision: line }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.7.1.d, Đ.7.2.b', confidence: 'verified' },
  },
  appointRepresentative: {
    title: { vi: 'Cử đại diện lãnh đạo', en: 'Appoint the management representative' },
    by: 'head',
    payload: z.object({ representativeDecision: line }),
    rule: clause('5.5.2'),
  },
  provideResources: {
    title: { vi: 'Bố trí nhân lực, kinh phí', en: 'Provide people and money' },
    by: 'head',
    payload: z.object({ staffAndMoney: line }),
    rule: { basis: 'TCVN ISO 9001:2008, 6.1; TT 116/2015/TT-BTC', confidence: 'secondary' },
  },
  equip: {
    title: { vi: 'Bố trí trụ sở, trang thiết bị, phần mềm', en: 'Provide premises, equipment and software' },
    by: 'steeringBoard',
    payload: z.object({ premises: line }),
    rule: clause('6.3'),
  },
  arrangeWorkplace: {
    title: { vi: 'Bố trí điều kiện làm việc', en: 'Arrange working conditions' },
    by: 'steeringBoard',
    payload: z.object({ workConditions: line }),
    rule: clause('6.4'),
  },
  issuePolicy: {
    title: { vi: 'Ban hành chính sách chất lượng', en: 'Issue the quality policy' },
    by: 'head',
    payload: z.object({ policy: line }),
    rule: clause('5.3'),
  },
  setObjectives: {
    title: { vi: 'Ban hành mục tiêu chất lượng', en: 'Set the quality objectives' },
    by: 'head',
    payload: z.object({ objectives: z.array(line).min(1) }),
    rule: clause('5.4.1'),
  },
  submitDocuments: {
    title: { vi: 'Trình sổ tay, quy trình, biểu mẫu', en: 'Submit manual, procedures and forms' },
    by: 'drafter',
    payload: z.object({ documents: z.array(line).min(1) }),
    rule: building,
  },
  returnDocuments: {
    title: { vi: 'Trả lại tài liệu để hoàn chỉnh', en: 'Return the documents' },
    by: 'head',
    payload: z.object({ returnReason: line }),
  },
  approveDocuments: {
    title: { vi: 'Phê duyệt, ban hành tài liệu', en: 'Approve and issue the documents' },
    by: 'head',
    payload: z.object({ approval: line }),
    rule: applying,
  },
  briefStaff: {
    title: { vi: 'Phổ biến, đào tạo và đưa vào áp dụng', en: 'Brief and train the staff, put in use' },
    by: ['representative', 'secretary'],
    payload: z.object({ briefing: line }),
    rule: { basis: 'TT 26/2014/TT-BKHCN, Đ.7.1.c, Đ.7.2', confidence: 'verified' },
  },
  reportAudit: {
    title: { vi: 'Báo cáo đánh giá nội bộ', en: 'Report the internal audit' },
    by: 'auditLeader',
    payload: z.object({ auditReport: line, openNonconformities }),
    rule: applying,
  },
  recordCorrections: {
    title: { vi: 'Cập nhật điểm không phù hợp chưa khắc phục', en: 'Update the nonconformities still open' },
    by: 'unitHead',
    payload: z.object({ openNonconformities, corrections: line }),
    rule: applying,
  },
  acceptCorrections: {
    title: { vi: 'Xác nhận đã khắc phục xong', en: 'Accept the corrections' },
    by: 'auditLeader',
    rule: applying,
  },
  review: {
    title: { vi: 'Xem xét của lãnh đạo', en: 'Review by management' },
    by: 'head',
    payload: z.object({ reviewMinutes: line }),
    rule: applying,
  },
  confirm: {
    title: { vi: 'Xác nhận hiệu lực của hệ thống', en: 'Confirm that the system is in force' },
    by: 'head',
    payload: z.object({ confirmation: line }),
    rule: applying,
  },
  askCertification: {
    title: { vi: 'Đề nghị chứng nhận', en: 'Ask for certification' },
    by: 'head',
    rule: certifying,
  },
  refuseCertificate: {
    title: { vi: 'Nêu điểm không phù hợp, chưa chứng nhận', en: 'State nonconformities, not certified yet' },
    by: 'certifier',
    payload: z.object({ openNonconformities: z.array(line).min(1) }),
    rule: certifying,
  },
  certify: {
    title: { vi: 'Cấp giấy chứng nhận', en: 'Certify' },
    by: 'certifier',
    payload: z.object({ certificate: line, certifiedUntil: dayFact }),
    rule: certifying,
  },
  declare: {
    title: { vi: 'Công bố hệ thống phù hợp tiêu chuẩn', en: 'Declare conformity' },
    by: 'head',
    payload: z.object({ declaration: line }),
    form: 'declaration',
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3', confidence: 'verified' },
  },
  notifyLeadUnit: {
    title: { vi: 'Thông báo bằng văn bản cho đơn vị chủ trì', en: 'Tell the lead unit in writing' },
    by: 'secretary',
    payload: z.object({ noticeToLeadUnit: line }),
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3', confidence: 'verified' },
  },
  postAtOffice: {
    title: { vi: 'Niêm yết bản công bố tại trụ sở', en: 'Post the declaration at the office' },
    by: 'secretary',
    payload: z.object({ postedAtOffice: dayFact }),
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3', confidence: 'verified' },
  },
  postOnWeb: {
    title: {
      vi: 'Đăng bản công bố trên trang thông tin điện tử',
      en: 'Post the declaration on the web site',
    },
    by: 'secretary',
    payload: z.object({ postedOnWeb: line }),
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3', confidence: 'verified' },
  },
} as const satisfies Readonly<Record<string, Event>>
