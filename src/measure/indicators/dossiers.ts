import { counted, type Indicator } from './indicator.ts'

/** Time kept: dossiers, petitions, procedures published, tasks and reports. */
export const dossierIndicators = {
  'dossier.onTime.rate': {
    title: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Share of dossiers settled on time' },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Hồ sơ giải quyết xong vào hoặc trước thời điểm hẹn trả',
      en: 'Dossiers settled at the due time or before',
    },
    conventions: {
      received: {
        title: { vi: 'Theo nghị định: trên hồ sơ tiếp nhận', en: 'As the decree says: of dossiers received' },
        denominator: { vi: 'Mọi hồ sơ tiếp nhận trong kỳ', en: 'All dossiers received in the period' },
      },
      finished: {
        title: {
          vi: 'Theo phần mềm một cửa: trên hồ sơ đã đến hạn trả lời',
          en: 'As one-stop software counts: of dossiers settled or overdue',
        },
        denominator: {
          vi: 'Hồ sơ đã giải quyết và hồ sơ chưa giải quyết đã quá hạn',
          en: 'Dossiers settled, and dossiers unsettled and overdue',
        },
      },
    },
    basis: 'NĐ 61/2018/NĐ-CP, Đ.30.2.c; NĐ 224/2026/NĐ-CP, Đ.19.2.đ',
    confidence: 'verified',
    from: 'dossiers',
    dossiers: { rule: 'onTime' },
  },
  'dossier.early.rate': {
    title: { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn', en: 'Share of dossiers settled early' },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Hồ sơ giải quyết xong trước ngày hẹn trả',
      en: 'Dossiers settled before the due day',
    },
    conventions: counted('Hồ sơ đã giải quyết trong kỳ', 'Dossiers settled in the period'),
    basis: null,
    confidence: 'interpretation',
    from: 'dossiers',
    dossiers: { rule: 'early' },
  },
  'online.onTime.rate': {
    title: {
      vi: 'Tỷ lệ hồ sơ trực tuyến giải quyết đúng hạn',
      en: 'Share of online dossiers settled on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Hồ sơ trực tuyến giải quyết đúng hạn', en: 'Online dossiers settled on time' },
    conventions: counted('Hồ sơ trực tuyến đã giải quyết', 'Online dossiers settled'),
    basis: 'TT 32/2017/TT-BTTTT, Đ.11.3',
    confidence: 'verified',
    from: 'counts',
  },
  'onestop.exchange.rate': {
    title: {
      vi: 'Tỷ lệ hồ sơ liên thông trao đổi qua mạng',
      en: 'Share of linked dossiers exchanged on the network',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Hồ sơ liên thông được trao đổi giữa các cơ quan qua mạng',
      en: 'Linked dossiers exchanged between agencies on the network',
    },
    conventions: counted('Hồ sơ liên thông cần trao đổi', 'Linked dossiers that need exchange'),
    basis: 'TT 23/2018/TT-BTTTT',
    confidence: 'verified',
    from: 'counts',
  },
  'pakn.onTime.rate': {
    title: {
      vi: 'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
      en: 'Share of petitions handled on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Phản ánh, kiến nghị xử lý đúng hoặc trước hạn', en: 'Petitions handled in time' },
    conventions: counted('Tổng số phản ánh, kiến nghị', 'All petitions'),
    basis: 'TT 01/2018/TT-VPCP, Đ.13.8',
    confidence: 'verified',
    from: 'dossiers',
    dossiers: { rule: 'onTime', procedures: ['feedback-petition'], of: 'received' },
  },
  'tthc.published.onTime.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục hành chính công bố đúng hạn',
      en: 'Share of procedures published on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Thủ tục công bố đúng hoặc trước hạn', en: 'Procedures published in time' },
    conventions: counted('Thủ tục phải công bố trong kỳ', 'Procedures to be published in the period'),
    basis: 'QĐ 766/QĐ-TTg',
    confidence: 'secondary',
    from: 'dossiers',
    dossiers: { rule: 'onTime', procedures: ['administrative-procedure-publication'], of: 'finished' },
  },
  'tthc.synchronised.onTime.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục cập nhật vào Cơ sở dữ liệu quốc gia đúng hạn',
      en: 'Share of procedures entered in the national database on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Thủ tục đã công bố, được cập nhật, công khai đúng hạn',
      en: 'Published procedures entered and made public in time',
    },
    conventions: counted('Thủ tục đã công bố trong kỳ', 'Procedures published in the period'),
    basis: 'QĐ 766/QĐ-TTg',
    confidence: 'secondary',
    from: 'counts',
  },
  'task.onTime.rate': {
    title: {
      vi: 'Tỷ lệ nhiệm vụ cải cách hoàn thành đúng hạn',
      en: 'Share of reform tasks done on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Nhiệm vụ hoàn thành đúng hạn', en: 'Tasks done on time' },
    conventions: {
      finished: {
        title: { vi: 'Trên nhiệm vụ đã xong hoặc đã quá hạn', en: 'Of tasks done or overdue' },
        denominator: {
          vi: 'Nhiệm vụ đã hoàn thành và nhiệm vụ chưa hoàn thành đã quá hạn',
          en: 'Tasks done, and tasks pending and overdue',
        },
      },
    },
    basis: 'BC 1270/BC-TCTTTg',
    confidence: 'verified',
    from: 'dossiers',
    dossiers: { rule: 'onTime', procedures: ['reform-task'] },
  },
  'report.onTime.rate': {
    title: {
      vi: 'Tỷ lệ báo cáo cải cách hành chính nộp đúng hạn',
      en: 'Share of reform reports sent on time',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: { vi: 'Báo cáo nhận được vào hoặc trước hạn', en: 'Reports received in time' },
    conventions: counted('Báo cáo phải nộp', 'Reports due'),
    basis: null,
    confidence: 'interpretation',
    from: 'dossiers',
    dossiers: { rule: 'onTime', procedures: ['reform-report'], of: 'finished' },
  },
} as const satisfies Readonly<Record<string, Indicator>>
