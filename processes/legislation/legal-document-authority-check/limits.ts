import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays } from '../../../src/time/index.ts'
import { onTheDay, secondary, unverified } from '../../citations.ts'
import { decree2016 } from '../lawmaking/citations.ts'

const ofCouncil = { is: { ofCouncil: true } } as const satisfies Condition
const differing = { is: { differing: true } } as const satisfies Condition

const byIssuer = {
  duty: 'issuer',
  runsIn: ['withIssuer', 'handled'],
  starts: ['sendConclusion'],
} as const

const toPrimeMinister = {
  duty: 'checker',
  runsIn: ['disputed', 'escalated'],
  starts: ['disagree'],
  ends: ['reportToSuperior'],
} as const

const article27 = secondary('NĐ 79/2025/NĐ-CP, Đ.27')

/** The time limits of a check. */
export const limits = {
  sending: {
    title: { vi: 'Gửi văn bản để kiểm tra', en: 'Send the document to be checked' },
    duty: 'issuer',
    runsIn: ['received'],
    ends: ['register'],
    within: {
      since: 'signedOn',
      rows: [{ limit: workingDays(3), regime: 'r2016', ...unverified('NĐ 34/2016/NĐ-CP, Đ.131') }],
    },
  },
  handling: {
    title: { vi: 'Cơ quan ban hành xử lý và báo kết quả', en: 'The issuer handles it and reports' },
    ...byIssuer,
    when: { not: ofCouncil },
    within: {
      since: 'conclusionReceivedOn',
      rows: [{ limit: days(30), regime: 'r2016', ...decree2016('Đ.125') }],
    },
  },
  handlingAtSession: {
    title: { vi: 'HĐND xử lý tại kỳ họp gần nhất', en: 'The council handles it at its next session' },
    ...byIssuer,
    when: ofCouncil,
    within: {
      ahead: 'sessionOn',
      rows: [
        { limit: sameDay(), regime: 'r2016', ...decree2016('Đ.125 (nghị quyết HĐND: kỳ họp gần nhất)') },
      ],
    },
  },
  handlingByDay: {
    title: { vi: 'Xử lý xong đến ngày ghi trong kết luận', en: 'Handled by the day in the conclusion' },
    ...byIssuer,
    when: { regime: ['r2010', 'r2025'] },
    within: {
      ahead: 'handleBy',
      rows: onTheDay(
        'Ngày ghi trong kết luận (số ngày của NĐ 40/2010/NĐ-CP và NĐ 79/2025/NĐ-CP, Đ.26 chưa kiểm chứng)',
      ),
    },
  },
  escalation: {
    title: { vi: 'Báo cáo cấp có quyền khi hết hạn không xử lý', en: 'Report what was not handled in time' },
    duty: 'checker',
    runsIn: ['escalated'],
    starts: ['noHandlingInTime'],
    ends: ['reportToSuperior'],
    within: [{ limit: days(15), regime: 'r2016', ...decree2016('Đ.125') }],
  },
  toPrimeMinister: {
    title: { vi: 'Bộ Tư pháp báo cáo Thủ tướng Chính phủ', en: 'The ministry reports to the Prime Minister' },
    ...toPrimeMinister,
    when: { not: differing },
    within: [{ limit: days(15), regime: 'r2025', ...article27 }],
  },
  toPrimeMinisterDiffering: {
    title: {
      vi: 'Bộ Tư pháp báo cáo Thủ tướng Chính phủ khi còn ý kiến khác nhau',
      en: 'The ministry reports to the Prime Minister, where opinions differ',
    },
    ...toPrimeMinister,
    when: differing,
    within: [{ limit: days(30), regime: 'r2025', ...article27 }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
