import type { Refusal } from '../../../src/procedure/index.ts'

/** Why an event is refused, with the article; read out to whoever tried. */
export const refusals = {
  takeOverSince2014: {
    vi: 'chỉ hồ sơ mở từ ngày 18/05/2014 mới tiếp nhận hệ thống đã có để tự công bố.',
    en: 'only a dossier opened from 18/05/2014 on takes an existing system over for self-declaration.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4',
  },
  nonconformitiesOpen: {
    vi: 'còn điểm không phù hợp của đánh giá nội bộ chưa khắc phục.',
    en: 'a nonconformity found by the internal audit has not been put right.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.2; TCVN ISO 9001:2008, 8.2.2',
  },
  confirmSince2014: {
    vi: 'hồ sơ mở trước ngày 18/05/2014 theo chế độ chứng nhận; hãy đề nghị chứng nhận.',
    en: 'a dossier opened before 18/05/2014 is under certification; ask for certification.',
    rule: 'QĐ 144/2006/QĐ-TTg',
  },
  noCertificationSince2014: {
    vi: 'từ ngày 18/05/2014 cơ quan tự công bố, không thuê tổ chức chứng nhận.',
    en: 'from 18/05/2014 the agency declares conformity itself and hires no certification body.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4',
  },
  lawPending: {
    vi: 'đang có một văn bản chưa cập nhật xong; văn bản tiếp theo theo dõi bằng hồ sơ kiểm soát tài liệu riêng.',
    en: 'another change of the law is still to be built in; follow this one in a document control dossier.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a',
  },
  noLawPending: {
    vi: 'không có văn bản nào đang chờ cập nhật.',
    en: 'no change of the law is waiting to be built in.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a',
  },
  inspectionPending: {
    vi: 'biên bản kiểm tra trước chưa được báo cáo khắc phục.',
    en: 'the correction after the inspection before has not been reported.',
    rule: 'TT 26/2014/TT-BKHCN, Đ.37.2',
  },
  noInspectionPending: {
    vi: 'không có biên bản kiểm tra nào đang chờ khắc phục.',
    en: 'no inspection is waiting for correction.',
    rule: 'TT 26/2014/TT-BKHCN, Đ.37.2',
  },
  certificateOnlyBefore2014: {
    vi: 'hệ thống tự công bố không có giấy chứng nhận để gia hạn.',
    en: 'a declared system has no certificate to renew.',
    rule: 'QĐ 19/2014/QĐ-TTg, Đ.4',
  },
} as const satisfies Readonly<Record<string, Refusal>>
