import type { Step } from '../../../src/procedure/index.ts'

/** The steps of an outgoing document. */
export const steps = {
  drafting: {
    title: { vi: 'Đang soạn', en: 'Drafting' },
    clause: '7.1',
    duty: 'unit',
    on: {
      draft: {},
      approveDraft: {
        to: 'draftApproved',
        when: { given: 'draft' },
        refuse: {
          vi: 'chưa có bản thảo để duyệt',
          en: 'there is no draft to approve',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.10–11',
        },
      },
      abandon: 'abandoned',
    },
  },
  draftApproved: {
    title: { vi: 'Đã duyệt bản thảo', en: 'Draft approved' },
    clause: '4.2.3',
    duty: 'unit',
    on: { check: 'checked' },
  },
  checked: {
    title: { vi: 'Đã kiểm tra thể thức, nội dung', en: 'Checked' },
    clause: '8.2.4',
    duty: 'unit',
    on: {
      sendBack: {
        to: 'drafting',
        when: { is: { passed: false } },
        refuse: {
          vi: 'chỉ trả lại khi kiểm tra thấy sai nội dung, thể thức',
          en: 'it is sent back only when the check found a fault',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.12',
        },
      },
      sign: {
        to: 'signed',
        when: { is: { passed: true } },
        refuse: {
          vi: 'văn bản chưa đạt về nội dung, thể thức thì chưa ký',
          en: 'a document whose content or form is not in order is not signed',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.12–13',
        },
      },
    },
  },
  signed: {
    title: { vi: 'Đã ký', en: 'Signed' },
    clause: '4.2.3',
    duty: 'clerk',
    on: { assignNumber: 'numbered' },
  },
  numbered: {
    title: { vi: 'Đã cấp số, ngày', en: 'Numbered' },
    clause: '4.2.3',
    duty: 'clerk',
    on: { register: 'registered' },
  },
  registered: {
    title: { vi: 'Đã đăng ký', en: 'Registered' },
    clause: '4.2.3',
    duty: 'clerk',
    on: { seal: 'sealed' },
  },
  sealed: {
    title: { vi: 'Đã đóng dấu, ký số cơ quan', en: 'Sealed' },
    clause: '4.2.3',
    duty: 'clerk',
    on: { dispatch: 'dispatched' },
  },
  dispatched: {
    title: { vi: 'Đã phát hành', en: 'Dispatched' },
    clause: '7.2.3',
    duty: 'recipient',
    unlimited: {
      vi: 'Hạn báo nhận chỉ có với văn bản điện tử',
      en: 'Only an electronic document has to be acknowledged in time',
    },
    on: { confirmReceipt: 'delivered', refuseReceipt: 'refusedByRecipient' },
  },
  refusedByRecipient: {
    title: { vi: 'Bị trả lại', en: 'Sent back by the recipient' },
    clause: '8.3',
    duty: 'clerk',
    on: { redispatch: 'dispatched', abandon: 'abandoned' },
  },
  delivered: {
    title: { vi: 'Nơi nhận đã báo nhận', en: 'Delivered' },
    clause: '4.2.4',
    duty: 'clerk',
    unlimited: {
      vi: 'Bản gốc lưu tại văn thư; không có hạn trong văn bản quy định',
      en: 'The original is stored at the registry; no text sets a time',
    },
    on: {
      store: 'stored',
      correct: {
        to: 'corrected',
        when: {
          any: [
            { all: [{ is: { fault: 'content' } }, { given: 'replacement' }] },
            { all: [{ is: { fault: 'form' } }, { given: 'correctionLetter' }] },
          ],
        },
        refuse: [
          {
            vi: 'sai nội dung thì sửa đổi, thay thế bằng văn bản có hình thức tương đương',
            en: 'a fault of content is mended by a document of the same form',
            rule: 'NĐ 30/2020/NĐ-CP, Đ.18.3',
            when: { is: { fault: 'content' } },
          },
          {
            vi: 'sai thể thức, kỹ thuật trình bày thì đính chính bằng công văn',
            en: 'a fault of form is mended by a correction letter',
            rule: 'NĐ 30/2020/NĐ-CP, Đ.18.3',
          },
        ],
      },
      recall: 'recalled',
    },
  },
  stored: { title: { vi: 'Đã lưu bản gốc', en: 'Original stored' }, outcome: 'done' },
  corrected: { title: { vi: 'Đã đính chính, thay thế', en: 'Corrected or replaced' }, outcome: 'done' },
  recalled: { title: { vi: 'Đã thu hồi', en: 'Recalled' }, outcome: 'withdrawn' },
  abandoned: { title: { vi: 'Không phát hành', en: 'Abandoned' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
