import type { LimitRule } from '../../../src/procedure/index.ts'
import { sameDay, workingDays } from '../../../src/time/index.ts'
import { verified } from '../../citations.ts'
import { limits as desk } from '../one-stop/limits.ts'
import { since2018, since2025 } from '../one-stop/regimes.ts'
import { chain, deciding, issuing, waiting } from './groups.ts'

const decidingAndIssuing = [...deciding, ...issuing] as const

const across = { is: { acrossLevels: true } } as const
const online = { is: { channel: 'online' } } as const
const sentAcross = { all: [across, { regime: since2025 }] } as const

/** The receipt starts the clock of the whole; a supplement sets it back to zero since Decree 61. */
const whole = {
  runsIn: decidingAndIssuing,
  starts: ['accept'],
  pausesIn: waiting,
  restarts: [{ at: 'resubmit', when: { regime: since2018 } }],
} as const

/** The deadline that the slip, or the electronic order, gives one agency. */
const ordered = <const F extends string>(fact: F) =>
  ({
    fact,
    ...verified('Thời hạn ghi trên phiếu chuyển (NĐ 61/2018/NĐ-CP, Đ.19.6; NĐ 118/2025/NĐ-CP, Đ.20.2)'),
  }) as const

/** The time limits of linked one-stop handling: one for the whole, one for each agency, and those of the desk. */
export const limits = {
  processing: {
    ...whole,
    title: { vi: 'Thời hạn giải quyết chung', en: 'Time of the whole' },
    within: desk.processing.within,
    desk: 'one-stop',
    extendedBy: 'newDue',
  },
  portalAlert: desk.portalAlert,
  onlineReply: desk.onlineReply,
  transfer: {
    ...desk.transfer,
    title: { vi: 'Chuyển hồ sơ đến cơ quan chủ trì', en: 'Send it to the lead agency' },
    when: { not: sentAcross },
  },
  transferAcross: {
    ...desk.transferAcross,
    runsIn: ['accepted', 'toLead'],
    when: { all: [across, { not: online }] },
    within: [{ limit: workingDays(1), regime: since2025, ...verified('NĐ 118/2025/NĐ-CP, Đ.20.1a') }],
  },
  dataAcross: {
    ...desk.transferAcross,
    title: { vi: 'Chuyển hồ sơ điện tử đến cơ quan khác cấp', en: 'Send the data to another level' },
    runsIn: ['accepted'],
    when: { all: [across, online] },
    within: [
      {
        limit: sameDay(),
        regime: since2025,
        basis: 'NĐ 118/2025/NĐ-CP, Đ.20.1a ("ngay"; hiểu là trong ngày)',
        confidence: 'interpretation',
      },
    ],
  },
  leadPart: {
    title: { vi: 'Phần việc của cơ quan chủ trì', en: 'Part of the lead agency' },
    duty: 'leadAgency',
    runsIn: ['atLead', 'sideBySide'],
    ends: ['finishLead'],
    within: ordered('leadLimit'),
  },
  nextPart: {
    title: { vi: 'Phần việc của cơ quan tiếp theo', en: 'Part of the next agency' },
    duty: 'nextAgency',
    runsIn: ['atNext'],
    within: ordered('nextLimit'),
  },
  secondPart: {
    title: { vi: 'Phần việc của cơ quan thứ hai', en: 'Part of the second agency' },
    duty: 'nextAgency',
    runsIn: ['sideBySide'],
    ends: ['finishSecond'],
    when: { given: 'secondLimit' },
    within: ordered('secondLimit'),
  },
  thirdPart: {
    title: { vi: 'Phần việc của cơ quan thứ ba', en: 'Part of the third agency' },
    duty: 'nextAgency',
    runsIn: ['sideBySide'],
    ends: ['finishThird'],
    when: { given: 'thirdLimit' },
    within: ordered('thirdLimit'),
  },
  fourthPart: {
    title: { vi: 'Phần việc của cơ quan thứ tư', en: 'Part of the fourth agency' },
    duty: 'nextAgency',
    runsIn: ['sideBySide'],
    ends: ['finishFourth'],
    when: { given: 'fourthLimit' },
    within: ordered('fourthLimit'),
  },
  supplementNotice: {
    ...desk.supplementNotice,
    duty: 'leadAgency',
    runsIn: ['accepted', ...chain, 'sideBySide', 'concluding'],
  },
  supplementByApplicant: desk.supplementByApplicant,
  apology: { ...desk.apology, ...whole, duty: 'leadAgency' },
  apologyWorking: { ...desk.apologyWorking, ...whole, duty: 'leadAgency' },
  feeForward: {
    ...desk.feeForward,
    runsIn: ['intakeCheck', ...decidingAndIssuing, ...waiting, 'resultAtDesk', 'returned'],
  },
  correction: { ...desk.correction, duty: 'leadAgency' },
} as const satisfies Readonly<Record<string, LimitRule>>
