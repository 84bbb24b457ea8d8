import type { Refusal } from '../../../src/procedure/index.ts'
import { refusals as desk } from '../one-stop/refusals.ts'
import { byExtent, byLevel } from './regimes.ts'

const { r2018, r2025 } = desk.intakeSupplementOnce.rule

/** Why an event is refused, with the article. */
export const refusals = {
  supplementOnce: {
    ...desk.intakeSupplementOnce,
    rule: { decree61: r2018, decree42: r2018, decree118: r2025, decree224: r2025 },
  },
  namedByLevel: {
    vi: 'đến ngày 14/08/2022 dịch vụ để nộp hồ sơ trực tuyến là mức độ 3 hoặc mức độ 4.',
    en: 'until 14/08/2022 a service for filing online is of level 3 or level 4.',
    rule: 'NĐ 43/2011/NĐ-CP, Đ.3.4; TT 32/2017/TT-BTTTT, Đ.6',
    when: {
      all: [{ regime: byLevel }, { any: [{ is: { service: 'partial' } }, { is: { service: 'full' } }] }],
    },
  },
  namedByExtent: {
    vi: 'từ ngày 15/08/2022 không còn mức độ: dịch vụ là một phần hoặc toàn trình.',
    en: 'since 15/08/2022 there are no levels: a service is partial or end-to-end.',
    rule: {
      decree42: 'NĐ 42/2022/NĐ-CP',
      decree118: 'NĐ 42/2022/NĐ-CP',
      decree224: 'NĐ 224/2026/NĐ-CP, Đ.14',
    },
    when: {
      all: [{ regime: byExtent }, { any: [{ is: { service: 'level3' } }, { is: { service: 'level4' } }] }],
    },
  },
  identityFirst: {
    vi: 'chưa kiểm tra tài khoản định danh điện tử của người nộp.',
    en: 'the electronic identity of the applicant has not been checked.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.17.1a',
  },
  paidInPerson: {
    vi: 'dịch vụ mức độ 3 chưa nộp được phí, lệ phí trực tuyến; người nộp trả trực tiếp.',
    en: 'at level 3 the fee cannot be paid online yet; it is paid in person.',
    rule: 'NĐ 43/2011/NĐ-CP, Đ.3.4c; TT 32/2017/TT-BTTTT, Đ.6.3',
  },
  noPaymentAtDesk: {
    vi: 'dịch vụ toàn trình không có bước nào phải đến trực tiếp; phí, lệ phí nộp trực tuyến.',
    en: 'an end-to-end service has no step in person; the fee is paid online.',
    rule: {
      decree42: 'NĐ 42/2022/NĐ-CP',
      decree118: 'NĐ 42/2022/NĐ-CP',
      decree224: 'NĐ 224/2026/NĐ-CP, Đ.14',
    },
  },
  nothingPaidOnline: {
    vi: 'chưa có phí, lệ phí nào nộp trực tuyến để chuyển vào ngân sách.',
    en: 'no fee has been paid online that could be forwarded to the budget.',
    rule: desk.nothingPaid.rule,
  },
  feeFirst: {
    vi: 'chưa nộp phí, lệ phí của thủ tục.',
    en: 'the fee of the procedure has not been paid.',
    rule: 'NĐ 61/2018/NĐ-CP, Đ.22; NĐ 118/2025/NĐ-CP, Đ.24',
    when: { all: [{ is: { feeDue: true, granted: true } }, { not: { given: 'paidBy' } }] },
  },
  resultNotOnline: {
    vi: 'dịch vụ mức độ 3 chưa trả kết quả trực tuyến; người nộp nhận trực tiếp, từ ngày 01/06/2018 còn nhận được qua bưu chính.',
    en: 'at level 3 the result is not returned online; it is collected in person, since 01/06/2018 also sent by post.',
    rule: 'NĐ 43/2011/NĐ-CP, Đ.3.4c; TT 32/2017/TT-BTTTT, Đ.6.3',
    when: { is: { service: 'level3', delivery: 'online' } },
  },
  resultNotByPost: {
    vi: 'trước ngày 01/06/2018, kết quả dịch vụ mức độ 3 chỉ nhận trực tiếp.',
    en: 'before 01/06/2018 the result of a service of level 3 is collected in person only.',
    rule: 'NĐ 43/2011/NĐ-CP, Đ.3.4c',
    when: { all: [{ regime: 'decree43' }, { is: { service: 'level3', delivery: 'post' } }] },
  },
  resultNotAtDesk: {
    vi: 'dịch vụ toàn trình không có bước nào phải đến trực tiếp; kết quả trả trực tuyến hoặc qua bưu chính.',
    en: 'an end-to-end service has no step in person; the result comes online or by post.',
    rule: {
      decree42: 'NĐ 42/2022/NĐ-CP',
      decree118: 'NĐ 42/2022/NĐ-CP',
      decree224: 'NĐ 224/2026/NĐ-CP, Đ.14',
    },
    when: { all: [{ setting: { fullWithoutVisits: true } }, { is: { service: 'full', delivery: 'desk' } }] },
  },
  stopSince2025: desk.stopSince2025,
  inactiveSince2025: {
    vi: 'chỉ hồ sơ tiếp nhận từ ngày 01/07/2025 mới đóng khi người nộp không bổ sung.',
    en: 'only dossiers received from 01/07/2025 on are closed when the applicant does not supplement.',
    rule: desk.inactiveAfterLimit.rule,
  },
} as const satisfies Readonly<Record<string, Refusal>>
