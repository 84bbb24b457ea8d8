import type { Refusal } from '../../../src/procedure/index.ts'

/** Why an event of a complaint is refused, with the article; read out to whoever tried. */
export const refusals = {
  notCompetent: {
    vi: 'khiếu nại không thuộc thẩm quyền giải quyết; hãy hướng dẫn hoặc trả lời bằng văn bản.',
    en: 'the complaint is outside the competence; guide the complainant, or answer in writing.',
    rule: 'Luật Khiếu nại 2011, Đ.27, Đ.36',
    when: { is: { competent: false } },
  },
  barred: {
    vi: 'khiếu nại thuộc trường hợp không được thụ lý.',
    en: 'the complaint is one of those that may not be accepted.',
    rule: 'Luật Khiếu nại 2011, Đ.11',
    when: { is: { barred: true } },
  },
  outOfTime: {
    vi: 'thời hiệu khiếu nại đã hết.',
    en: 'the complaint came too late.',
    rule: 'Luật Khiếu nại 2011, Đ.9, Đ.33.1, Đ.48',
  },
  alreadyComplex: {
    vi: 'vụ việc đã được xác định là phức tạp; thời hạn đã là mức dài nhất.',
    en: 'the matter is complex already; its limit is the longest there is.',
    rule: 'Luật Khiếu nại 2011, Đ.28, Đ.37, Đ.50',
    when: { is: { complex: true } },
  },
  settlingTimeOver: {
    vi: 'đã hết thời hạn giải quyết.',
    en: 'the time to settle has run out.',
    rule: 'Luật Khiếu nại 2011, Đ.28, Đ.37, Đ.50',
  },
  settlingTimeRuns: {
    vi: 'thời hạn giải quyết chưa hết.',
    en: 'the time to settle has not run out.',
    rule: 'Luật Khiếu nại 2011, Đ.28, Đ.37, Đ.50',
  },
  alreadyNewRules: {
    vi: 'hồ sơ này đã theo quy định mới; không cần áp dụng chuyển tiếp.',
    en: 'this complaint is under the new rules already; there is nothing to carry over.',
    rule: 'NĐ 155/2026/NĐ-CP, Đ.22',
  },
  noSuspensionBefore2026: {
    vi: 'trước 01/07/2026 luật không có tạm đình chỉ, đình chỉ giải quyết; với vụ chưa có quyết định, hãy áp dụng quy định chuyển tiếp trước.',
    en: 'before 01/07/2026 the law knows no suspension; for a matter not yet decided, apply the transition first.',
    rule: 'Luật Khiếu nại 2011, Đ.11a; NĐ 155/2026/NĐ-CP, Đ.22',
  },
  noNotice: {
    vi: 'chưa thông báo buổi đối thoại.',
    en: 'no notice of the dialogue was given.',
    rule: 'TT 07/2013/TT-TTCP, Đ.21; NĐ 124/2020/NĐ-CP, Đ.28',
  },
  councilIfComplex: {
    vi: 'chỉ lập hội đồng tư vấn khi vụ việc phức tạp.',
    en: 'an advisory council is set up only in a complex matter.',
    rule: 'Luật Khiếu nại 2011, Đ.36.2; TT 07/2013/TT-TTCP, Đ.20',
  },
  mustLead: {
    vi: 'người giải quyết phải trực tiếp đối thoại (thủ trưởng cấp sở; Chủ tịch tỉnh khi vụ việc đông người, còn ý kiến khác nhau hoặc gay gắt).',
    en: 'the settler must lead the dialogue in person (heads of departments; a provincial chairman in crowded, disputed or heated matters).',
    rule: 'NĐ 124/2020/NĐ-CP, Đ.28.2 (sửa bởi NĐ 155/2026/NĐ-CP)',
  },
  postingRuns: {
    vi: 'chưa đủ thời gian niêm yết, đăng mạng tối thiểu, hoặc không có niêm yết nào.',
    en: 'no posting has stood its shortest time yet, or there is none.',
    rule: 'NĐ 75/2012/NĐ-CP, Đ.12; TT 07/2013/TT-TTCP, Đ.22.3',
  },
  noStay: {
    vi: 'không có quyết định tạm đình chỉ thi hành nào đang có hiệu lực để hủy bỏ.',
    en: 'no stay of the contested decision is in effect.',
    rule: 'Luật Khiếu nại 2011, Đ.35',
  },
  complaintTimeOver: {
    vi: 'đã hết thời hạn khiếu nại lần hai.',
    en: 'the time for a second complaint has run out.',
    rule: 'Luật Khiếu nại 2011, Đ.33.1, Đ.48',
  },
  notInForceYet: {
    vi: 'chưa đến ngày quyết định có hiệu lực pháp luật.',
    en: 'the decision is not in legal force yet.',
    rule: 'Luật Khiếu nại 2011, Đ.44, Đ.57',
  },
} as const satisfies Readonly<Record<string, Refusal>>
