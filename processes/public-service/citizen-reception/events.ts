import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { matter } from './facts.ts'

const law = <const A extends string>(article: A) =>
  ({ basis: `Luật Tiếp công dân 2013, ${article}`, confidence: 'verified' }) as const

const decree = <const A extends string>(article: A) =>
  ({ basis: `NĐ 154/2026/NĐ-CP, ${article}`, confidence: 'secondary' }) as const

/** What is reported about a reception. */
export const events = {
  publishSchedule: {
    title: { vi: 'Công bố lịch tiếp công dân', en: 'Publish the schedule' },
    by: ['board', 'receiver'],
    payload: z.object({ schedule: line }),
    form: 'appointment',
    rule: law('Đ.24.4'),
  },
  moveReception: {
    title: { vi: 'Lùi lịch tiếp, thông báo thời gian mới', en: 'Move the reception, give the new day' },
    by: ['board', 'receiver'],
    payload: z.object({ receptionOn: dayFact, moveReason: line }),
    rule: law('Đ.24.4'),
  },
  notifyVenues: {
    title: { vi: 'Báo các điểm cầu về buổi tiếp trực tuyến', en: 'Tell the venues of the reception online' },
    by: ['board', 'receiver'],
    payload: z.object({ venues: line }),
    rule: decree('Đ.23'),
  },
  testConnection: {
    title: { vi: 'Thử kết nối', en: 'Test the connection' },
    by: ['board', 'receiver'],
    payload: z.object({ testNote: line }),
    rule: decree('Đ.23'),
  },
  openConnection: {
    title: { vi: 'Mở kết nối', en: 'Open the connection' },
    by: ['board', 'receiver'],
    payload: z.object({ minutesAhead: z.int() }),
    rule: decree('Đ.23'),
  },
  refuse: {
    title: { vi: 'Từ chối tiếp', en: 'Refuse reception' },
    by: 'receiver',
    payload: z.object({ refusalGround: line, groundsCompleteOn: dayFact }),
    rule: law('Đ.9'),
  },
  sendRefusal: {
    title: { vi: 'Ra thông báo từ chối tiếp', en: 'Issue the notice of refusal' },
    by: 'receiver',
    payload: z.object({ refusalNotice: line }),
    form: 'refusalNotice',
    rule: decree('Đ.4.3'),
  },
  hear: {
    title: { vi: 'Nghe công dân trình bày', en: 'Hear the citizen' },
    by: 'receiver',
    payload: z.object({ crowd: z.boolean(), representatives: z.exactOptional(line) }),
    rule: law('Đ.25'),
  },
  hearByHead: {
    title: { vi: 'Người đứng đầu tiếp', en: 'The head receives in person' },
    by: 'head',
    payload: z.object({
      occasion: z.enum(['regular', 'urgent']),
      crowd: z.boolean(),
      representatives: z.exactOptional(line),
    }),
    rule: law('Đ.18'),
  },
  record: {
    title: { vi: 'Ghi sổ tiếp công dân', en: 'Enter it in the reception book' },
    by: 'receiver',
    payload: z.object({ bookEntry: line, content: line }),
    form: 'book',
    rule: law('Đ.25'),
  },
  answerOnSpot: {
    title: { vi: 'Trả lời ngay', en: 'Answer on the spot' },
    by: 'head',
    payload: z.object({ clear: z.boolean(), competent: z.boolean(), answer: line }),
    rule: law('Đ.18.4'),
  },
  classify: {
    title: { vi: 'Phân loại', en: 'Classify' },
    by: 'receiver',
    payload: z.object({
      matter,
      competent: z.boolean(),
      eligible: z.boolean(),
      pendingBelow: z.boolean(),
      settledRight: z.boolean(),
    }),
    rule: law('Đ.26'),
  },
  proposeAcceptance: {
    title: { vi: 'Đề xuất thụ lý khiếu nại, tố cáo', en: 'Propose acceptance' },
    by: 'receiver',
    payload: z.object({ proposal: line, case: z.exactOptional(line) }),
    form: 'proposal',
    rule: law('Đ.26.1a'),
  },
  guide: {
    title: { vi: 'Hướng dẫn đến nơi có thẩm quyền', en: 'Guide to the competent body' },
    by: 'receiver',
    payload: z.object({ guidance: line }),
    form: 'guidance',
    rule: law('Đ.26.1b (việc thuộc thẩm quyền mà chưa đủ điều kiện thụ lý: cách hiểu)'),
  },
  urgeSubordinate: {
    title: { vi: 'Yêu cầu cấp dưới giải quyết', en: 'Urge the lower body to settle it' },
    by: 'head',
    payload: z.object({ forwardedTo: line }),
    form: 'transferSlip',
    rule: law('Đ.26.1b'),
  },
  explainAndStop: {
    title: { vi: 'Giải thích, yêu cầu chấm dứt', en: 'Explain and ask to stop' },
    by: 'receiver',
    payload: z.object({ guidance: line }),
    rule: law('Đ.26.1c'),
  },
  forward: {
    title: { vi: 'Chuyển kiến nghị, phản ánh', en: 'Forward the petition' },
    by: 'receiver',
    payload: z.object({ forwardedTo: line }),
    form: 'transferSlip',
    rule: law('Đ.26.2b'),
  },
  assign: {
    title: { vi: 'Giao nghiên cứu kiến nghị, phản ánh', en: 'Assign the petition for study' },
    by: 'head',
    payload: z.object({ proposal: line, case: z.exactOptional(line) }),
    rule: law('Đ.26.2a'),
  },
  askForResult: {
    title: { vi: 'Công dân yêu cầu báo kết quả giải quyết', en: 'The citizen asks to be told the result' },
    by: ['citizen', 'receiver'],
    rule: law('Đ.28.2'),
  },
  recordSettlement: {
    title: { vi: 'Cơ quan có thẩm quyền đã giải quyết', en: 'The competent body has settled it' },
    by: ['competentBody', 'board'],
    payload: z.object({ settledOn: dayFact }),
    rule: law('Đ.27.2'),
  },
  reportBack: {
    title: { vi: 'Báo lại nơi chuyển', en: 'Report back to whoever forwarded it' },
    by: ['competentBody', 'board'],
    payload: z.object({ resultNotice: line }),
    rule: law('Đ.27.2'),
  },
  notify: {
    title: { vi: 'Thông báo kết quả cho công dân', en: 'Tell the citizen the outcome' },
    by: ['receiver', 'head', 'board'],
    payload: z.object({ notice: line }),
    rule: { basis: 'Luật Tiếp công dân 2013, Đ.18.4, Đ.27–28', confidence: 'verified' },
  },
  file: {
    title: { vi: 'Lưu hồ sơ', en: 'File it' },
    by: 'receiver',
    payload: z.object({ archiveNote: line }),
    rule: law('Đ.25'),
  },
} as const satisfies Readonly<Record<string, Event>>
