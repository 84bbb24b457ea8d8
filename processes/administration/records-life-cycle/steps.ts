import type { Step } from '../../../src/procedure/index.ts'
import { goesToArchive, steps as record } from '../../quality/record-control/steps.ts'

const submit = {
  to: 'archived',
  when: goesToArchive,
  refuse: record.closed.on.handOver.refuse,
} as const

/** The steps in the life of the files under one heading. */
export const steps = {
  open: {
    title: { vi: 'Mở hồ sơ', en: 'Opened' },
    clause: '4.2.4',
    duty: 'keeper',
    unlimited: record.open.unlimited,
    on: { addRecord: { to: 'accumulating', do: [{ append: { from: 'record', to: 'records' } }] } },
  },
  accumulating: {
    title: { vi: 'Đang thu thập tài liệu', en: 'Accumulating' },
    clause: '4.2.4',
    duty: 'keeper',
    unlimited: record.open.unlimited,
    on: { addRecord: { do: [{ append: { from: 'record', to: 'records' } }] }, close: 'closed' },
  },
  closed: {
    title: { vi: 'Đóng, biên mục', en: 'Closed and indexed' },
    clause: '4.2.4',
    duty: 'unitHead',
    on: {
      settleProject: {
        when: { is: { construction: true } },
        refuse: {
          vi: 'chỉ hồ sơ xây dựng cơ bản tính hạn nộp lưu từ ngày quyết toán công trình',
          en: 'only for files of construction does the settlement of the project count',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.30.2.a',
        },
      },
      keepBack: {
        to: 'keptBack',
        when: { all: [goesToArchive, { given: 'keepBackApproval' }] },
        refuse: [
          {
            vi: 'giữ lại phải được người đứng đầu cơ quan đồng ý bằng văn bản',
            en: 'keeping files back needs the written consent of the head',
            rule: 'NĐ 30/2020/NĐ-CP, Đ.31.3.d',
            when: goesToArchive,
          },
          record.closed.on.handOver.refuse,
        ],
      },
      submit,
      expire: record.closed.on.expire,
    },
  },
  keptBack: {
    title: { vi: 'Đơn vị giữ lại', en: 'Kept by the unit' },
    clause: '4.2.4',
    duty: 'unitHead',
    on: { submit: 'archived' },
  },
  archived: {
    title: { vi: 'Trong lưu trữ cơ quan', en: 'In the agency archive' },
    clause: '4.2.4',
    duty: 'archivist',
    unlimited: {
      vi: 'Lưu trữ cơ quan giữ đến khi hết thời hạn bảo quản hoặc nộp lưu trữ lịch sử',
      en: 'The archive keeps them until they expire or go to the historical archive',
    },
    on: {
      qualifyPermanent: { ...record.archived.on.transfer, to: 'permanentQueue' },
      expire: record.archived.on.expire,
    },
  },
  permanentQueue: {
    title: { vi: 'Chờ nộp lưu trữ lịch sử', en: 'Awaiting the historical archive' },
    clause: '4.2.4',
    duty: 'archivist',
    on: { transfer: 'inHistoricalArchive' },
  },
  expired: {
    title: { vi: 'Hết thời hạn bảo quản', en: 'Retention expired' },
    clause: '4.2.4',
    duty: 'council',
    unlimited: record.expired.unlimited,
    on: {
      extend: { to: 'extended', do: [{ clear: 'disposalProposal' }] },
      proposeDestruction: {},
      destroy: {
        to: 'destroyed',
        when: { given: 'disposalProposal' },
        refuse: {
          vi: 'chỉ tiêu hủy khi hội đồng xác định giá trị tài liệu đã đề nghị',
          en: 'files are destroyed only after the appraisal council proposed it',
          rule: 'Luật Lưu trữ 01/2011/QH13, Đ.28 (chưa kiểm chứng)',
        },
      },
    },
  },
  extended: {
    title: { vi: 'Gia hạn bảo quản', en: 'Retention extended' },
    clause: '4.2.4',
    duty: 'archivist',
    unlimited: {
      vi: 'Giữ đến hết năm mà hội đồng quyết định',
      en: 'Kept through the year the council set',
    },
    on: { expire: record.archived.on.expire },
  },
  inHistoricalArchive: {
    title: { vi: 'Trong lưu trữ lịch sử', en: 'In the historical archive' },
    outcome: 'done',
  },
  destroyed: { title: { vi: 'Đã tiêu hủy', en: 'Destroyed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
