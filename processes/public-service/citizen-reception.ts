/**
 * Reception of citizens, under the law of 2013 and as amended in 2026.
 *
 * @module quytrinh/processes/citizen-reception
 */

import { defineProcedure, type Form } from '../../src/procedure/index.ts'
import { events } from './citizen-reception/events.ts'
import { facts, labels } from './citizen-reception/facts.ts'
import { limits } from './citizen-reception/limits.ts'
import { instruments, regimes } from './citizen-reception/regimes.ts'
import { steps } from './citizen-reception/steps.ts'
import { booksAndLetters, fileOfCase } from './complaint/records.ts'

const circular = <const C extends string>(code: C) =>
  ({
    set: 'TT 06/2014/TT-TTCP',
    code,
    from: '2014-12-15',
    to: '2021-09-30',
    basis: 'TT 06/2014/TT-TTCP (ngày hết hiệu lực chưa kiểm chứng)',
    confidence: 'verified',
  }) as const satisfies NonNullable<Form['codes']>[number]

/**
 * Citizen reception (tiếp công dân): one citizen or group, heard and entered in the book, answered on the spot or
 * classified, guided, forwarded or taken over, and told the outcome. A scheduled reception is opened with
 * `receptionOn`, and `online: true` when it is held online; `case` refers to the complaint or denunciation it became.
 *
 * Source: Luật Tiếp công dân 2013; TT 06/2014/TT-TTCP; NĐ 154/2026/NĐ-CP.
 */
export const citizenReception = defineProcedure({
  id: 'citizen-reception',
  version: '1.0.0',
  title: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  clauses: ['4.2.4', '7.2.2', '7.2.3', '7.5.1', '7.5.3'],
  basis: instruments,
  regimes,
  roles: {
    citizen: { title: { vi: 'Công dân', en: 'Citizen' }, outside: true },
    receiver: { title: { vi: 'Người tiếp công dân', en: 'Receiving official' } },
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
    board: { title: { vi: 'Ban tiếp công dân', en: 'Reception board' } },
    competentBody: {
      title: { vi: 'Cơ quan có thẩm quyền giải quyết', en: 'Competent body' },
      outside: true,
    },
  },
  openedBy: ['receiver', 'board', 'citizen'],
  facts,
  subject: 'content',
  labels,
  links: {
    case: {
      title: { vi: 'Hồ sơ được mở từ buổi tiếp', en: 'The case it became' },
      procedures: [
        'complaint-first-instance',
        'complaint-second-instance',
        'denunciation',
        'feedback-petition',
      ],
    },
  },
  forms: {
    refusalNotice: {
      title: { vi: 'Thông báo từ chối tiếp công dân', en: 'Notice of refusal' },
      codes: [
        circular('01-TCD'),
        {
          set: 'NĐ 154/2026/NĐ-CP',
          code: '01-TCD',
          from: '2026-07-01',
          basis: 'NĐ 154/2026/NĐ-CP',
          confidence: 'secondary',
        },
      ],
    },
    proposal: {
      title: { vi: 'Phiếu đề xuất thụ lý', en: 'Proposal of acceptance' },
      codes: [circular('03-TCD')],
    },
    appointment: { title: { vi: 'Phiếu hẹn', en: 'Appointment slip' }, codes: [circular('04-TCD')] },
    guidance: { title: { vi: 'Phiếu hướng dẫn', en: 'Guidance slip' }, codes: [circular('05-TCD')] },
    transferSlip: { title: { vi: 'Phiếu chuyển đơn', en: 'Transfer slip' }, codes: [circular('10-TCD')] },
    book: { title: { vi: 'Sổ tiếp công dân', en: 'Reception book' } },
  },
  records: {
    book: { title: { vi: 'Sổ tiếp công dân', en: 'Reception book' }, required: 'R12', ...booksAndLetters },
    file: {
      title: { vi: 'Hồ sơ vụ việc tiếp công dân', en: 'File of the reception' },
      ...fileOfCase,
    },
  },
  events,
  limits,
  initial: 'arrived',
  steps,
})
