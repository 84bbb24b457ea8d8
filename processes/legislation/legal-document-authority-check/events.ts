import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { line } from '../../line.ts'
import { decree2016 } from '../lawmaking/citations.ts'
import { faults, handling } from '../upkeep/faults.ts'

const article125 = decree2016('Đ.125')
const either = secondary('NĐ 34/2016/NĐ-CP, Đ.125; NĐ 79/2025/NĐ-CP, Đ.27')
const law = unverified('Luật 80/2015/QH13, Đ.167–170')
const handled = z.object({ handling, result: line, drafting: z.exactOptional(line) })

/** What is reported about a check. */
export const events = {
  register: {
    title: { vi: 'Vào sổ văn bản gửi kiểm tra', en: 'Enter the document' },
    by: 'checker',
    payload: z.object({ registerNumber: line, signedOn: dayFact, selfCheck: z.exactOptional(line) }),
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.131'),
  },
  check: {
    title: { vi: 'Kiểm tra', en: 'Check it' },
    by: 'checker',
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.112; NĐ 79/2025/NĐ-CP, Đ.14–18'),
  },
  clear: {
    title: { vi: 'Không trái', en: 'Find it right' },
    by: 'checker',
    payload: z.object({ checkSheet: line }),
    form: 'sheet',
    rule: secondary('NĐ 79/2025/NĐ-CP, Đ.14–18'),
  },
  conclude: {
    title: { vi: 'Kết luận trái pháp luật, kiến nghị xử lý', en: 'Conclude that it is unlawful' },
    by: 'checker',
    payload: z.object({ checkSheet: line, faults, conclusion: line }),
    form: ['sheet', 'conclusion'],
    rule: secondary('NĐ 34/2016/NĐ-CP, Đ.103, Đ.125; NĐ 79/2025/NĐ-CP, Đ.18'),
  },
  sendConclusion: {
    title: { vi: 'Gửi kết luận', en: 'Send the conclusion' },
    by: 'checker',
    payload: z.object({
      conclusionReceivedOn: dayFact,
      sessionOn: z.exactOptional(dayFact),
      handleBy: z.exactOptional(dayFact),
    }),
    rule: article125,
  },
  handle: {
    title: { vi: 'Cơ quan ban hành tự xử lý', en: 'The issuer handles it' },
    by: 'issuer',
    payload: handled,
    rule: article125,
  },
  councilHandles: {
    title: { vi: 'HĐND xử lý tại kỳ họp gần nhất', en: 'The council handles it at its next session' },
    by: 'issuer',
    payload: handled,
    rule: article125,
  },
  disagree: {
    title: { vi: 'Không nhất trí với kết luận', en: 'Disagree' },
    by: 'issuer',
    payload: z.object({ objection: line, differing: z.boolean() }),
    rule: either,
  },
  noHandlingInTime: {
    title: { vi: 'Hết hạn không xử lý', en: 'Not handled in time' },
    by: ['checker', 'system'],
    rule: article125,
  },
  acceptExplanation: {
    title: { vi: 'Chấp nhận giải trình, rút kết luận', en: 'Accept the explanation' },
    by: 'checker',
    payload: z.object({ withdrawal: line }),
    rule: secondary('NĐ 79/2025/NĐ-CP, Chương II'),
  },
  escalate: {
    title: { vi: 'Giữ kết luận, chuyển cấp có quyền xử lý', en: 'Stand by it and take it to the superior' },
    by: 'checker',
    rule: either,
  },
  reportToSuperior: {
    title: { vi: 'Báo cáo cấp có quyền xử lý', en: 'Report to the superior' },
    by: 'checker',
    payload: z.object({ superiorReport: line }),
    rule: either,
  },
  annul: {
    title: { vi: 'Cấp có quyền đình chỉ, bãi bỏ', en: 'The superior suspends or annuls it' },
    by: 'superior',
    payload: handled,
    rule: law,
  },
  uphold: {
    title: { vi: 'Cấp có quyền giữ văn bản', en: 'The superior upholds it' },
    by: 'superior',
    payload: z.object({ withdrawal: line }),
    rule: law,
  },
  notify: {
    title: { vi: 'Báo kết quả, công khai', en: 'Notify and publish the result' },
    by: 'issuer',
    payload: z.object({ notice: line }),
    rule: article125,
  },
} as const satisfies Readonly<Record<string, Event>>
