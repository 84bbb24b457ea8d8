import type { Refusal, Step } from '../../../src/procedure/index.ts'
import { circular, decree } from '../procedure-control/citations.ts'

const circular9 = 'TT 02/2017/TT-VPCP, Đ.9 (chưa kiểm chứng)'
const since2017 = { r2017: circular9, r2026: circular9 } as const

const refusals = {
  quality: {
    vi: 'dự thảo quyết định chưa đạt yêu cầu kiểm soát chất lượng.',
    en: 'the draft has not passed the quality check.',
    rule: since2017,
  },
  qualityMet: {
    vi: 'dự thảo đã đạt yêu cầu kiểm soát chất lượng; hãy trình ký.',
    en: 'the draft has passed the quality check; submit it.',
    rule: since2017,
  },
  channels: {
    vi: 'phải công khai cả ở trụ sở và trên cổng thông tin, ngoài Cơ sở dữ liệu quốc gia.',
    en: 'it must be public at the office and on the portal, beside the national database.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.17',
  },
  notInForce: {
    vi: 'văn bản quy định thủ tục chưa có hiệu lực.',
    en: 'the text that sets the procedure is not in force yet.',
    rule: 'NĐ 63/2010/NĐ-CP, Đ.15',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The steps of publishing a procedure. */
export const steps = {
  textIssued: {
    title: { vi: 'Văn bản có thủ tục đã ban hành', en: 'Legal text issued' },
    clause: '7.2.1',
    duty: 'department',
    rule: decree('Đ.13'),
    on: { prepare: 'drafting' },
  },
  drafting: {
    title: { vi: 'Đang dự thảo quyết định công bố', en: 'Drafting the decision' },
    clause: '7.2.1',
    duty: 'controlUnit',
    rule: decree('Đ.13–14'),
    on: { prepare: {}, check: 'checked' },
  },
  checked: {
    title: { vi: 'Đầu mối đã kiểm soát chất lượng', en: 'Quality checked' },
    clause: '8.2.4',
    duty: 'chairman',
    rule: circular('Đ.9'),
    on: {
      return: { to: 'drafting', when: { is: { qualityMet: false } }, refuse: refusals.qualityMet },
      sign: { to: 'signed', when: { is: { qualityMet: true } }, refuse: refusals.quality },
    },
  },
  signed: {
    title: { vi: 'Đã ký quyết định công bố', en: 'Decision signed' },
    clause: '4.2.3',
    duty: 'controlUnit',
    rule: decree('Đ.24'),
    on: { post: 'posted' },
  },
  posted: {
    title: { vi: 'Đã đăng Cơ sở dữ liệu quốc gia', en: 'Posted to the national database' },
    clause: '7.2.3',
    duty: 'performingUnit',
    unlimited: {
      vi: 'Niêm yết ngay khi có quyết định; nghị định không ấn định số ngày',
      en: 'Displayed as soon as the decision is there; the decree sets no number of days',
    },
    rule: decree('Đ.17'),
    on: {
      display: {
        to: 'displayed',
        when: { is: { atOffice: true, onPortal: true } },
        refuse: refusals.channels,
      },
    },
  },
  displayed: {
    title: { vi: 'Đã niêm yết, công khai', en: 'Displayed' },
    clause: '5.5.3',
    duty: 'performingUnit',
    on: {
      takeEffect: { to: 'applied', when: { lapsed: 'untilEffect' }, refuse: refusals.notInForce },
    },
  },
  applied: {
    title: { vi: 'Đang áp dụng', en: 'Applied' },
    clause: '4.2.3',
    duty: 'department',
    unlimited: {
      vi: 'Cho đến khi có văn bản sửa đổi, thay thế hoặc bãi bỏ',
      en: 'Until a text amends, replaces or repeals it',
    },
    on: { amend: 'drafting', abolish: 'abolished' },
  },
  abolished: {
    title: { vi: 'Đã bãi bỏ và gỡ khỏi Cơ sở dữ liệu quốc gia', en: 'Abolished and removed' },
    outcome: 'done',
  },
} as const satisfies Readonly<Record<string, Step>>
