/**
 * Control of records (kiểm soát hồ sơ): the life of one record, from its opening to its disposal.
 *
 * @module quytrinh/processes/record-control
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { keptAsTheAgencySets, standard } from './qms/instruments.ts'
import { events } from './record-control/events.ts'
import { facts, labels } from './record-control/facts.ts'
import { forms } from './record-control/forms.ts'
import { archiveInstruments } from './record-control/instruments.ts'
import { limits } from './record-control/limits.ts'
import { steps } from './record-control/steps.ts'

/**
 * Control of records (4.2.4): a record is opened, closed when the work ends, handed to the archive, lent and returned,
 * and kept for years counted from the year the work ended. Only then may the council propose and the head decide its
 * disposal, which is recorded; what is kept for ever goes to the historical archive. The retention of a kind of
 * record, and whether a shorter one is refused, is told by `quytrinh/document`.
 *
 * Source: TCVN ISO 9001:2008, 4.2.4; NĐ 30/2020/NĐ-CP, Đ.28–31; TT 10/2022/TT-BNV, Đ.3.1; Luật Lưu trữ 33/2024/QH15,
 * Đ.17.
 */
export const recordControl = defineProcedure({
  id: 'record-control',
  version: '1.0.0',
  title: { vi: 'Kiểm soát hồ sơ', en: 'Control of records' },
  clauses: ['4.2.4'],
  basis: [standard, ...archiveInstruments],
  roles: {
    keeper: { title: { vi: 'Người lập hồ sơ', en: 'Keeper of the record' } },
    unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
    archivist: { title: { vi: 'Lưu trữ cơ quan', en: 'Archivist of the agency' } },
    council: { title: { vi: 'Hội đồng xác định giá trị tài liệu', en: 'Records appraisal council' } },
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
  },
  openedBy: ['keeper', 'archivist'],
  separate: [['council', 'head']],
  facts,
  subject: 'title',
  labels,
  forms,
  records: {
    list: {
      title: {
        vi: 'Danh mục hồ sơ, sổ mượn, đề nghị và biên bản hủy',
        en: 'Record list, lending log, disposal proposals and minutes',
      },
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'open',
  steps,
})
