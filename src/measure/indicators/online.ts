import type { CountedBy, Indicator } from './indicator.ts'
import { counted, undivided } from './indicator.ts'

const eligible: CountedBy = {
  title: { vi: 'Trên thủ tục đủ điều kiện', en: 'Of the eligible procedures' },
  denominator: {
    vi: 'Thủ tục hành chính thuộc thẩm quyền, đủ điều kiện cung cấp trực tuyến',
    en: 'Procedures of the agency that can be offered online',
  },
}
const all: CountedBy = {
  title: { vi: 'Trên mọi thủ tục', en: 'Of all procedures' },
  denominator: { vi: 'Mọi thủ tục hành chính thuộc thẩm quyền', en: 'All procedures of the agency' },
}

const dossiers = counted('Tổng số hồ sơ tiếp nhận trong kỳ', 'All dossiers received in the period')

const levels = { to: '2022-08-14' } as const

/** Services online: levels 3 and 4, and what came after them. */
export const onlineIndicators = {
  'online.level3.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục cung cấp trực tuyến mức độ 3',
      en: 'Share of procedures offered online at level 3',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: { vi: 'Thủ tục ở mức độ 3', en: 'Procedures at level 3' },
    conventions: { eligible, all },
    basis: 'NĐ 43/2011/NĐ-CP, Đ.3.4.c; TT 32/2017/TT-BTTTT, Đ.6.3',
    confidence: 'practice',
    from: 'counts',
    inForce: levels,
  },
  'online.level4.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục cung cấp trực tuyến mức độ 4',
      en: 'Share of procedures offered online at level 4',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: { vi: 'Thủ tục ở mức độ 4', en: 'Procedures at level 4' },
    conventions: { eligible, all },
    basis: 'NĐ 43/2011/NĐ-CP, Đ.3.4.d; TT 32/2017/TT-BTTTT, Đ.6.4',
    confidence: 'practice',
    from: 'counts',
    inForce: levels,
  },
  'online.level34.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục cung cấp trực tuyến mức độ 3, 4',
      en: 'Share of procedures offered online at level 3 or 4',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Thủ tục ở mức độ 3 hoặc 4, mỗi thủ tục tính một lần ở mức cao nhất',
      en: 'Procedures at level 3 or 4, each counted once at its highest level',
    },
    conventions: { eligible, all },
    basis: 'TT 01/2018/TT-VPCP, Đ.13.9',
    confidence: 'verified',
    from: 'counts',
    inForce: levels,
  },
  'online.dossier.level4.rate': {
    title: {
      vi: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4',
      en: 'Share of dossiers handled online at level 4',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Hồ sơ nhận trực tuyến của các thủ tục đã ở mức độ 4',
      en: 'Dossiers received online, of procedures already at level 4',
    },
    conventions: counted(
      'Hồ sơ nhận trực tuyến và nhận giấy của cùng các thủ tục ấy',
      'Dossiers received online and on paper, of the same procedures',
    ),
    basis: 'TT 23/2018/TT-BTTTT',
    confidence: 'verified',
    from: 'counts',
    inForce: { from: '2018-12-28', to: '2022-08-14' },
  },
  'online.dossier.rate': {
    title: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share of dossiers filed online' },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
    conventions: dossiers,
    basis: 'TT 01/2018/TT-VPCP, Đ.13.9',
    confidence: 'verified',
    from: 'dossiers',
    dossiers: { rule: 'online' },
  },
  'online.full.rate': {
    title: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến toàn trình',
      en: 'Share of services offered end to end online',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: { vi: 'Thủ tục cung cấp trực tuyến toàn trình', en: 'Procedures offered end to end online' },
    conventions: { all, eligible },
    basis: 'NĐ 42/2022/NĐ-CP; NĐ 224/2026/NĐ-CP, Đ.14, Đ.19.2.a',
    confidence: 'interpretation',
    from: 'counts',
    inForce: { from: '2022-08-15' },
  },
  'online.full.dossier.rate': {
    title: {
      vi: 'Tỷ lệ hồ sơ tiếp nhận, xử lý trực tuyến toàn trình',
      en: 'Share of dossiers handled end to end online',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Hồ sơ trực tuyến toàn trình', en: 'Dossiers handled end to end online' },
    conventions: dossiers,
    basis: 'NĐ 224/2026/NĐ-CP, Đ.19.2.b',
    confidence: 'interpretation',
    from: 'counts',
    inForce: { from: '2026-07-01' },
  },
  'online.proactive.level': {
    title: {
      vi: 'Mức độ dịch vụ công trực tuyến chủ động (1–4)',
      en: 'Level of proactive online services (1–4)',
    },
    unit: 'level',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: '1 nhắc việc; 2 thêm chuẩn bị hồ sơ; 3 thêm gợi ý phương án; 4 thêm tự động thực hiện',
      en: '1 reminds; 2 also prepares the dossier; 3 also suggests an option; 4 also carries it out',
    },
    conventions: undivided,
    basis: 'NĐ 224/2026/NĐ-CP, Đ.16',
    confidence: 'verified',
    from: 'counts',
    inForce: { from: '2026-07-01' },
  },
} as const satisfies Readonly<Record<string, Indicator>>
