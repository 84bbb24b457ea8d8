import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'
import { line, lines } from '../../line.ts'

const reason = z.object({ reason: line })

/** What is reported in the course of a round. */
export const events = {
  stateWish: {
    title: { vi: 'Đối tượng nộp đơn hoặc có ý kiến', en: 'The person affected applies or gives a view' },
    by: 'affected',
    payload: z.object({ wish: line }),
  },
  giveView: {
    title: { vi: 'Họp với cấp ủy, công đoàn', en: 'Meet with party committee and union' },
    by: 'partyAndUnion',
    payload: z.object({ partyUnionMinutes: line }),
    rule: unverified('NĐ 108/2014/NĐ-CP'),
  },
  drawUpList: {
    title: { vi: 'Lập danh sách, dự toán', en: 'Draw up the list and the estimate' },
    by: 'unit',
    payload: z.object({
      people: lines,
      groundsMet: z.boolean(),
      evaluations: z.exactOptional(lines),
      estimate: line,
    }),
    form: 'list',
    rule: unverified('NĐ 108/2014/NĐ-CP, Đ.6'),
  },
  send: {
    title: { vi: 'Gửi hồ sơ đến Sở Nội vụ', en: 'Send to the Department of Home Affairs' },
    by: 'submitter',
    payload: z.object({ letter: line }),
    form: 'list',
  },
  moveToNextRound: {
    title: { vi: 'Chuyển sang đợt sau', en: 'Move to the next round' },
    by: 'submitter',
    payload: z.object({ nextRound: z.exactOptional(line) }),
  },
  appraise: {
    title: { vi: 'Thẩm định đối tượng và kinh phí', en: 'Appraise people and money' },
    by: 'homeAffairs',
    payload: z.object({ appraisal: line, financeOpinion: z.exactOptional(line) }),
    rule: verified('NĐ 154/2025/NĐ-CP, Đ.14'),
  },
  returnList: {
    title: { vi: 'Trả lại: sai đối tượng, thiếu hồ sơ', en: 'Return: wrong people or papers missing' },
    by: 'homeAffairs',
    payload: reason,
  },
  submit: {
    title: { vi: 'Trình UBND tỉnh', en: 'Submit to the province' },
    by: 'homeAffairs',
    payload: z.object({ submission: line }),
  },
  approve: {
    title: { vi: 'Phê duyệt', en: 'Approve' },
    by: 'province',
    payload: z.object({ approval: line }),
    rule: verified('NĐ 154/2025/NĐ-CP, Đ.14'),
  },
  reject: {
    title: { vi: 'Không phê duyệt', en: 'Reject' },
    by: 'province',
    payload: reason,
  },
  sendToMinistries: {
    title: { vi: 'Gửi Bộ Nội vụ, Bộ Tài chính thẩm tra', en: 'Send to the ministries' },
    by: 'province',
    payload: z.object({ ministryLetter: line }),
    rule: unverified('NĐ 108/2014/NĐ-CP'),
  },
  agree: {
    title: { vi: 'Bộ thống nhất', en: 'The ministries agree' },
    by: 'ministryOfFinance',
    payload: z.object({ agreement: line }),
    rule: unverified('NĐ 108/2014/NĐ-CP'),
  },
  disagree: {
    title: { vi: 'Bộ không thống nhất', en: 'The ministries disagree' },
    by: 'ministryOfHomeAffairs',
    payload: reason,
  },
  fund: {
    title: { vi: 'Cấp kinh phí', en: 'Release the money' },
    by: 'finance',
    payload: z.object({ funding: line }),
    rule: secondary('NĐ 113/2018/NĐ-CP (nhớ lại); NĐ 154/2025/NĐ-CP, Đ.14'),
  },
  settle: {
    title: { vi: 'Quyết định từng người, chi trả', en: 'Decide for each person and pay' },
    by: 'unit',
    payload: z.object({ decisions: lines }),
    form: 'decision',
  },
  reportResult: {
    title: { vi: 'Tổng hợp, báo cáo kết quả', en: 'Sum up and report' },
    by: 'province',
    payload: z.object({ report: line }),
    rule: verified('NĐ 154/2025/NĐ-CP, Đ.14'),
  },
} as const satisfies Readonly<Record<string, Event>>
