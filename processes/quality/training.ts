/**
 * Training and competence (đào tạo, năng lực): one need, from its statement to the record of what came of it.
 *
 * @module quytrinh/processes/training
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { circular2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'
import { events } from './training/events.ts'
import { facts } from './training/facts.ts'
import { forms } from './training/forms.ts'
import { limits } from './training/limits.ts'
import { steps } from './training/steps.ts'

/**
 * Training and competence (6.2.2): a gap is stated for a post, training or another action closes it, and whether it
 * worked is judged by neither trainers nor learners. Serves the training of internal auditors too.
 *
 * Source: TCVN ISO 9001:2008, 6.2; TT 26/2014/TT-BKHCN, Đ.7.1.c.
 */
export const training = defineProcedure({
  id: 'training',
  version: '1.0.0',
  title: { vi: 'Đào tạo, nâng cao năng lực', en: 'Training and competence' },
  clauses: ['6.1', '6.2.1', '6.2.2'],
  basis: [standard, circular2014],
  settings: {
    auditorCertificate: {
      title: {
        vi: 'Chuyên gia đánh giá nội bộ phải có chứng chỉ đào tạo',
        en: 'Internal auditors need a training certificate',
      },
      default: true,
      basis: 'TT 26/2014/TT-BKHCN, Đ.7.1.c yêu cầu đào tạo; chứng chỉ là thực tiễn của các cơ quan',
      confidence: 'practice',
    },
  },
  roles: {
    unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
    staffOffice: { title: { vi: 'Bộ phận tổ chức cán bộ', en: 'Personnel office' } },
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
  },
  openedBy: ['unitHead', 'staffOffice'],
  facts,
  subject: 'gap',
  forms,
  records: {
    training: {
      title: {
        vi: 'Hồ sơ học vấn, đào tạo, kỹ năng, kinh nghiệm',
        en: 'Records of education, training, skills and experience',
      },
      required: 'R02',
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'need',
  steps,
})
