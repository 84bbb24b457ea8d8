/**
 * Nonconforming service: a result or act that does not conform is held, put right and checked again.
 *
 * @module quytrinh/processes/nonconforming-service
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { serviceForms } from './improvement/forms.ts'
import { roles, separate } from './improvement/roles.ts'
import { events } from './nonconforming-service/events.ts'
import { facts } from './nonconforming-service/facts.ts'
import { limits } from './nonconforming-service/limits.ts'
import { across, steps } from './nonconforming-service/steps.ts'
import { keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Control of nonconforming service (8.3): one case, from its slip to the re-check. The head of unit decides on a minor
 * one; a major one, and any acceptance, is decided above the unit; nothing against the law is accepted. Whoever put
 * it right does not check it again. A major one always goes on to corrective action.
 *
 * Source: TCVN ISO 9001:2008, 8.3.
 */
export const nonconformingService = defineProcedure({
  id: 'nonconforming-service',
  version: '1.0.0',
  title: { vi: 'Kiểm soát dịch vụ không phù hợp', en: 'Control of nonconforming service' },
  clauses: ['8.3'],
  basis: [standard],
  roles,
  openedBy: ['finder', 'unitHead', 'qmr'],
  separate,
  facts,
  subject: 'summary',
  links: {
    dossierIds: { title: { vi: 'Hồ sơ có liên quan', en: 'Dossiers concerned' } },
    duplicateOf: { title: { vi: 'Trùng với phiếu', en: 'Duplicate of' } },
    correctiveAction: {
      title: { vi: 'Hành động khắc phục', en: 'Corrective action' },
      procedures: ['corrective-action', 'nonconformity'],
    },
  },
  forms: serviceForms,
  records: {
    slip: {
      title: {
        vi: 'Hồ sơ dịch vụ không phù hợp, cách xử lý, sự chấp nhận',
        en: 'Nonconforming services, what was done, concessions',
      },
      required: 'R19',
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'logged',
  steps,
  across,
})
