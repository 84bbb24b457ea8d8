import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import { chosen, verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { amount, carryOverItems } from './facts.ts'

const plan = (place: string) => chosen(`Kế hoạch cải cách hành chính của tỉnh, ${place}`)
const law = (article: string) => verified(`Luật 83/2015/QH13, ${article}`)
const reason = z.object({ reason: line })
const correction = z.object({ correction: line })

/** What is reported in the course of a budget. */
export const events = {
  startEstimate: {
    title: { vi: 'Lập dự toán', en: 'Start the estimate' },
    by: 'unit',
    payload: z.object({ guidance: line, programme: z.boolean() }),
    rule: plan('V.1.b, V.4'),
  },
  sendEstimate: {
    title: { vi: 'Gửi dự toán', en: 'Send the estimate' },
    by: 'unit',
    payload: z.object({ estimated: amount, explanation: line }),
    form: 'estimate',
    rule: plan('V.1.b'),
  },
  sendForAppraisal: {
    title: { vi: 'Gửi thẩm định', en: 'Send for appraisal' },
    by: 'homeAffairs',
    payload: z.object({ gathered: line, ranking: z.exactOptional(line) }),
    form: 'estimate',
    rule: plan('V.2.e'),
  },
  returnEstimate: {
    title: { vi: 'Trả lại dự toán', en: 'Return the estimate' },
    by: 'finance',
    payload: correction,
  },
  submit: {
    title: { vi: 'Trình UBND tỉnh', en: 'Submit to the province' },
    by: 'finance',
    payload: z.object({ appraisal: line, homeAffairsView: line, submission: line }),
    form: 'appraisal',
    rule: plan('V.4'),
  },
  submitToCouncil: {
    title: { vi: 'Trình HĐND', en: 'Submit to the council' },
    by: 'province',
    payload: z.object({ submission: line, upperDecidedOn: z.exactOptional(dayFact) }),
  },
  refuseFunding: {
    title: { vi: 'Không bố trí', en: 'Refuse funding' },
    by: 'province',
    payload: reason,
  },
  decide: {
    title: { vi: 'HĐND quyết định dự toán', en: 'The council decides' },
    by: 'council',
    payload: z.object({ resolution: line }),
    rule: law('Đ.44'),
  },
  askReestimate: {
    title: { vi: 'Cấp trên yêu cầu lập lại dự toán', en: 'A new estimate is asked for' },
    by: 'upperLevel',
    payload: z.object({ reestimateAskedOn: dayFact }),
    rule: verified('NĐ 163/2016/NĐ-CP, Đ.27'),
  },
  assign: {
    title: { vi: 'Giao dự toán', en: 'Assign' },
    by: 'province',
    payload: z.object({ assignment: line, assigned: amount, allocation: line }),
    form: 'assignment',
    rule: law('Đ.44, Đ.49–50'),
  },
  passAllocation: {
    title: { vi: 'Thẩm tra phân bổ đạt', en: 'The allocation passes the check' },
    by: 'finance',
    rule: verified('NĐ 163/2016/NĐ-CP, Đ.31'),
  },
  failAllocation: {
    title: { vi: 'Thẩm tra phân bổ không đạt', en: 'The allocation fails the check' },
    by: 'finance',
    payload: correction,
  },
  spend: {
    title: { vi: 'Chi, tạm ứng', en: 'Spend or advance' },
    by: 'treasury',
    payload: z.object({ spent: amount, advance: z.boolean() }),
  },
  receiveSupplement: {
    title: { vi: 'Được giao bổ sung dự toán', en: 'Receive a supplement' },
    by: 'unit',
    payload: z.object({ supplementOn: dayFact }),
    rule: law('Đ.50'),
  },
  allocateSupplement: {
    title: { vi: 'Phân bổ khoản bổ sung', en: 'Allocate the supplement' },
    by: 'unit',
    payload: z.object({ supplement: line }),
    rule: law('Đ.50'),
  },
  askAdjustment: {
    title: { vi: 'Đề nghị điều chỉnh', en: 'Ask for an adjustment' },
    by: 'unit',
    payload: z.object({ adjustment: line, adjustmentEndsOn: z.exactOptional(dayFact) }),
  },
  approveAdjustment: {
    title: { vi: 'Duyệt điều chỉnh', en: 'Approve the adjustment' },
    by: 'province',
    rule: law('Đ.53'),
  },
  refuseAdjustment: {
    title: { vi: 'Không duyệt điều chỉnh', en: 'Refuse the adjustment' },
    by: 'province',
    payload: reason,
  },
  endYear: { title: { vi: 'Hết năm ngân sách 31/12', en: 'The budget year ends' }, by: 'treasury' },
  carryOver: {
    title: { vi: 'Chuyển nguồn khoản được phép', en: 'Carry over what may be' },
    by: 'finance',
    payload: z.object({ carryOverItem: z.enum(namesOf(carryOverItems)), carriedOver: amount }),
    rule: law('Đ.64.3'),
  },
  returnAdvance: {
    title: { vi: 'Hoàn trả tạm ứng còn dư', en: 'Return what is left of an advance' },
    by: 'unit',
    rule: verified('TT 26/2026/TT-BTC'),
  },
  closeBooks: {
    title: { vi: 'Khóa sổ', en: 'Close the books' },
    by: 'unit',
    rule: law('Đ.64.2'),
  },
  sendSettlement: {
    title: { vi: 'Nộp báo cáo quyết toán', en: 'Send the settlement' },
    by: 'unit',
    payload: z.object({ settlement: line }),
    form: 'settlement',
    rule: plan('V.1.b'),
  },
  askCorrection: {
    title: { vi: 'Yêu cầu sửa quyết toán', en: 'Ask for a corrected settlement' },
    by: 'finance',
    payload: correction,
  },
  sendToMinistryOfFinance: {
    title: { vi: 'Gửi quyết toán đến Bộ Tài chính', en: 'Send the settlement to the ministry' },
    by: 'province',
    payload: z.object({ settlementSent: line }),
    rule: law('Đ.70'),
  },
  approveSettlement: {
    title: { vi: 'HĐND phê chuẩn quyết toán', en: 'The council approves the settlement' },
    by: 'council',
    payload: z.object({ settlementResolution: line }),
    form: 'settlement',
    rule: law('Đ.69'),
  },
} as const satisfies Readonly<Record<string, Event>>
