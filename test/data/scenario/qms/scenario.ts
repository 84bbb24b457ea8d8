import type { qms } from '../../../../processes/quality/qms.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

export type N = NamesIn<typeof qms>
type Rows = readonly Row<N>[]

const scope = ['Tất cả thủ tục hành chính thuộc thẩm quyền giải quyết']

/** From the plan to documents in use, all at one moment. */
export const toApplying = (at: string, planUntil: string): Rows => [
  [at, 'head', { type: 'approvePlan', plan: 'KH-05', scope, edition: '2008', planUntil }],
  [at, 'head', { type: 'setUpBoard', boardDecision: 'QĐ-10' }],
  [at, 'head', { type: 'appointRepresentative', representativeDecision: 'QĐ-11' }],
  [at, 'head', { type: 'provideResources', staffAndMoney: '03 công chức; 15 triệu đồng' }],
  [at, 'steeringBoard', { type: 'equip', premises: 'Bộ phận Một cửa, 05 máy tính' }],
  [at, 'steeringBoard', { type: 'arrangeWorkplace', workConditions: 'Khu chờ 20 chỗ' }],
  [at, 'head', { type: 'issuePolicy', policy: 'CSCL-01' }],
  [at, 'head', { type: 'setObjectives', objectives: ['95% hồ sơ đúng hạn'] }],
  [at, 'drafter', { type: 'submitDocuments', documents: ['STCL', 'QT-01'] }],
  [at, 'head', { type: 'approveDocuments', approval: 'QĐ-20' }],
  [at, 'secretary', { type: 'briefStaff', briefing: 'Tập huấn ngày 01' }],
]

/** An internal audit without an open nonconformity, and the review after it. */
export const auditAndReview = (at: string): Rows => [
  [at, 'auditLeader', { type: 'reportAudit', auditReport: 'BC-ĐGNB-01', openNonconformities: [] }],
  [at, 'auditLeader', { type: 'acceptCorrections' }],
  [at, 'head', { type: 'review', reviewMinutes: 'BB-XXLĐ-01' }],
]

/** From the review to the declaration. */
export const declare = (at: string): Rows => [
  [at, 'head', { type: 'confirm', confirmation: 'QĐ-30' }],
  [at, 'head', { type: 'declare', declaration: 'QĐ-31' }],
]

/** What makes a declaration complete. */
export const tellAndPost = (at: string): Rows => [
  [at, 'secretary', { type: 'notifyLeadUnit', noticeToLeadUnit: 'CV-40' }],
  [at, 'secretary', { type: 'postAtOffice', postedAtOffice: at.slice(0, 10) }],
  [at, 'secretary', { type: 'postOnWeb', postedOnWeb: 'https://example.gov.vn/iso' }],
]

/** A system declared by the agency and in use from a moment on. */
export const inUse = (at: string): Rows => [
  ...toApplying(at, `${Number(at.slice(0, 4)) + 1}-06-30`),
  ...auditAndReview(at),
  ...declare(at),
  ...tellAndPost(at),
]

/** A system certified under the decision of 2006. */
export const certified = (at: string, certifiedUntil: string): Rows => [
  ...toApplying(at, '2013-12-31'),
  ...auditAndReview(at),
  [at, 'head', { type: 'askCertification' }],
  [at, 'certifier', { type: 'certify', certificate: 'HT 1234/1.10.19', certifiedUntil }],
]
