import { defineProcedure } from '../../../src/procedure/index.ts'
import { records } from '../one-stop/records.ts'
import { instruments, regimes, settings } from '../one-stop/regimes.ts'
import { across } from './across.ts'
import { events } from './events.ts'
import { facts, labels } from './facts.ts'
import { forms } from './forms.ts'
import { limits } from './limits.ts'
import { roles } from './roles.ts'
import { steps } from './steps.ts'

/**
 * Linked one-stop handling (cơ chế một cửa liên thông): one dossier that several agencies settle, of one level or
 * across levels, taken and returned at one desk. On paper it is a chain: the desk orders the agencies, each slip sets
 * the task and the time, the last returns to the lead agency, the lead to the desk. An electronic dossier goes to all
 * at once and they work side by side. Each agency has its own due day, and the whole has one.
 *
 * A late agency gives its notice and apology itself; the desk resets the day and tells the applicant. Named agencies
 * with fixed times are built by `linkedOneStopFor`.
 *
 * Source: QĐ 93/2007/QĐ-TTg; QĐ 09/2015/QĐ-TTg; NĐ 61/2018/NĐ-CP, Đ.19.6–19.9; NĐ 118/2025/NĐ-CP, Đ.20.
 *
 * @example
 * ```ts
 * import { advance, deadlines, open, vietnam, workingDays } from 'quytrinh'
 * import { linkedOneStop } from 'quytrinh/processes/linked-one-stop'
 *
 * const an = { id: 'an', roles: ['receiver'] }
 * const at = '2026-03-02T09:00:00+07:00'
 * const received = open(linkedOneStop, { id: 'H58.12-260302-0001', at, by: an })
 * const accepted = advance(received, { type: 'accept', limit: workingDays(20) }, { at, by: an })
 * const sent = advance(accepted, {
 *   type: 'sendToAll',
 *   leadName: 'Sở Xây dựng', leadTask: 'Thẩm định', leadLimit: workingDays(10),
 *   secondName: 'Công an tỉnh', secondTask: 'Phòng cháy', secondLimit: workingDays(7),
 * }, { at, by: an })
 *
 * deadlines(sent, vietnam, at).filter(({ limit }) => /Part$|processing/.test(limit)).map(({ limit, due }) => `${limit} ${due}`)
 * //=> ['secondPart 2026-03-11', 'leadPart 2026-03-16', 'processing 2026-03-30']
 * ```
 */
export const linkedOneStop = defineProcedure({
  id: 'linked-one-stop',
  version: '1.0.0',
  title: {
    vi: 'Giải quyết thủ tục hành chính theo cơ chế một cửa liên thông',
    en: 'Linked one-stop handling by several agencies',
  },
  clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.3', '7.5.4', '8.2.3', '8.2.4'],
  basis: instruments,
  regimes,
  settings: { apologyUnit: settings.apologyUnit },
  roles,
  openedBy: ['receiver', 'applicant', 'postal'],
  separate: [['leadAgency', 'approver']],
  facts,
  subject: 'procedureName',
  labels,
  forms,
  records,
  events,
  limits,
  initial: 'intakeCheck',
  steps,
  across,
})
