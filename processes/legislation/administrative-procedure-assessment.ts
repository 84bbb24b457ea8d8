/**
 * Assessing an administrative procedure that a draft of law would set, before it is appraised and issued.
 *
 * @module quytrinh/processes/administrative-procedure-assessment
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { unverified } from '../citations.ts'
import { events } from './administrative-procedure-assessment/events.ts'
import { facts, labels } from './administrative-procedure-assessment/facts.ts'
import { limits } from './administrative-procedure-assessment/limits.ts'
import { steps } from './administrative-procedure-assessment/steps.ts'
import { atLeast } from './law/retention.ts'
import { decree } from './procedure-control/citations.ts'
import { instruments, regimes } from './procedure-control/regimes.ts'
import { roles } from './procedure-control/roles.ts'

/**
 * One administrative procedure in one draft (kiểm soát quy định thủ tục hành chính trong dự thảo): impact assessed,
 * opinion of the control unit, taken up and explained, appraised, issued; or dropped on the way. The appraisal file is
 * refused without the assessment and the opinion. The law that was read sets no time for the opinion: what the unit
 * announces is given with `requestOpinion`: `{ type: 'requestOpinion', …, opinionLimit: workingDays(10) }`.
 *
 * Source: NĐ 63/2010/NĐ-CP, Đ.7–11, as amended by NĐ 48/2013/NĐ-CP and NĐ 92/2017/NĐ-CP.
 */
export const administrativeProcedureAssessment = defineProcedure({
  id: 'administrative-procedure-assessment',
  version: '1.0.0',
  title: {
    vi: 'Kiểm soát quy định thủ tục hành chính trong dự thảo',
    en: 'Assessing an administrative procedure in a draft',
  },
  clauses: ['7.2.1', '7.2.2', '7.3.2', '7.3.4', '7.3.5', '8.3'],
  basis: instruments,
  regimes,
  roles: {
    drafter: { title: { vi: 'Cơ quan chủ trì soạn thảo', en: 'Drafting agency' } },
    controlUnit: roles.controlUnit,
    appraiser: { title: { vi: 'Sở Tư pháp (thẩm định)', en: 'Department of Justice, appraiser' } },
    committee: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
    chairman: roles.chairman,
  },
  openedBy: ['drafter', 'controlUnit'],
  separate: [
    ['drafter', 'controlUnit'],
    ['drafter', 'appraiser'],
  ],
  facts,
  subject: 'procedureName',
  labels,
  links: {
    draft: {
      title: { vi: 'Hồ sơ xây dựng văn bản', en: 'The drafting of the text' },
      procedures: ['council-resolution', 'committee-decision'],
    },
    publication: {
      title: { vi: 'Công bố thủ tục hành chính', en: 'Publication of the procedure' },
      procedures: ['administrative-procedure-publication'],
    },
  },
  forms: {
    assessment: {
      title: { vi: 'Biểu đánh giá tác động thủ tục hành chính', en: 'Impact assessment form' },
      codes: [
        {
          set: 'TT 07/2014/TT-BTP',
          code: 'Biểu đánh giá tác động',
          from: '2014-04-15',
          to: '2022-02-09',
          ...unverified('TT 07/2014/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
        },
        {
          set: 'TT 03/2022/TT-BTP',
          code: 'Biểu đánh giá tác động',
          from: '2022-02-10',
          ...unverified('TT 03/2022/TT-BTP (ngày có hiệu lực chưa kiểm chứng)'),
        },
      ],
    },
    opinion: {
      title: { vi: 'Văn bản cho ý kiến về thủ tục hành chính', en: 'Opinion letter' },
      codes: [{ set: 'NĐ 63/2010/NĐ-CP', code: 'Điều 9', from: '2010-10-14', ...decree('Đ.9') }],
    },
  },
  records: {
    file: {
      title: { vi: 'Hồ sơ cho ý kiến, đánh giá tác động', en: 'Opinion and assessment file' },
      required: ['R04', 'R07'],
      ...atLeast(20, '12.1'),
    },
    opinions: {
      title: { vi: 'Ý kiến góp ý dự thảo', en: 'Opinions on drafts' },
      ...atLeast(5, '11'),
    },
  },
  events,
  limits,
  initial: 'drafted',
  steps,
})
