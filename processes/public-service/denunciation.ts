/**
 * Settlement of a denunciation under the laws of 2011 and 2018, and as amended in 2026.
 *
 * @module quytrinh/processes/denunciation
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { booksAndLetters, fileOfCase } from './complaint/records.ts'
import { across } from './denunciation/across.ts'
import { closingEvents } from './denunciation/closing-events.ts'
import { facts, labels } from './denunciation/facts.ts'
import { forms } from './denunciation/forms.ts'
import { intakeEvents } from './denunciation/intake-events.ts'
import { limits } from './denunciation/limits.ts'
import { instruments, regimes } from './denunciation/regimes.ts'
import { roles } from './denunciation/roles.ts'
import { settlingEvents } from './denunciation/settling-events.ts'
import { steps } from './denunciation/steps.ts'

/**
 * A denunciation (giải quyết tố cáo): initial processing, acceptance, verification, conclusion, measures, publication,
 * and the superior's look at a case that is late or goes on. One literal for the laws of 2011 and 2018; the day of
 * receipt decides which binds. No fact of the dossier names the denouncer.
 *
 * Source: Luật Tố cáo 2011 (mostly unverified); Luật Tố cáo 2018; NĐ 31/2019/NĐ-CP; NĐ 156/2026/NĐ-CP.
 */
export const denunciation = defineProcedure({
  id: 'denunciation',
  version: '1.0.0',
  title: { vi: 'Giải quyết tố cáo', en: 'Denunciation' },
  clauses: ['7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.3', '8.2.4', '8.3', '8.5.2'],
  basis: instruments,
  regimes,
  roles,
  openedBy: ['settler', 'denouncer', 'superior'],
  separate: [
    ['accused', 'settler'],
    ['accused', 'inspectorate'],
  ],
  facts,
  subject: 'content',
  labels,
  links: {
    superiorCase: {
      title: { vi: 'Hồ sơ ở cấp trên', en: 'Case at the superior' },
      procedures: ['denunciation'],
    },
    earlierCase: { title: { vi: 'Hồ sơ trước', en: 'Earlier case' }, procedures: ['denunciation'] },
  },
  forms,
  records: {
    file: {
      title: { vi: 'Hồ sơ giải quyết tố cáo', en: 'File of the denunciation' },
      required: ['R04', 'R18'],
      ...fileOfCase,
    },
    book: {
      title: { vi: 'Sổ tiếp nhận, xử lý tố cáo', en: 'Book of denunciations' },
      required: 'R12',
      ...booksAndLetters,
    },
  },
  events: { ...intakeEvents, ...settlingEvents, ...closingEvents },
  limits,
  initial: 'received',
  steps,
  across,
})
