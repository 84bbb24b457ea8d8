import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { decree30, practice } from '../document/citations.ts'
import { fault } from './facts.ts'

/** What is reported of an outgoing document. */
export const events = {
  draft: {
    title: { vi: 'Soạn thảo, trình bản thảo', en: 'Draft' },
    by: 'unit',
    payload: z.object({ draft: line }),
    rule: decree30('Đ.10'),
  },
  approveDraft: {
    title: { vi: 'Duyệt bản thảo', en: 'Approve the draft' },
    by: 'authority',
    rule: decree30('Đ.11'),
  },
  abandon: {
    title: { vi: 'Thôi, không phát hành', en: 'Abandon' },
    by: 'authority',
    payload: z.object({ abandonReason: line }),
    rule: practice,
  },
  check: {
    title: { vi: 'Kiểm tra nội dung, thể thức, kỹ thuật trình bày', en: 'Check content and form' },
    by: 'unit',
    payload: z.object({ passed: z.boolean(), checkNote: z.exactOptional(line) }),
    rule: decree30('Đ.12'),
  },
  sendBack: {
    title: { vi: 'Trả lại để sửa', en: 'Send back to be mended' },
    by: 'unit',
    payload: z.object({ checkNote: line }),
    rule: decree30('Đ.12'),
  },
  sign: {
    title: { vi: 'Ký', en: 'Sign' },
    by: 'authority',
    payload: z.object({ signer: line }),
    rule: decree30('Đ.13'),
  },
  assignNumber: {
    title: { vi: 'Cấp số, thời gian ban hành', en: 'Number and date' },
    by: 'clerk',
    payload: z.object({ number: line, issuedOn: dayFact }),
    form: 'outgoingRegister',
    rule: decree30('Đ.14–15'),
  },
  register: {
    title: { vi: 'Đăng ký', en: 'Register' },
    by: 'clerk',
    form: 'outgoingRegister',
    rule: decree30('Đ.16'),
  },
  seal: {
    title: { vi: 'Đóng dấu, ký số của cơ quan', en: 'Seal, or sign for the agency' },
    by: 'clerk',
    rule: decree30('Đ.17'),
  },
  dispatch: {
    title: { vi: 'Phát hành', en: 'Dispatch' },
    by: 'clerk',
    payload: z.object({ recipients: z.array(line).min(1) }),
    form: 'dispatchRegister',
    rule: decree30('Đ.18'),
  },
  confirmReceipt: {
    title: { vi: 'Nơi nhận báo đã nhận', en: 'Recipient confirms receipt' },
    by: ['recipient', 'clerk'],
    rule: {
      basis: 'NĐ 30/2020/NĐ-CP, Đ.21.2.c; QĐ 28/2018/QĐ-TTg',
      confidence: 'verified',
    },
  },
  refuseReceipt: {
    title: { vi: 'Nơi nhận trả lại', en: 'Recipient sends it back' },
    by: ['recipient', 'clerk'],
    payload: z.object({ refusalReason: line }),
    rule: decree30('Đ.21.2.b'),
  },
  redispatch: {
    title: { vi: 'Gửi lại', en: 'Send again' },
    by: 'clerk',
    rule: decree30('Đ.21'),
  },
  store: {
    title: { vi: 'Lưu bản gốc', en: 'Store the original' },
    by: 'clerk',
    payload: z.object({ filedIn: line }),
    rule: decree30('Đ.19'),
  },
  correct: {
    title: { vi: 'Đính chính, thay thế', en: 'Correct or replace' },
    by: 'authority',
    payload: z.object({
      fault,
      replacement: z.exactOptional(line),
      correctionLetter: z.exactOptional(line),
    }),
    form: 'correctionLetter',
    rule: decree30('Đ.18.3'),
  },
  recall: {
    title: { vi: 'Thu hồi', en: 'Recall' },
    by: 'authority',
    payload: z.object({ recallNotice: line }),
    rule: decree30('Đ.18.4'),
  },
} as const satisfies Readonly<Record<string, Event>>
