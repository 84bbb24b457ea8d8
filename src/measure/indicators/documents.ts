import { counted, type Indicator } from './indicator.ts'

const exchanged = counted(
  'Văn bản chính thức gửi giữa các cơ quan trong tỉnh, không tính văn bản mật',
  'All official documents sent to other agencies in the province, secret ones left out',
)

/** Work in an electronic environment. */
export const documentIndicators = {
  'edoc.rate': {
    title: {
      vi: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử',
      en: 'Share of inter-agency documents sent electronically',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Văn bản gửi hoàn toàn dưới dạng điện tử, có ký số (kể cả gửi kèm bản giấy)',
      en: 'Documents sent electronically and digitally signed (also with a paper copy beside)',
    },
    conventions: exchanged,
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'edoc.digitalOnly.rate': {
    title: {
      vi: 'Tỷ lệ văn bản chỉ gửi điện tử, có ký số',
      en: 'Share of documents sent only electronically, signed',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Văn bản chỉ gửi điện tử, có ký số, không kèm bản giấy',
      en: 'Documents sent electronically only, digitally signed, without paper',
    },
    conventions: exchanged,
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'etransaction.rate': {
    title: {
      vi: 'Tỷ lệ công việc xử lý trong môi trường điện tử',
      en: 'Share of work handled in an electronic environment',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Hồ sơ công việc xử lý hoàn toàn trên môi trường mạng',
      en: 'Work files handled wholly on the network',
    },
    conventions: counted('Tổng số hồ sơ công việc', 'All work files'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
} as const satisfies Readonly<Record<string, Indicator>>
