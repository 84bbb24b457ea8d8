import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays } from '../../../src/time/index.ts'
import { law } from '../complaint/citations.ts'
import { acceptance, circularRows, effect, settling, sharedLimits } from '../complaint/limits.ts'

const steps = {
  runsIn: ['accepted', 'rechecking', 'verifying', 'dialogue', 'deciding', 'overdue'],
  pausesIn: ['suspended', 'terminating'],
} as const

const ordinary = settling(steps, 'ordinary', [30, 45], law('Đ.28'))
const remote = settling(steps, 'remote', [45, 60], law('Đ.28'))
const discipline = settling(steps, 'discipline', [30, 45], law('Đ.50'))

const inRemoteArea = { is: { kind: 'remote' } } as const satisfies Condition
const dismissed = { is: { dismissal: true } } as const satisfies Condition

const secondComplaint = <const E extends string>(en: E, vi: string) =>
  ({
    title: { vi: `Khiếu nại lần hai${vi}`, en: `Complain again${en}` },
    duty: 'complainant',
    window: 'complainAgain',
  }) as const

const fromReceipt = { runsIn: ['decisionSent'], starts: ['recordDelivery'] } as const

/** The time limits of a complaint at the first instance. */
export const limits = {
  acceptance: acceptance('Đ.27'),
  settle: ordinary.plain,
  settleComplex: ordinary.long,
  settleRemote: remote.plain,
  settleRemoteComplex: remote.long,
  settleDiscipline: discipline.plain,
  settleDisciplineComplex: discipline.long,
  ...sharedLimits,
  stay: {
    title: { vi: 'Tạm đình chỉ thi hành quyết định bị khiếu nại', en: 'Stay of the contested decision' },
    duty: 'settler',
    runsIn: [...steps.runsIn, 'suspended'],
    starts: ['stayContestedDecision'],
    ends: ['liftStay'],
    window: 'liftStay',
    within: {
      ahead: 'stayUntil',
      rows: [
        {
          limit: sameDay(),
          basis:
            'Ngày ghi trong quyết định tạm đình chỉ thi hành, không quá thời gian còn lại của thời hạn giải quyết (Luật Khiếu nại 2011, Đ.35)',
          confidence: 'verified',
        },
      ],
    },
  },
  send: {
    title: { vi: 'Gửi quyết định giải quyết lần đầu', en: 'Send the first decision' },
    runsIn: ['decided'],
    within: [{ limit: workingDays(3), ...law('Đ.32') }],
  },
  secondComplaint: {
    ...secondComplaint('', ''),
    ...fromReceipt,
    when: { is: { kind: 'ordinary' } },
    within: { since: 'deliveredOn', rows: [{ limit: days(30), ...law('Đ.33.1') }] },
  },
  secondComplaintRemote: {
    ...secondComplaint(' (remote area)', ' (vùng sâu, vùng xa)'),
    ...fromReceipt,
    when: inRemoteArea,
    within: { since: 'deliveredOn', rows: [{ limit: days(45), ...law('Đ.33.1') }] },
  },
  secondComplaintDiscipline: {
    ...secondComplaint(' (disciplinary decision)', ' (quyết định kỷ luật)'),
    ...fromReceipt,
    when: { all: [{ is: { kind: 'discipline' } }, { not: dismissed }] },
    within: { since: 'deliveredOn', rows: [{ limit: days(10), ...law('Đ.48') }] },
  },
  secondComplaintDismissal: {
    ...secondComplaint(' (dismissal)', ' (buộc thôi việc)'),
    ...fromReceipt,
    when: { all: [{ is: { kind: 'discipline' } }, dismissed] },
    within: { since: 'deliveredOn', rows: [{ limit: days(30), ...law('Đ.48') }] },
  },
  secondComplaintOverdue: {
    ...secondComplaint(' (nothing was decided)', ' (quá hạn không giải quyết)'),
    runsIn: ['overdue'],
    when: { not: inRemoteArea },
    within: [{ limit: days(30), ...law('Đ.33.1') }],
  },
  secondComplaintOverdueRemote: {
    ...secondComplaint(
      ' (nothing was decided, remote area)',
      ' (quá hạn không giải quyết, vùng sâu, vùng xa)',
    ),
    runsIn: ['overdue'],
    when: inRemoteArea,
    within: [{ limit: days(45), ...law('Đ.33.1') }],
  },
  effect: {
    title: { vi: 'Quyết định có hiệu lực pháp luật', en: 'The decision takes legal force' },
    when: { not: inRemoteArea },
    ...effect(['decided', 'decisionSent'], 'Đ.44.1', 30),
  },
  effectRemote: {
    title: {
      vi: 'Quyết định có hiệu lực pháp luật (vùng sâu, vùng xa)',
      en: 'The decision takes legal force (remote area)',
    },
    when: inRemoteArea,
    ...effect(['decided', 'decisionSent'], 'Đ.44.1', 45),
  },
  archive: {
    title: { vi: 'Bàn giao hồ sơ cho lưu trữ', en: 'Hand the file to the archive' },
    duty: 'settler',
    runsIn: ['enforced'],
    within: circularRows(days(30), 'Đ.23'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
