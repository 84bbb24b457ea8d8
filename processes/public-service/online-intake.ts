/**
 * Filing a dossier online: the levels and extents of online services, and one dossier from the portal to its result.
 *
 * @module quytrinh/processes/online-intake
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { forms } from './one-stop/forms.ts'
import { roles } from './one-stop/roles.ts'
import { events } from './online-intake/events.ts'
import { facts, labels } from './online-intake/facts.ts'
import { inHand, limits, unanswered } from './online-intake/limits.ts'
import { refusals } from './online-intake/refusals.ts'
import { instruments, regimes, settings } from './online-intake/regimes.ts'
import { steps } from './online-intake/steps.ts'

export type { Offered, Rung } from './online-intake/ladder.ts'
export {
  type OnlineFeature,
  type OnlineFeatures,
  type OnlineLevel,
  onlineFeatures,
  onlineLevel,
  onlineLevels,
} from './online-intake/levels.ts'
export {
  type ProactiveFeatures,
  proactiveFeatures,
  proactiveLevel,
  proactiveLevels,
} from './online-intake/proactive.ts'
export {
  type OnlineScheme,
  type OnlineTerm,
  onlineSchemes,
  onlineTerm,
  onlineTerms,
  partialReasons,
} from './online-intake/terms.ts'

const { receipt, supplementRequest, refusal, stopNotice, rating } = forms

/**
 * A dossier filed online (nộp hồ sơ trực tuyến): sent on the portal with account, service and form filled in, checked
 * by the desk, and answered electronically: valid, to be supplemented, or refused. What is accepted goes on as the
 * one-stop dossier whose code `accept` brings; fee and result come back here, in person or online as the service is.
 * The dossier is opened when it is sent: that day decides its regime, and its times run from there.
 *
 * Source: NĐ 43/2011, TT 32/2017, NĐ 42/2022, NĐ 224/2026 (services); NĐ 61/2018, NĐ 45/2020, NĐ 118/2025 (intake).
 *
 * @example
 * ```ts
 * import { deadlines, open, vietnam } from 'quytrinh'
 * import { onlineIntake } from 'quytrinh/processes/online-intake'
 *
 * const filed = open(onlineIntake, {
 *   id: 'TT-0001',
 *   at: '2026-02-13T15:00:00+07:00',
 *   by: { id: 'an', roles: ['applicant'] },
 *   facts: { account: 'VNeID', service: 'full', procedureName: 'Cấp bản sao trích lục', eForm: 'Tờ khai' },
 * })
 * deadlines(filed, vietnam, filed.received).find(({ limit }) => limit === 'onlineReply')?.due //=> '2026-02-23'
 * ```
 */
export const onlineIntake = defineProcedure({
  id: 'online-intake',
  version: '1.0.0',
  title: { vi: 'Tiếp nhận, trả kết quả hồ sơ trực tuyến', en: 'Online filing of dossiers' },
  clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1'],
  basis: instruments,
  regimes,
  settings,
  roles: { applicant: roles.applicant, receiver: roles.receiver, postal: roles.postal },
  openedBy: ['applicant', 'receiver'],
  facts,
  subject: 'procedureName',
  labels,
  links: {
    dossierCode: { title: { vi: 'Hồ sơ một cửa', en: 'One-stop dossier' } },
  },
  forms: { receipt, supplementRequest, refusal, stopNotice, rating },
  records: {
    eDossier: {
      title: { vi: 'Hồ sơ điện tử và các thông báo', en: 'Electronic dossier and notices' },
      retention: { vi: 'Theo hồ sơ một cửa', en: 'As the one-stop dossier' },
      basis: 'Cơ quan quy định',
      confidence: 'setting',
      required: ['R03', 'R04'],
    },
  },
  events,
  limits,
  initial: 'sent',
  steps,
  across: [
    { in: [...unanswered, 'supplementing'], on: { withdraw: 'withdrawn' } },
    {
      in: [...unanswered, ...inHand],
      on: {
        payOnline: {
          when: { not: { is: { service: 'level3' } } },
          do: [{ set: { paidBy: 'online' } }],
          refuse: refusals.paidInPerson,
        },
        payAtDesk: {
          when: { any: [{ not: { is: { service: 'full' } } }, { setting: { fullWithoutVisits: false } }] },
          do: [{ set: { paidBy: 'desk' } }],
          refuse: refusals.noPaymentAtDesk,
        },
      },
    },
    {
      in: [...unanswered, 'supplementing', ...inHand],
      on: {
        forwardFee: {
          when: { is: { paidBy: 'online' } },
          do: [{ stop: 'feeForward' }],
          refuse: refusals.nothingPaidOnline,
        },
      },
    },
  ],
})
