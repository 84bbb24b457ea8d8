import type { LimitRule } from '../../../src/procedure/index.ts'
import { minutes } from '../../../src/time/index.ts'
import { onTheDay } from '../../citations.ts'

const byThePlan = (what: string) => onTheDay(`Kế hoạch thi tuyển của tỉnh: ngày ${what}`)

/** The time limits of an exam for a leadership post: every day is the province's, stated in its plan. */
export const limits = {
  notice: {
    title: { vi: 'Thông báo thi tuyển', en: 'Announce' },
    duty: 'personnelOffice',
    runsIn: ['planned'],
    within: { ahead: 'noticeBy', rows: byThePlan('thông báo') },
  },
  files: {
    title: { vi: 'Nhận hồ sơ dự tuyển', en: 'Receive files' },
    duty: 'candidate',
    runsIn: ['receivingFiles'],
    window: 'handInFile',
    within: { ahead: 'filesUntil', rows: byThePlan('hết hạn nhận hồ sơ') },
  },
  check: {
    title: { vi: 'Thẩm định, chốt danh sách', en: 'Check and close the list' },
    duty: 'council',
    runsIn: ['checking'],
    within: { ahead: 'checkedBy', rows: byThePlan('chốt danh sách') },
  },
  written: {
    title: { vi: 'Thi viết, công bố điểm', en: 'Written exam and its scores' },
    duty: 'council',
    runsIn: ['writtenExam'],
    within: { ahead: 'writtenOn', rows: byThePlan('công bố điểm thi viết') },
  },
  remark: {
    title: { vi: 'Phúc khảo, chốt điểm thi viết', en: 'Re-mark, settle the written scores' },
    duty: 'council',
    runsIn: ['remarking'],
    within: { ahead: 'remarkUntil', rows: byThePlan('chốt điểm thi viết') },
  },
  defence: {
    title: { vi: 'Bảo vệ đề án', en: 'Project defences' },
    duty: 'council',
    runsIn: ['defence'],
    within: { ahead: 'defenceOn', rows: byThePlan('bảo vệ đề án') },
  },
  oneDefence: {
    title: { vi: 'Thời gian bảo vệ đề án của một người', en: 'Time for one defence' },
    duty: 'council',
    runsIn: ['defence'],
    starts: ['startDefence'],
    ends: ['endDefence'],
    within: [
      {
        limit: minutes(90),
        from: '2026-08-01',
        basis:
          'NĐ 300/2026/NĐ-CP, Đ.9.4d: tối đa 90 phút trong thi tuyển công chức; áp dụng tương tự cho thi tuyển lãnh đạo',
        confidence: 'interpretation',
      },
    ],
  },
  submission: {
    title: { vi: 'Trình kết quả', en: 'Submit the result' },
    duty: 'council',
    runsIn: ['totals'],
    within: { ahead: 'submitBy', rows: byThePlan('trình kết quả') },
  },
  appointment: {
    title: { vi: 'Quyết định bổ nhiệm', en: 'Appoint' },
    duty: 'authority',
    runsIn: ['submitted'],
    within: { ahead: 'appointBy', rows: byThePlan('quyết định bổ nhiệm') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
