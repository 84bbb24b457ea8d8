import type { Form } from '../../../src/procedure/index.ts'

const confidence = 'verified'

/** The stamp, registers and slip of NĐ 30/2020, phụ lục IV. */
export const forms = {
  incomingStamp: {
    title: { vi: 'Dấu ĐẾN (NĐ 30/2020/NĐ-CP, phụ lục IV)', en: 'Incoming stamp' },
    fields: [{ name: 'incomingNumber', title: { vi: 'Số đến', en: 'Incoming number' }, confidence }],
  },
  incomingRegister: {
    title: {
      vi: 'Sổ đăng ký văn bản đến (NĐ 30/2020/NĐ-CP, phụ lục IV)',
      en: 'Register of incoming documents',
    },
    fields: [
      { name: 'incomingNumber', title: { vi: 'Số đến', en: 'Incoming number' }, confidence },
      { name: 'sentBy', title: { vi: 'Tác giả', en: 'Sender' }, confidence },
      {
        name: 'summary',
        title: { vi: 'Tên loại và trích yếu nội dung', en: 'Kind and summary' },
        confidence,
      },
    ],
  },
  routingSlip: {
    title: { vi: 'Phiếu giải quyết văn bản đến (NĐ 30/2020/NĐ-CP, phụ lục IV)', en: 'Routing slip' },
    fields: [
      { name: 'direction', title: { vi: 'Ý kiến chỉ đạo', en: 'Direction' }, confidence },
      { name: 'unitInCharge', title: { vi: 'Đơn vị, người chủ trì', en: 'Unit in charge' }, confidence },
      { name: 'resolveBy', title: { vi: 'Thời hạn giải quyết', en: 'To be settled by' }, confidence },
    ],
  },
  handoverRegister: {
    title: { vi: 'Sổ chuyển giao văn bản đến (chưa kiểm chứng)', en: 'Handover register (unverified)' },
    fields: [
      {
        name: 'unitInCharge',
        title: { vi: 'Đơn vị, người nhận', en: 'Received by' },
        confidence: 'unverified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
