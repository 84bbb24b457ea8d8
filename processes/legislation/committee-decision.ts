/**
 * Drafting and issuing a legal decision of the provincial People's Committee, or since July 2025 of its chairman.
 *
 * @module quytrinh/processes/committee-decision
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './committee-decision/events.ts'
import { facts, labels } from './committee-decision/facts.ts'
import { limits } from './committee-decision/limits.ts'
import { steps } from './committee-decision/steps.ts'
import { permanently } from './law/retention.ts'
import { formsOf } from './lawmaking/forms.ts'
import { records } from './lawmaking/records.ts'
import { instruments, regimes } from './lawmaking/regimes.ts'
import { roles, separate } from './lawmaking/roles.ts'

export { moreThanHalf } from './lawmaking/more-than-half.ts'

/**
 * One legal decision of the provincial People's Committee (quyết định quy phạm pháp luật của UBND tỉnh), or since
 * 01/07/2025 of its chairman: proposed, drafted, posted, appraised, put before the committee by its office, passed by
 * more than half of all members (the chairman decides alone), signed, gazetted, in force. A shortened procedure goes
 * straight to the appraisal, and may be in force on signing. Who issues it is said with `checkProposal`.
 *
 * Source: Luật 80/2015/QH13 and its amendment of 2020; Luật 64/2025/QH15, Luật 87/2025/QH15; NĐ 34/2016, NĐ 78/2025.
 */
export const committeeDecision = defineProcedure({
  id: 'committee-decision',
  version: '1.0.0',
  title: {
    vi: 'Xây dựng, ban hành quyết định quy phạm pháp luật của UBND tỉnh, Chủ tịch UBND tỉnh',
    en: 'Drafting and issuing a legal decision of the provincial People’s Committee or its chairman',
  },
  clauses: ['7.2.1', '7.2.3', '7.3.1', '7.3.2', '7.3.3', '7.3.4', '7.3.5', '7.3.6', '7.3.7', '8.2.4'],
  basis: instruments,
  regimes,
  roles: {
    ...roles,
    chairman: { title: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the People’s Committee' } },
    committeeOffice: { title: { vi: 'Văn phòng UBND tỉnh', en: 'Office of the People’s Committee' } },
  },
  openedBy: ['proposer', 'committeeOffice'],
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
  forms: formsOf({ vi: 'Dự thảo quyết định', en: 'Draft decision' }, 'Đ.130.2', 'Đ.130'),
  records: {
    ...records,
    set: {
      title: { vi: 'Tập lưu văn bản quy phạm pháp luật', en: 'File set of legal documents' },
      required: 'R18',
      ...permanently('12.1'),
    },
  },
  events,
  limits,
  initial: 'proposed',
  steps,
})
