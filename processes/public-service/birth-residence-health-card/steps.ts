import type { Procedure, Step } from '../../../src/procedure/index.ts'
import { verified } from '../../citations.ts'
import { refusals as desk } from '../one-stop/refusals.ts'
import { steps as deskSteps } from '../one-stop/steps.ts'
import { handling } from './limits.ts'
import { refusals } from './refusals.ts'
import { electronic, under118 } from './regimes.ts'

const sheet = verified('TTHC 2.000986 (Cổng Dịch vụ công quốc gia)')

/** The steps of the group: the birth first, then residence, health card and identity card side by side. */
export const steps = {
  intakeCheck: {
    title: deskSteps.intakeCheck.title,
    clause: '7.2.2',
    duty: 'receiver',
    unlimited: {
      vi: 'Kiểm tra khi nộp; thời hạn bắt đầu khi tiếp nhận',
      en: 'Checked when handed in; the clock starts with acceptance',
    },
    on: {
      requestIntakeSupplement: [
        { to: 'intakeSupplement', when: { regime: 'r2015' } },
        {
          to: 'intakeSupplement',
          when: { below: { intakeSupplements: 1 } },
          do: [{ increment: 'intakeSupplements' }],
          refuse: desk.intakeSupplementOnce,
        },
      ],
      refuseIntake: 'intakeRefused',
      accept: {
        to: 'registering',
        when: {
          all: [
            { any: [{ not: { is: { channel: 'online' } } }, { regime: electronic }] },
            { any: [{ not: { regime: electronic } }, { given: 'channel' }] },
            { any: [{ not: { is: { identityCard: true } } }, { regime: 'r2026' }] },
          ],
        },
        refuse: [refusals.onlineSince2024, refusals.channelNeeded, refusals.identitySince2026],
      },
      withdraw: 'stopped',
    },
  },
  intakeSupplement: deskSteps.intakeSupplement,
  registering: {
    title: { vi: 'Đăng ký khai sinh', en: 'Register the birth' },
    clause: '7.5.1',
    duty: 'civilStatus',
    rule: sheet,
    on: {
      registerBirth: { to: 'handing', do: [{ set: { birthOutcome: 'granted' } }] },
      refuseBirth: { to: 'resultsAtDesk', do: [{ set: { birthOutcome: 'refused' } }] },
    },
  },
  handing: {
    title: { vi: 'Lập, chuyển hồ sơ các cơ quan', en: 'Make up and send the files' },
    clause: '7.5.4',
    duty: 'receiver',
    on: { handOver: 'sideBySide' },
  },
  sideBySide: {
    title: { vi: 'Công an, Bảo hiểm xã hội cùng giải quyết', en: 'Police and insurance side by side' },
    clause: '7.5.1',
    duty: 'receiver',
    rule: sheet,
    together: {
      residence: {
        title: { vi: 'Đăng ký thường trú', en: 'Permanent residence' },
        duty: 'police',
        finishes: 'recordResidence',
        when: { all: [{ is: { residence: true } }, { not: { given: 'residenceOutcome' } }] },
      },
      card: {
        title: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Health card' },
        duty: 'insurance',
        finishes: 'recordCard',
        when: { not: { given: 'cardOutcome' } },
      },
      identity: {
        title: { vi: 'Cấp thẻ căn cước', en: 'Identity card' },
        duty: 'police',
        finishes: 'recordIdentity',
        when: { all: [{ is: { identityCard: true } }, { not: { given: 'identityOutcome' } }] },
      },
    },
    next: 'resultsAtDesk',
    on: { returnFile: 'repairing' },
  },
  repairing: {
    title: { vi: 'UBND cấp xã hoàn thiện hồ sơ', en: 'The commune mends the file' },
    clause: '8.3',
    duty: 'receiver',
    rule: sheet,
    on: { sendMended: 'sideBySide' },
  },
  resultsAtDesk: {
    title: { vi: 'Kết quả tại Bộ phận Một cửa', en: 'Results at the desk' },
    clause: '7.5.1',
    duty: 'receiver',
    unlimited: deskSteps.resultAtDesk.unlimited,
    on: { deliver: 'returned' },
  },
  returned: {
    title: { vi: 'Đã trả kết quả', en: 'Results returned' },
    clause: '8.2.1',
    duty: 'receiver',
    unlimited: {
      vi: 'Đã trả kết quả; chờ đánh giá rồi lưu hồ sơ',
      en: 'The results are out; open for rating until filed',
    },
    on: {
      rate: {},
      close: [{ to: 'closedRefused', when: { is: { birthOutcome: 'refused' } } }, { to: 'closed' }],
    },
  },
  intakeRefused: deskSteps.intakeRefused,
  stopped: deskSteps.stopped,
  closed: deskSteps.closed,
  closedRefused: deskSteps.closedRefused,
} as const satisfies Readonly<Record<string, Step>>

/** What is accepted alike while the agencies work. */
export const across = [
  {
    in: handling,
    on: {
      chase: {},
      apologise: [
        { when: { regime: 'r2015' } },
        {
          when: {
            all: [
              { below: { apologies: 1 } },
              {
                not: {
                  any: [
                    { lapsed: 'apology' },
                    { lapsed: 'apologyRemote' },
                    { lapsed: 'apologyTwo' },
                    { lapsed: 'apologyOnline' },
                  ],
                },
              },
            ],
          },
          do: [
            { increment: 'apologies' },
            { stop: 'apology' },
            { stop: 'apologyRemote' },
            { stop: 'apologyTwo' },
            { stop: 'apologyOnline' },
          ],
          refuse: [refusals.apologyOnce, refusals.apologyInTime],
        },
      ],
    },
  },
  {
    in: [...handling, 'repairing'],
    on: { stop: { to: 'stopped', when: { regime: under118 }, refuse: desk.stopSince2025 } },
  },
] as const satisfies NonNullable<Procedure['across']>
