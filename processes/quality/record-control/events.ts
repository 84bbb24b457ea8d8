import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { closing } from './closing.ts'
import { keptThrough } from './facts.ts'

const maybe = z.exactOptional(line)

const decree = (article: string) =>
  ({ basis: `NĐ 30/2020/NĐ-CP, ${article}`, confidence: 'verified' }) as const
const archiveLaw = {
  basis: 'Luật Lưu trữ 01/2011/QH13, Đ.28; Luật Lưu trữ 33/2024/QH15 (chưa đối chiếu)',
  confidence: 'unverified',
} as const

/** What is reported in the life of a record. */
export const events = {
  collect: {
    title: { vi: 'Thu thập, đưa tài liệu vào hồ sơ', en: 'Put papers in' },
    by: 'keeper',
    payload: z.object({ contents: line, place: maybe }),
    form: 'recordList',
    rule: decree('Đ.28–29'),
  },
  close: {
    title: { vi: 'Kết thúc, biên mục hồ sơ', en: 'Close and index' },
    by: 'keeper',
    payload: closing,
    form: 'recordList',
    rule: decree('Đ.29'),
  },
  keepBack: {
    title: { vi: 'Giữ lại tại đơn vị', en: 'Keep back in the unit' },
    by: 'unitHead',
    payload: z.object({ handOverDue: dayFact, keepBackApproval: line }),
    rule: decree('Đ.31.3.d'),
  },
  handOver: {
    title: { vi: 'Nộp vào lưu trữ cơ quan', en: 'Hand over to the archive' },
    by: ['unitHead', 'archivist'],
    payload: z.object({ archivedOn: dayFact, handOverMinutes: line, place: line }),
    rule: decree('Đ.30'),
  },
  lend: {
    title: { vi: 'Cho mượn', en: 'Lend' },
    by: 'archivist',
    payload: z.object({ borrower: line, purpose: line, dueBack: dayFact }),
    form: 'lendingLog',
  },
  giveBack: {
    title: { vi: 'Nhận lại', en: 'Take back' },
    by: 'archivist',
    payload: z.object({ condition: line }),
    form: 'lendingLog',
  },
  expire: {
    title: { vi: 'Đưa vào danh mục hết thời hạn bảo quản', en: 'List as expired' },
    by: ['archivist', 'keeper', 'system'],
    rule: { basis: 'TT 10/2022/TT-BNV, Đ.3.1', confidence: 'verified' },
  },
  extend: {
    title: { vi: 'Kéo dài thời hạn bảo quản', en: 'Keep longer' },
    by: 'council',
    payload: z.object({ keptThrough, appraisal: line }),
    rule: archiveLaw,
  },
  proposeDisposal: {
    title: { vi: 'Đề nghị hủy', en: 'Propose disposal' },
    by: 'council',
    payload: z.object({ appraisal: line, disposalReason: line }),
    form: 'disposalProposal',
    rule: archiveLaw,
  },
  refuseDisposal: {
    title: { vi: 'Không đồng ý hủy', en: 'Refuse the disposal' },
    by: 'head',
    payload: z.object({ appraisal: line }),
    form: 'disposalProposal',
  },
  decideDisposal: {
    title: { vi: 'Quyết định hủy', en: 'Decide on the disposal' },
    by: 'head',
    payload: z.object({ disposalDecision: line }),
    form: 'disposalProposal',
    rule: archiveLaw,
  },
  dispose: {
    title: { vi: 'Hủy, lập biên bản', en: 'Destroy, with minutes' },
    by: ['archivist', 'keeper'],
    payload: z.object({ disposalMinutes: line, disposalMethod: line, witnesses: z.array(line).min(1) }),
    form: 'disposalMinutes',
    rule: archiveLaw,
  },
  transfer: {
    title: { vi: 'Bảo quản vĩnh viễn, nộp lưu trữ lịch sử', en: 'Keep for ever, in the historical archive' },
    by: 'archivist',
    payload: z.object({ historicalMinutes: line }),
    rule: { basis: 'Luật Lưu trữ 33/2024/QH15, Đ.17', confidence: 'verified' },
  },
} as const satisfies Readonly<Record<string, Event>>
