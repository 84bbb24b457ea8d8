import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { decision42, organised, provincial } from './sources.ts'

/** What is reported of a task. */
export const events = {
  assign: {
    title: { vi: 'Giao nhiệm vụ', en: 'Assign' },
    by: 'assigner',
    payload: z.object({
      leadUnit: line,
      partners: z.exactOptional(z.array(line)),
      product: line,
      deadline: dayFact,
    }),
    form: 'assignment',
    rule: decision42,
  },
  accept: { title: { vi: 'Tiếp nhận, cập nhật', en: 'Take it up' }, by: 'lead', rule: organised },
  sendBack: {
    title: { vi: 'Đề nghị giao lại', en: 'Ask to assign it elsewhere' },
    by: 'lead',
    payload: z.object({ returnReason: line }),
    rule: provincial,
  },
  update: {
    title: { vi: 'Cập nhật tiến độ', en: 'Report progress' },
    by: ['lead', 'partner'],
    payload: z.object({ progress: line, percent: z.exactOptional(z.int().min(0).max(100)) }),
    form: 'progressReport',
    rule: organised,
  },
  warn: {
    title: { vi: 'Báo sắp đến hạn', en: 'Warn that it is due soon' },
    by: ['system', 'tracker'],
    rule: organised,
  },
  fallOverdue: {
    title: { vi: 'Ghi nhận quá hạn', en: 'Note that it is overdue' },
    by: ['system', 'tracker'],
    rule: organised,
  },
  urge: {
    title: { vi: 'Đôn đốc', en: 'Urge' },
    by: 'tracker',
    payload: z.object({ urgeLetter: line }),
    form: 'urging',
    rule: decision42,
  },
  review: {
    title: { vi: 'Rà soát việc thực hiện kết luận họp', en: 'Review a conclusion of a meeting' },
    by: 'tracker',
    payload: z.object({ reviewNote: line }),
    rule: { basis: 'QĐ 45/2018/QĐ-TTg, Đ.17', confidence: 'verified' },
  },
  raiseDifficulty: {
    title: { vi: 'Phản ánh khó khăn, vướng mắc', en: 'Raise a difficulty' },
    by: 'lead',
    payload: z.object({ difficulty: line, proposal: line }),
    form: 'difficultyReport',
    rule: { basis: 'Kế hoạch cải cách hành chính của tỉnh, mục V', confidence: 'practice' },
  },
  escalate: {
    title: { vi: 'Tổng hợp, trình UBND tỉnh', en: 'Put it to the People’s Committee' },
    by: 'tracker',
    payload: z.object({ proposal: line }),
    form: 'difficultyReport',
    rule: { basis: 'Kế hoạch cải cách hành chính của tỉnh, mục V', confidence: 'practice' },
  },
  solveDifficulty: {
    title: { vi: 'Giải quyết khó khăn, vướng mắc', en: 'Solve the difficulty' },
    by: 'assigner',
    payload: z.object({ solution: line }),
    rule: organised,
  },
  askExtension: {
    title: { vi: 'Xin gia hạn', en: 'Ask for more time' },
    by: 'lead',
    payload: z.object({ extensionReason: line }),
    rule: provincial,
  },
  grantExtension: {
    title: { vi: 'Đồng ý gia hạn, đặt hạn mới', en: 'Give more time' },
    by: 'assigner',
    payload: z.object({ deadline: dayFact }),
    form: 'assignment',
    rule: organised,
  },
  refuseExtension: {
    title: { vi: 'Không đồng ý gia hạn', en: 'Give no more time' },
    by: 'assigner',
    payload: z.object({ extensionRefused: line }),
    rule: organised,
  },
  claim: {
    title: { vi: 'Báo cáo hoàn thành', en: 'Report it done' },
    by: 'lead',
    payload: z.object({ delivered: line }),
    rule: organised,
  },
  confirm: {
    title: { vi: 'Xác nhận hoàn thành', en: 'Confirm it is done' },
    by: 'tracker',
    payload: z.object({ finding: z.exactOptional(line) }),
    rule: organised,
  },
  reject: {
    title: { vi: 'Chưa đạt, làm tiếp', en: 'Not accepted' },
    by: 'tracker',
    payload: z.object({ finding: line }),
    rule: organised,
  },
  linkInspection: {
    title: { vi: 'Ghi cuộc kiểm tra', en: 'Note an inspection' },
    by: 'tracker',
    payload: z.object({ inspection: line }),
    rule: decision42,
  },
  drop: {
    title: { vi: 'Hủy, chuyển kỳ sau', en: 'Drop or carry over' },
    by: 'assigner',
    payload: z.object({ dropReason: line }),
    rule: organised,
  },
} as const satisfies Readonly<Record<string, Event>>
