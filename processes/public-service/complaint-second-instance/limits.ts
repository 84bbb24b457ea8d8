import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { law } from '../complaint/citations.ts'
import { acceptance, circularRows, effect, settling, sharedLimits } from '../complaint/limits.ts'

const steps = {
  runsIn: ['accepted', 'verifying', 'advising', 'dialogue', 'deciding', 'overdue'],
  pausesIn: ['suspended', 'terminating'],
} as const

const ordinary = settling(steps, 'ordinary', [45, 60], law('Đ.37'))
const remote = settling(steps, 'remote', [60, 70], law('Đ.37'))
const discipline = settling(steps, 'discipline', [30, 45], {
  basis: 'Luật Khiếu nại 2011, Đ.50 (hiểu là áp dụng cho cả lần hai)',
  confidence: 'interpretation',
})

const disciplinary = { is: { kind: 'discipline' } } as const satisfies Condition
const beforeForce = ['decided', 'decisionSent', 'published'] as const

/** The time limits of a complaint at the second instance. */
export const limits = {
  acceptance: acceptance('Đ.36.1'),
  settle: ordinary.plain,
  settleComplex: ordinary.long,
  settleRemote: remote.plain,
  settleRemoteComplex: remote.long,
  settleDiscipline: discipline.plain,
  settleDisciplineComplex: discipline.long,
  ...sharedLimits,
  send: {
    title: { vi: 'Gửi quyết định giải quyết lần hai', en: 'Send the second decision' },
    runsIn: ['decided'],
    when: { not: disciplinary },
    within: [{ limit: days(7), ...law('Đ.41') }],
  },
  sendDiscipline: {
    title: {
      vi: 'Gửi quyết định giải quyết lần hai về kỷ luật',
      en: 'Send the second decision on a disciplinary matter',
    },
    runsIn: ['decided'],
    when: disciplinary,
    within: [{ limit: days(7), ...law('Đ.56') }],
  },
  publication: {
    title: { vi: 'Công khai quyết định', en: 'Publish the decision' },
    runsIn: ['decided', 'decisionSent'],
    within: [
      {
        limit: days(15),
        from: '2012-11-20',
        to: '2020-12-09',
        basis: 'NĐ 75/2012/NĐ-CP, Đ.12; TT 07/2013/TT-TTCP, Đ.22.3',
        confidence: 'verified',
      },
      {
        limit: days(15),
        from: '2020-12-10',
        basis: 'NĐ 124/2020/NĐ-CP (số ngày chưa kiểm chứng)',
        confidence: 'unverified',
      },
    ],
  },
  meetingNotice: {
    title: { vi: 'Thông báo trước cuộc họp công bố', en: 'Give notice of the public meeting' },
    runsIn: ['decided', 'decisionSent'],
    starts: ['setMeeting'],
    ends: ['notifyMeeting'],
    within: { ahead: 'meetingOn', rows: circularRows(workingDays(3), 'Đ.22.3a') },
  },
  posting: {
    title: { vi: 'Thời gian niêm yết, đăng mạng tối thiểu', en: 'Shortest time of posting' },
    runsIn: ['published', 'inForce'],
    starts: ['publish'],
    ends: ['endPosting'],
    when: { any: [{ is: { publishedBy: 'posting' } }, { is: { publishedBy: 'website' } }] },
    window: 'publish',
    within: [
      {
        limit: days(15),
        from: '2012-11-20',
        to: '2020-12-09',
        basis: 'NĐ 75/2012/NĐ-CP, Đ.12; TT 07/2013/TT-TTCP, Đ.22.3 (niêm yết)',
        confidence: 'verified',
      },
      {
        limit: days(15),
        from: '2020-12-10',
        basis: 'NĐ 124/2020/NĐ-CP (thời gian niêm yết chưa kiểm chứng)',
        confidence: 'unverified',
      },
    ],
  },
  effect: {
    title: { vi: 'Quyết định có hiệu lực pháp luật', en: 'The decision takes legal force' },
    when: { is: { kind: 'ordinary' } },
    ...effect(beforeForce, 'Đ.44.2', 30),
  },
  effectRemote: {
    title: {
      vi: 'Quyết định có hiệu lực pháp luật (vùng sâu, vùng xa)',
      en: 'The decision takes legal force (remote area)',
    },
    when: { is: { kind: 'remote' } },
    ...effect(beforeForce, 'Đ.44.2', 45),
  },
  effectDiscipline: {
    title: {
      vi: 'Quyết định có hiệu lực pháp luật (quyết định kỷ luật)',
      en: 'The decision takes legal force (disciplinary decision)',
    },
    when: disciplinary,
    ...effect(beforeForce, 'Đ.57', 30),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
