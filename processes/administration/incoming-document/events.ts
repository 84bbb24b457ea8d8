import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { decree30 } from '../document/citations.ts'
import { defect } from './facts.ts'

/** What is reported of an incoming document. */
export const events = {
  sendBack: {
    title: { vi: 'Trả lại nơi gửi', en: 'Send back' },
    by: 'clerk',
    payload: z.object({ defect }),
    rule: decree30('Đ.21.1.a, Đ.21.2.b'),
  },
  acknowledge: {
    title: { vi: 'Báo đã nhận', en: 'Acknowledge receipt' },
    by: 'clerk',
    rule: decree30('Đ.21.2.c'),
  },
  register: {
    title: { vi: 'Đăng ký (bản giấy: đóng dấu ĐẾN)', en: 'Register (paper: stamp)' },
    by: 'clerk',
    payload: z.object({ incomingNumber: line }),
    form: ['incomingStamp', 'incomingRegister'],
    rule: decree30('Đ.21–22'),
  },
  submit: {
    title: { vi: 'Trình người chỉ đạo', en: 'Submit to the authority' },
    by: 'clerk',
    form: 'routingSlip',
    rule: decree30('Đ.23.1'),
  },
  assignDirectly: {
    title: { vi: 'Chuyển thẳng đơn vị đã xác định', en: 'Pass straight to the known unit' },
    by: 'clerk',
    payload: z.object({ unitInCharge: line, resolveBy: dayFact }),
    form: 'handoverRegister',
    rule: decree30('Đ.23.1'),
  },
  assign: {
    title: { vi: 'Giao xử lý, ghi hạn', en: 'Assign, with a deadline' },
    by: 'authority',
    payload: z.object({ unitInCharge: line, resolveBy: dayFact, direction: line }),
    form: ['routingSlip', 'handoverRegister'],
    rule: decree30('Đ.23'),
  },
  start: {
    title: { vi: 'Nhận xử lý', en: 'Take it up' },
    by: 'unit',
    rule: decree30('Đ.24'),
  },
  fallOverdue: {
    title: { vi: 'Ghi nhận quá hạn', en: 'Note that it is overdue' },
    by: ['system', 'clerk'],
    rule: decree30('Đ.24'),
  },
  resolve: {
    title: { vi: 'Giải quyết xong', en: 'Settle' },
    by: 'unit',
    payload: z.object({ result: line, reply: z.exactOptional(line) }),
    rule: decree30('Đ.24'),
  },
  recall: {
    title: { vi: 'Thu hồi theo thông báo của nơi gửi', en: 'Recall on the sender’s notice' },
    by: ['sender', 'clerk'],
    payload: z.object({ recallNotice: line }),
    rule: decree30('Đ.18.4'),
  },
  file: {
    title: { vi: 'Lập hồ sơ', en: 'File' },
    by: 'unit',
    payload: z.object({ fileCode: line, record: z.exactOptional(line) }),
    rule: decree30('Đ.28–31'),
  },
} as const satisfies Readonly<Record<string, Event>>
