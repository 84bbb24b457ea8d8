import { defineProcedure } from '../../../src/procedure/index.ts'
import { across } from './across.ts'
import { events } from './events.ts'
import { facts } from './facts.ts'
import { forms } from './forms.ts'
import { limits } from './limits.ts'
import { records } from './records.ts'
import { instruments, regimes, settings } from './regimes.ts'
import { roles } from './roles.ts'
import { steps } from './steps.ts'

/**
 * The one-stop desk (cơ chế một cửa): one dossier of one administrative procedure, from receipt at the desk to the
 * return of its result. One literal for the four legal regimes since 2007; the day of receipt decides which binds.
 *
 * The published time of the procedure comes with `accept`: `{ type: 'accept', limit: workingDays(15) }`. Sector law
 * that sets another time is given when the dossier is opened (`limits`). Being late is no step: it is read from the
 * deadlines. Whether a dossier was on time is judged when its result is at the desk.
 *
 * Source: QĐ 93/2007/QĐ-TTg; QĐ 09/2015/QĐ-TTg; NĐ 61/2018/NĐ-CP; NĐ 118/2025/NĐ-CP; NĐ 309/2026/NĐ-CP.
 *
 * @example
 * ```ts
 * import { advance, deadlines, open, vietnam, workingDays } from 'quytrinh'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 *
 * const an = { id: 'an', name: 'Nguyễn Thị An', roles: ['receiver'] }
 * const received = open(oneStop, { id: 'H58.12-260206-0001', at: '2026-02-06T09:15:00+07:00', by: an })
 * const accepted = advance(received, { type: 'accept', limit: workingDays(15) }, { at: '2026-02-06T09:30:00+07:00', by: an })
 *
 * received.regime //=> 'r2025'
 * accepted.step //=> 'accepted'
 * deadlines(accepted, vietnam, '2026-02-06T10:00:00+07:00').find(({ limit }) => limit === 'processing')?.due //=> '2026-03-06'
 * ```
 */
export const oneStop = defineProcedure({
  id: 'one-stop',
  version: '1.0.0',
  title: {
    vi: 'Giải quyết thủ tục hành chính theo cơ chế một cửa',
    en: 'One-stop handling of administrative procedures',
  },
  clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.3', '7.5.4', '8.2.3', '8.2.4'],
  basis: instruments,
  regimes,
  settings,
  roles,
  openedBy: ['receiver', 'applicant', 'postal'],
  separate: [['caseOfficer', 'approver']],
  facts,
  labels: {
    consultationLimit: { vi: 'Thời hạn lấy ý kiến', en: 'Time for the opinion' },
  },
  subject: 'procedureName',
  forms,
  records,
  events,
  limits,
  initial: 'intakeCheck',
  steps,
  across,
})
