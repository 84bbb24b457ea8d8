import type { Step } from '../../../src/procedure/index.ts'
import { verified } from '../../citations.ts'
import { since2018 } from '../one-stop/regimes.ts'
import { steps as desk } from '../one-stop/steps.ts'
import { refusals } from './refusals.ts'

const intake = desk.intakeCheck.on
const kept = [{ append: { from: 'handedOver', to: 'results' } }] as const
const proposed = { to: 'awaitingApproval', do: [{ set: { proposal: 'grant' } }] } as const

/** The steps of a dossier that several agencies settle: a chain on paper, side by side when it is electronic. */
export const steps = {
  intakeCheck: {
    ...desk.intakeCheck,
    on: {
      alertDesk: intake.alertDesk,
      recordPostalHandover: intake.recordPostalHandover,
      requestIntakeSupplement: intake.requestIntakeSupplement,
      refuseIntake: intake.refuseIntake,
      accept: intake.accept,
      withdraw: intake.withdraw,
    },
  },
  intakeSupplement: desk.intakeSupplement,
  accepted: {
    title: { vi: 'Đã tiếp nhận, chờ chuyển các cơ quan', en: 'Accepted, to be sent to the agencies' },
    clause: '7.5.3',
    duty: 'receiver',
    on: {
      orderChain: 'toLead',
      sendToAll: {
        to: 'sideBySide',
        when: {
          all: [{ regime: since2018 }, { any: [{ is: { acrossLevels: true } }, { given: 'secondLimit' }] }],
        },
        refuse: [refusals.fanOutSince2018, refusals.secondAgency],
      },
    },
  },
  toLead: {
    title: { vi: 'Đang chuyển đến cơ quan chủ trì', en: 'On the way to the lead agency' },
    clause: '7.5.4',
    duty: 'leadAgency',
    on: { leadReceives: 'atLead' },
  },
  atLead: {
    title: { vi: 'Cơ quan chủ trì giải quyết', en: 'With the lead agency' },
    clause: '7.5.1',
    duty: 'leadAgency',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.6a; NĐ 118/2025/NĐ-CP, Đ.20'),
    on: {
      passOn: { to: 'toNext', do: kept },
      conclude: { ...proposed, when: { is: { acrossLevels: true } }, refuse: refusals.chainGoesOn },
    },
  },
  toNext: {
    title: { vi: 'Đang chuyển đến cơ quan tiếp theo', en: 'On the way to the next agency' },
    clause: '7.5.4',
    duty: 'nextAgency',
    on: { nextReceives: 'atNext' },
  },
  atNext: {
    title: { vi: 'Cơ quan tiếp theo giải quyết', en: 'With the next agency' },
    clause: '7.5.1',
    duty: 'nextAgency',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.6a; NĐ 118/2025/NĐ-CP, Đ.20'),
    on: {
      passOn: { to: 'toNext', do: kept },
      returnToLead: { to: 'concluding', do: kept },
    },
  },
  sideBySide: {
    title: { vi: 'Các cơ quan cùng giải quyết', en: 'The agencies work side by side' },
    clause: '7.5.1',
    duty: 'leadAgency',
    rule: verified('NĐ 61/2018/NĐ-CP, Đ.19.6b; NĐ 118/2025/NĐ-CP, Đ.20'),
    together: {
      lead: {
        title: { vi: 'Phần của cơ quan chủ trì', en: 'Part of the lead agency' },
        duty: 'leadAgency',
        finishes: 'finishLead',
      },
      second: {
        title: { vi: 'Phần của cơ quan thứ hai', en: 'Part of the second agency' },
        duty: 'nextAgency',
        finishes: 'finishSecond',
        when: { given: 'secondLimit' },
      },
      third: {
        title: { vi: 'Phần của cơ quan thứ ba', en: 'Part of the third agency' },
        duty: 'nextAgency',
        finishes: 'finishThird',
        when: { given: 'thirdLimit' },
      },
      fourth: {
        title: { vi: 'Phần của cơ quan thứ tư', en: 'Part of the fourth agency' },
        duty: 'nextAgency',
        finishes: 'finishFourth',
        when: { given: 'fourthLimit' },
      },
    },
    next: 'concluding',
  },
  concluding: {
    title: { vi: 'Cơ quan chủ trì tổng hợp kết quả', en: 'The lead agency gathers the results' },
    clause: '7.5.1',
    duty: 'leadAgency',
    on: { conclude: proposed },
  },
  awaitingApproval: {
    ...desk.awaitingApproval,
    on: {
      approve: desk.awaitingApproval.on.approve,
      returnDraft: { to: 'concluding', do: [{ clear: 'proposal' }] },
    },
  },
  supplementRequested: {
    ...desk.supplementRequested,
    on: {
      resubmit: [
        { to: 'accepted', when: { regime: since2018 }, do: [{ clear: 'newDue' }, { clear: 'results' }] },
        { to: 'accepted', do: [{ clear: 'results' }] },
      ],
      closeInactive: desk.supplementRequested.on.closeInactive,
    },
  },
  issued: desk.issued,
  refused: desk.refused,
  resultAtDesk: desk.resultAtDesk,
  returned: desk.returned,
  correcting: { ...desk.correcting, duty: 'leadAgency' },
  intakeRefused: desk.intakeRefused,
  stopped: desk.stopped,
  closedInactive: desk.closedInactive,
  closed: desk.closed,
  closedRefused: desk.closedRefused,
} as const satisfies Readonly<Record<string, Step>>
