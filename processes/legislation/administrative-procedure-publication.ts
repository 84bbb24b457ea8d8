/**
 * Publishing administrative procedures: the decision, the national database, the boards and the portal.
 *
 * @module quytrinh/processes/administrative-procedure-publication
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { verified } from '../citations.ts'
import { events } from './administrative-procedure-publication/events.ts'
import { facts, labels } from './administrative-procedure-publication/facts.ts'
import { limits } from './administrative-procedure-publication/limits.ts'
import { steps } from './administrative-procedure-publication/steps.ts'
import { permanently } from './law/retention.ts'
import { decree } from './procedure-control/citations.ts'
import { instruments, regimes } from './procedure-control/regimes.ts'
import { roles } from './procedure-control/roles.ts'

/**
 * One administrative procedure from the text that sets it to its removal (công bố, công khai thủ tục hành chính):
 * decision drafted, checked and signed before the text takes effect, data posted, boards and portal, amended, abolished.
 * It lives for years, so each publication goes by the rules of the day it begins, not of the day the dossier was opened.
 *
 * Source: NĐ 63/2010/NĐ-CP, Đ.13–17, Đ.24, as amended by NĐ 48/2013/NĐ-CP and NĐ 92/2017/NĐ-CP.
 */
export const administrativeProcedurePublication = defineProcedure({
  id: 'administrative-procedure-publication',
  version: '1.0.0',
  title: {
    vi: 'Công bố, công khai thủ tục hành chính',
    en: 'Publishing administrative procedures',
  },
  clauses: ['4.2.3', '5.5.3', '7.2.1', '7.2.3', '8.2.4'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    performingUnit: {
      title: { vi: 'Nơi tiếp nhận, giải quyết thủ tục', en: 'Unit that receives dossiers' },
    },
    chairman: {
      title: {
        vi: 'Người ký quyết định công bố (Chủ tịch UBND tỉnh; Bộ trưởng)',
        en: 'Signer of the publication decision (chairman of the province; minister)',
      },
    },
  },
  openedBy: ['department', 'controlUnit'],
  separate: [['department', 'controlUnit']],
  facts,
  subject: 'procedureName',
  labels,
  links: {
    legalText: {
      title: { vi: 'Hồ sơ xây dựng văn bản quy định thủ tục', en: 'The drafting of the text that sets it' },
      procedures: ['council-resolution', 'committee-decision'],
    },
  },
  forms: {
    decision: {
      title: { vi: 'Quyết định công bố kèm danh mục', en: 'Publication decision and list' },
      codes: [{ set: 'NĐ 63/2010/NĐ-CP', code: 'Điều 15', from: '2010-10-14', ...decree('Đ.15') }],
    },
    posting: {
      title: { vi: 'Mẫu niêm yết thủ tục hành chính', en: 'Posting templates' },
      codes: [
        {
          set: 'TT 05/2014/TT-BTP',
          code: 'Phụ lục II',
          from: '2014-03-24',
          ...verified('TT 05/2014/TT-BTP (ngày hết hiệu lực chưa kiểm chứng)'),
        },
      ],
    },
  },
  records: {
    decisions: {
      title: { vi: 'Tập lưu quyết định công bố', en: 'File set of publication decisions' },
      required: 'R18',
      ...permanently('12.1'),
    },
    data: {
      title: { vi: 'Dữ liệu thủ tục hành chính', en: 'Procedure data' },
      required: 'R12',
      ...permanently('7'),
    },
  },
  events,
  limits,
  initial: 'textIssued',
  steps,
})
