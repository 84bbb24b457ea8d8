import type { LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, months, sameDay } from '../../../src/time/index.ts'

const onTheDay = <const B extends string>(basis: B) =>
  [{ limit: sameDay(), basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

/** The time limits of an inspection. */
export const limits = {
  summary: {
    title: { vi: 'Tổng hợp kết quả kiểm tra trong tháng 11', en: 'Sum up in November' },
    duty: 'inspectingUnit',
    runsIn: [
      'planned',
      'reportAsked',
      'reportReceived',
      'decided',
      'onSite',
      'signing',
      'minutesSigned',
      'correcting',
      'correctionReported',
      'accepted',
      'notAccepted',
    ],
    within: {
      yearOf: 'planYear',
      rows: [
        {
          date: '11-20',
          basis:
            'TT 26/2014/TT-BKHCN, Đ.38: tháng 11; ngày trong tháng do địa phương ấn định, mặc định 20/11',
          confidence: 'setting',
        },
      ],
    },
  },
  report: {
    title: { vi: 'Gửi báo cáo kiểm tra', en: 'Send the report' },
    duty: 'agency',
    runsIn: ['reportAsked'],
    within: { ahead: 'reportBy', rows: onTheDay('Ngày ghi trong văn bản yêu cầu báo cáo') },
  },
  newDate: {
    title: { vi: 'Đề nghị dời ngày kiểm tra', en: 'Ask for another day' },
    duty: 'agency',
    runsIn: ['decided'],
    window: 'askNewDate',
    within: {
      ahead: 'inspectOn',
      rows: [{ limit: days(10), basis: 'Sóc Trăng, kế hoạch kiểm tra năm 2020', confidence: 'practice' }],
    },
  },
  papers: {
    title: { vi: 'Gửi tài liệu trước khi kiểm tra', en: 'Send the papers beforehand' },
    duty: 'agency',
    runsIn: ['decided'],
    ends: ['sendPapers'],
    within: {
      ahead: 'inspectOn',
      rows: [
        { limit: days(3), basis: 'Bà Rịa – Vũng Tàu, kế hoạch kiểm tra năm 2022', confidence: 'practice' },
      ],
    },
  },
  visit: {
    title: { vi: 'Kiểm tra đúng ngày đã quyết định', en: 'Inspect on the day decided' },
    duty: 'inspector',
    runsIn: ['decided'],
    within: { ahead: 'inspectOn', rows: onTheDay('Ngày ghi trong quyết định kiểm tra') },
  },
  correction: {
    title: { vi: 'Khắc phục, báo cáo sau kiểm tra', en: 'Correct and report' },
    duty: 'agency',
    runsIn: ['minutesSigned', 'correcting'],
    within: [{ limit: months(2), basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c', confidence: 'verified' }],
  },
  correctAgain: {
    title: { vi: 'Khắc phục lại', en: 'Correct again' },
    duty: 'agency',
    runsIn: ['notAccepted'],
    within: { ahead: 'correctAgainBy', rows: onTheDay('Ngày ghi trong văn bản không chấp nhận') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
