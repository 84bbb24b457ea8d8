/**
 * Drafting and issuing a legal resolution of the provincial People's Council, under the laws of 2004, 2015 and 2025.
 *
 * @module quytrinh/processes/council-resolution
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './council-resolution/events.ts'
import { facts, labels } from './council-resolution/facts.ts'
import { forms } from './council-resolution/forms.ts'
import { limits } from './council-resolution/limits.ts'
import { steps } from './council-resolution/steps.ts'
import { records } from './lawmaking/records.ts'
import { instruments, regimes } from './lawmaking/regimes.ts'
import { roles, separate } from './lawmaking/roles.ts'

export { moreThanHalf } from './lawmaking/more-than-half.ts'

/**
 * One legal resolution of the provincial People's Council (nghị quyết quy phạm pháp luật của HĐND tỉnh): proposed, its
 * policy consulted and appraised where the law of 2015 asks for it, drafted, posted, appraised, agreed by the committee,
 * verified, tabled, passed by more than half of all deputies, certified, gazetted, in force. The law of the day it was
 * proposed governs it to the end. The topic and, under the law of 2015, the clause of its Article 27 are told at the
 * opening: `{ topic: '…', article27: 'clause1' }`.
 *
 * Source: Luật 31/2004/QH11; Luật 80/2015/QH13 and its amendment of 2020; Luật 64/2025/QH15; NĐ 34/2016, NĐ 78/2025.
 */
export const councilResolution = defineProcedure({
  id: 'council-resolution',
  version: '1.0.0',
  title: {
    vi: 'Xây dựng, ban hành nghị quyết quy phạm pháp luật của HĐND tỉnh',
    en: 'Drafting and issuing a legal resolution of the provincial People’s Council',
  },
  clauses: ['7.2.1', '7.2.3', '7.3.1', '7.3.2', '7.3.3', '7.3.4', '7.3.5', '7.3.6', '7.3.7', '8.2.4'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    chairman: { title: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the People’s Committee' } },
    committeeOffice: { title: { vi: 'Văn phòng UBND tỉnh', en: 'Office of the People’s Committee' } },
    councilStanding: {
      title: { vi: 'Thường trực HĐND tỉnh', en: 'Standing body of the People’s Council' },
    },
    councilBoard: { title: { vi: 'Ban của HĐND (thẩm tra)', en: 'Board of the People’s Council' } },
    council: { title: { vi: 'HĐND tỉnh', en: 'Provincial People’s Council' } },
  },
  openedBy: ['proposer', 'councilStanding'],
  separate,
  facts,
  subject: 'topic',
  labels,
  links: {
    procedureAssessments: {
      title: { vi: 'Thủ tục hành chính trong dự thảo', en: 'Administrative procedures in the draft' },
      procedures: ['administrative-procedure-assessment'],
    },
  },
  forms,
  records,
  events,
  limits,
  initial: 'proposed',
  steps,
})
