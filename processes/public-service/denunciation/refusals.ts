import type { Refusal } from '../../../src/procedure/index.ts'

const extension = {
  r2011: 'Luật Tố cáo 2011, Đ.21',
  r2018: 'Luật Tố cáo 2018, Đ.30',
  r2026: 'Luật Tố cáo 2018, Đ.30',
} as const

/** Why an event of a denunciation is refused, with the article; read out to whoever tried. */
export const refusals = {
  since2019: {
    vi: 'chỉ áp dụng với tố cáo tiếp nhận từ ngày 01/01/2019, theo Luật Tố cáo 2018.',
    en: 'this is only for denunciations received from 01/01/2019 on, under the law of 2018.',
    rule: 'Luật Tố cáo 2018',
    when: { regime: 'r2011' },
  },
  until2018: {
    vi: 'theo Luật Tố cáo 2018 phải gửi kết luận trước khi xử lý hoặc chuyển cơ quan điều tra.',
    en: 'under the law of 2018 the conclusion is sent before it is acted on or sent to the investigators.',
    rule: 'Luật Tố cáo 2018, Đ.35, Đ.36',
  },
  conditions: {
    vi: 'chưa đủ điều kiện thụ lý; hãy không thụ lý và báo ngay lý do.',
    en: 'the conditions of acceptance are not met; refuse, and say why at once.',
    rule: {
      r2011: 'Luật Tố cáo 2011, Đ.20',
      r2018: 'Luật Tố cáo 2018, Đ.29',
      r2026: 'Luật Tố cáo 2018, Đ.29',
    },
  },
  notOurs: {
    vi: 'tố cáo không thuộc thẩm quyền; hãy chuyển đến nơi có thẩm quyền.',
    en: 'the denunciation is outside the competence; transfer it.',
    rule: {
      r2011: 'Luật Tố cáo 2011, Đ.20',
      r2018: 'Luật Tố cáo 2018, Đ.24.2',
      r2026: 'Luật Tố cáo 2018, Đ.24.2',
    },
    when: { is: { competent: false } },
  },
  ours: {
    vi: 'tố cáo thuộc thẩm quyền của cơ quan, không chuyển đi.',
    en: 'the denunciation is within the competence and is not transferred.',
    rule: {
      r2011: 'Luật Tố cáo 2011, Đ.20',
      r2018: 'Luật Tố cáo 2018, Đ.24.2',
      r2026: 'Luật Tố cáo 2018, Đ.24.2',
    },
  },
  oneAddressee: {
    vi: 'chỉ không xử lý đơn gửi nhiều nơi mà đã có nơi đúng thẩm quyền hoặc đã được hướng dẫn.',
    en: 'only a letter sent to several, a competent one among them, or already guided, is left.',
    rule: 'Luật Tố cáo 2018, Đ.24',
  },
  identified: {
    vi: 'chỉ chuyển thanh tra, kiểm tra khi không rõ danh tính người tố cáo mà nội dung, chứng cứ cụ thể.',
    en: 'it is used as a lead only when the denouncer is unknown and the content concrete.',
    rule: 'Luật Tố cáo 2018, Đ.25',
  },
  notImmediate: {
    vi: 'chỉ xử lý ngay tố cáo có nội dung rõ, chứng cứ cụ thể, thuộc trách nhiệm quản lý và xử lý được ngay.',
    en: 'only what is clear, proved and can be dealt with at once is handled so.',
    rule: 'Luật Tố cáo 2018, Đ.43',
  },
  withdrawalSince2026: {
    vi: 'việc rút trước khi thụ lý chỉ áp dụng với tố cáo tiếp nhận từ ngày 01/07/2026.',
    en: 'withdrawal before acceptance is only for denunciations received from 01/07/2026 on.',
    rule: 'NĐ 156/2026/NĐ-CP',
  },
  withdrawalDoubtful: {
    vi: 'có dấu hiệu vi phạm, việc rút do bị đe dọa, mua chuộc, hoặc có vu khống: vẫn phải giải quyết.',
    en: 'there are signs of a violation, of threat or bribe, or of slander: it is settled all the same.',
    rule: 'Luật Tố cáo 2018, Đ.33, Đ.34.3a',
  },
  ordinary: {
    vi: 'vụ việc không phức tạp thì không gia hạn.',
    en: 'an ordinary case is not extended.',
    rule: 'Luật Tố cáo 2018, Đ.30',
    when: { all: [{ is: { complexity: 'ordinary' } }, { regime: ['r2018', 'r2026'] }] },
  },
  extended: {
    vi: 'đã gia hạn đủ số lần: một lần, vụ đặc biệt phức tạp theo Luật Tố cáo 2018 hai lần.',
    en: 'it was extended as often as the law allows: once, twice for specially complex cases under the law of 2018.',
    rule: extension,
    when: {
      any: [
        { atLeast: { extensions: 2 } },
        {
          all: [
            { atLeast: { extensions: 1 } },
            { any: [{ regime: 'r2011' }, { not: { is: { complexity: 'speciallyComplex' } } }] },
          ],
        },
      ],
    },
  },
  settlingTimeOver: {
    vi: 'đã hết thời hạn giải quyết.',
    en: 'the time to settle has run out.',
    rule: extension,
  },
  settlingTimeRuns: {
    vi: 'thời hạn giải quyết chưa hết.',
    en: 'the time to settle has not run out.',
    rule: extension,
  },
  postingRuns: {
    vi: 'chưa đủ thời gian niêm yết tối thiểu.',
    en: 'the posting has not stood its shortest time.',
    rule: 'Luật Tố cáo 2018, Đ.40; NĐ 31/2019/NĐ-CP, Đ.6',
  },
} as const satisfies Readonly<Record<string, Refusal>>
