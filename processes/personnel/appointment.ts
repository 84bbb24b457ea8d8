/**
 * Appointment to a leadership post (bổ nhiệm công chức lãnh đạo, quản lý) without an exam, how ballots are counted, and
 * what weak years and low confidence lead to.
 *
 * @module quytrinh/processes/appointment
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './appointment/events.ts'
import { facts, labels } from './appointment/facts.ts'
import { limits } from './appointment/limits.ts'
import { across, steps } from './appointment/steps.ts'
import { records } from './leadership/records.ts'
import { basis, regimes } from './leadership/regimes.ts'
import { roles } from './leadership/roles.ts'

export { type Consequence, consequencesOf, type LeaderRecord } from './leadership/consequences.ts'
export {
  type Ballot,
  type BallotResult,
  ballotResults,
  convenedOf,
  introducingBallot,
  keyStaffBallot,
  leadershipBallot,
  type Tally,
} from './leadership/votes.ts'

/**
 * Appointment of a leader: consent to fill the post and to the source within 15 working days, then within 30 the four
 * ballots for an internal nominee or three steps for an external one, the file, the decision. Before 01/08/2026 the
 * order and figures of the amendment are the default, since no earlier text was read.
 *
 * Source: NĐ 170/2025/NĐ-CP, Đ.29, Đ.33–35, as amended by NĐ 300/2026/NĐ-CP.
 */
export const appointment = defineProcedure({
  id: 'appointment',
  version: '1.0.0',
  title: { vi: 'Bổ nhiệm công chức lãnh đạo, quản lý', en: 'Appointment to leadership posts' },
  clauses: ['5.5.1', '6.2.1'],
  basis,
  regimes,
  roles,
  openedBy: ['personnelOffice', 'head'],
  separate: [['nominee', 'authority']],
  facts,
  labels,
  links: {
    evaluations: {
      title: { vi: 'Đánh giá 3 năm', en: 'Evaluations of three years' },
      procedures: ['civil-servant-evaluation'],
    },
  },
  subject: 'post',
  forms: {
    ballot: { title: { vi: 'Phiếu giới thiệu, phiếu biểu quyết', en: 'Ballot paper' } },
    submission: { title: { vi: 'Tờ trình', en: 'Submission' } },
  },
  records,
  events,
  limits,
  initial: 'proposed',
  steps,
  across,
})
