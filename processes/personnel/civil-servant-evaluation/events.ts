import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'
import { line } from '../../line.ts'
import { computedClass, method, monthsOfYear, periodResult, staffClass } from './facts.ts'

const classed = z.object({
  staffClass,
  excellentShareKept: z.exactOptional(z.boolean()),
  differenceReason: z.exactOptional(line),
  decision: line,
})

/** What is reported in the course of an evaluation. */
export const events = {
  recordPeriod: {
    title: { vi: 'Ghi kết quả tháng, quý', en: 'Record the result of a month or quarter' },
    by: 'evaluator',
    payload: z.object({ periodResult }),
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.12.5, Đ.18.3c; NĐ 335/2025/NĐ-CP'),
  },
  openRound: {
    title: { vi: 'Mở kỳ đánh giá cuối năm', en: 'Open the year-end round' },
    by: 'evaluator',
    payload: z.object({
      method,
      unitRegulation: z.exactOptional(z.boolean()),
      monthsWorked: monthsOfYear,
      monthsAbsent: z.exactOptional(monthsOfYear),
      onLeave: z.boolean(),
      formerUnitOpinion: z.exactOptional(line),
    }),
    rule: secondary(
      'NĐ 56/2015/NĐ-CP; NĐ 90/2020/NĐ-CP, Đ.20; NĐ 335/2025/NĐ-CP, Đ.21; NĐ 233/2026/NĐ-CP, Đ.15.1',
    ),
  },
  leaveUnclassified: {
    title: { vi: 'Không xếp loại', en: 'Leave unclassified' },
    by: 'evaluator',
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.2 (số điều nhớ lại); NĐ 233/2026/NĐ-CP, Đ.14.1'),
  },
  submitSelfReport: {
    title: { vi: 'Nộp báo cáo tự đánh giá', en: 'Submit the self-report' },
    by: 'evaluated',
    payload: z.object({ selfReport: line }),
    form: 'slip',
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.17–19; NĐ 233/2026/NĐ-CP, Đ.15.2a, Đ.15.3a'),
  },
  holdMeeting: {
    title: { vi: 'Họp nhận xét, lập biên bản', en: 'Hold the meeting, draw up minutes' },
    by: 'unitMeeting',
    payload: z.object({ minutes: line }),
    form: 'minutes',
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.19; NĐ 233/2026/NĐ-CP, Đ.15.2b, Đ.15.3b'),
  },
  giveOpinion: {
    title: { vi: 'Cấp ủy cho ý kiến', en: 'The party committee gives its opinion' },
    by: 'partyCommittee',
    payload: z.object({ partyOpinion: line }),
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.19.1; NĐ 233/2026/NĐ-CP, Đ.15.2c'),
  },
  propose: {
    title: { vi: 'Tổng hợp, đề xuất mức xếp loại', en: 'Gather, propose the class' },
    by: 'personnelOffice',
    notBy: 'person',
    payload: z.object({ computedClass, unitClass: z.exactOptional(staffClass), proposal: line }),
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.19; NĐ 233/2026/NĐ-CP, Đ.15.2d, Đ.15.3c'),
  },
  decide: {
    title: { vi: 'Quyết định xếp loại', en: 'Decide on the class' },
    by: 'evaluator',
    notBy: 'person',
    payload: classed,
    form: 'slip',
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.16, Đ.19; NĐ 233/2026/NĐ-CP, Đ.13, Đ.15'),
  },
  notify: {
    title: { vi: 'Thông báo bằng văn bản và công khai', en: 'Notify in writing and publish' },
    by: 'evaluator',
    payload: z.object({ notice: line }),
    form: 'notice',
    rule: verified('NĐ 90/2020/NĐ-CP, Đ.19; NĐ 233/2026/NĐ-CP, Đ.15.2đ'),
  },
  complain: {
    title: { vi: 'Kiến nghị kết quả', en: 'Complain about the result' },
    by: 'evaluated',
    payload: z.object({ complaint: line }),
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.17.2d (hồ sơ giải quyết kiến nghị)'),
  },
  uphold: {
    title: { vi: 'Giữ nguyên kết quả', en: 'Uphold the result' },
    by: 'evaluator',
    notBy: 'person',
    payload: z.object({ ruling: line }),
  },
  replaceDecision: {
    title: { vi: 'Thay quyết định xếp loại', en: 'Replace the decision' },
    by: 'evaluator',
    notBy: 'person',
    payload: classed.extend({ ruling: line }),
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.15.4'),
  },
  correct: {
    title: { vi: 'Phát hiện sai, ban hành quyết định mới', en: 'A fault is found; decide anew' },
    by: 'evaluator',
    notBy: 'person',
    payload: classed.extend({ fault: line }),
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.15.4'),
  },
  file: {
    title: { vi: 'Lưu hồ sơ, cập nhật cơ sở dữ liệu', en: 'File, update the database' },
    by: 'personnelOffice',
    payload: z.object({ databaseEntry: line }),
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.17, Đ.18.1b'),
  },
} as const satisfies Readonly<Record<string, Event>>
