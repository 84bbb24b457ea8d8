/**
 * Life cycle of the files under one heading of the file plan.
 *
 * @module quytrinh/processes/records-life-cycle
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { archiveInstruments } from '../quality/record-control/instruments.ts'
import { recordControl } from '../quality/record-control.ts'
import { retained } from './document/citations.ts'
import { events } from './records-life-cycle/events.ts'
import { facts, labels } from './records-life-cycle/facts.ts'
import { forms } from './records-life-cycle/forms.ts'
import { limits } from './records-life-cycle/limits.ts'
import { steps } from './records-life-cycle/steps.ts'

const { keeper, unitHead, archivist, council, head } = recordControl.roles

/**
 * Life cycle of files (lập hồ sơ, nộp lưu, bảo quản, tiêu hủy): the files under one heading of the file plan, kept for
 * one period, are gathered, closed, handed to the archive with inventory and minutes, and end in the historical
 * archive or are destroyed. The place, the loans and the disposal of a single file are those of `record-control`.
 *
 * Source: NĐ 30/2020/NĐ-CP, Đ.28–31; Luật Lưu trữ 33/2024/QH15, Đ.17; TT 10/2022/TT-BNV.
 */
export const recordsLifeCycle = defineProcedure({
  id: 'records-life-cycle',
  version: '1.0.0',
  title: {
    vi: 'Lập hồ sơ, nộp lưu, bảo quản, tiêu hủy',
    en: 'Life cycle of files: filing, archive, retention, destruction',
  },
  clauses: ['4.2.4'],
  basis: [
    ...archiveInstruments,
    {
      title: { vi: 'Quy định chi tiết Luật Lưu trữ', en: 'Details of the Law on Archives' },
      from: '2013-03-01',
      basis: '01/2013/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)',
      confidence: 'unverified',
    },
    {
      title: { vi: 'Thời hạn bảo quản tài liệu phổ biến', en: 'Periods of retention of common records' },
      from: '2011-07-18',
      to: '2023-02-14',
      basis: '09/2011/TT-BNV (ngày có hiệu lực chưa kiểm chứng)',
      confidence: 'secondary',
    },
    {
      title: { vi: 'Thi hành Luật Lưu trữ 2024', en: 'Implementation of the Law on Archives 2024' },
      from: '2025-07-01',
      basis: '113/2025/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)',
      confidence: 'secondary',
    },
  ],
  roles: {
    keeper,
    unitHead,
    archivist,
    council,
    head,
    historicalArchive: {
      title: { vi: 'Lưu trữ lịch sử tỉnh', en: 'Provincial historical archive' },
      outside: true,
    },
  },
  openedBy: ['keeper', 'unitHead'],
  separate: [['council', 'head']],
  facts,
  subject: 'heading',
  labels,
  links: {
    records: {
      title: { vi: 'Các hồ sơ trong nhóm', en: 'Files of the group' },
      procedures: ['record-control'],
    },
  },
  forms,
  records: {
    inventory: {
      title: { vi: 'Mục lục hồ sơ, biên bản giao nhận, tiêu hủy', en: 'Inventories and minutes' },
      ...retained(20),
    },
  },
  events,
  limits,
  initial: 'open',
  steps,
})
