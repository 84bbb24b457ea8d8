import { counted, type Indicator, undivided } from './indicator.ts'

const agencies = counted('Tổng số cơ quan hành chính', 'All administrative agencies')

/** Agencies, units and desks: structure, quality systems, autonomy, laws put in order, services by others. */
export const organisationIndicators = {
  'staff.jobPosition': {
    title: {
      vi: 'Tỷ lệ cơ quan có cơ cấu cán bộ, công chức theo vị trí việc làm',
      en: 'Share of agencies with a staff structure by job position',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Cơ quan hành chính có đề án vị trí việc làm và cơ cấu được phê duyệt',
      en: 'Agencies with an approved scheme of job positions and structure',
    },
    conventions: agencies,
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'qms.declared.rate': {
    title: {
      vi: 'Tỷ lệ cơ quan công bố hệ thống quản lý chất lượng',
      en: 'Share of agencies with a declared quality management system',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Cơ quan đã công bố hệ thống phù hợp TCVN ISO 9001, còn hiệu lực',
      en: 'Agencies whose declaration of conformity to TCVN ISO 9001 stands',
    },
    conventions: counted('Cơ quan thuộc phạm vi phải áp dụng', 'Agencies that have to apply it'),
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.2, Đ.4',
    confidence: 'interpretation',
    from: 'counts',
  },
  'onestop.modern.rate': {
    title: {
      vi: 'Tỷ lệ bộ phận một cửa cấp huyện hiện đại',
      en: 'Share of modern one-stop desks at district level',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Bộ phận tiếp nhận và trả kết quả hiện đại cấp huyện đã vận hành',
      en: 'Modern district desks in operation',
    },
    conventions: counted('Đơn vị hành chính cấp huyện', 'Districts'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
    inForce: { to: '2025-06-30' },
  },
  'onestop.norm.rate': {
    title: {
      vi: 'Tỷ lệ bộ phận một cửa đạt chuẩn',
      en: 'Share of one-stop desks that meet the norm',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Bộ phận tiếp nhận và trả kết quả đạt chuẩn diện tích, trang thiết bị, nhân sự',
      en: 'Desks that meet the norms of space, equipment and staff',
    },
    conventions: counted('Bộ phận tiếp nhận và trả kết quả các cấp', 'Desks at all levels'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'autonomy.share': {
    title: {
      vi: 'Tỷ lệ đơn vị sự nghiệp theo nhóm tự chủ',
      en: 'Share of public service units by autonomy group',
    },
    unit: 'percent',
    kind: 'stock',
    better: null,
    numerator: { vi: 'Đơn vị thuộc nhóm', en: 'Units in the group' },
    conventions: counted('Tổng số đơn vị sự nghiệp công lập', 'All public service units'),
    basis: 'NĐ 60/2021/NĐ-CP, Đ.9',
    confidence: 'interpretation',
    from: 'counts',
    grouped: { vi: 'nhóm tự chủ', en: 'autonomy group' },
  },
  'tthc.simplified.rate': {
    title: {
      vi: 'Tỷ lệ thủ tục được cắt giảm, đơn giản hóa',
      en: 'Share of procedures cut or simplified',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'higher',
    numerator: {
      vi: 'Thủ tục được cắt giảm hoặc đơn giản hóa theo phương án đã duyệt',
      en: 'Procedures cut or simplified under an approved proposal',
    },
    conventions: counted('Thủ tục được rà soát', 'Procedures reviewed'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'legaldoc.unlawful.rate': {
    title: {
      vi: 'Tỷ lệ văn bản quy phạm pháp luật phát hiện trái pháp luật',
      en: 'Share of legal documents found unlawful',
    },
    unit: 'percent',
    kind: 'flow',
    better: 'lower',
    numerator: {
      vi: 'Văn bản có nội dung trái pháp luật phát hiện qua kiểm tra',
      en: 'Documents found to hold unlawful content',
    },
    conventions: counted('Văn bản đã kiểm tra', 'Documents checked'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
  },
  'xhh.providers': {
    title: {
      vi: 'Số cơ sở ngoài công lập theo lĩnh vực',
      en: 'Non-state providers by sector',
    },
    unit: 'count',
    kind: 'stock',
    better: 'higher',
    numerator: { vi: 'Cơ sở ngoài công lập đang hoạt động', en: 'Non-state providers in operation' },
    conventions: undivided,
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
    grouped: { vi: 'lĩnh vực', en: 'sector' },
  },
  'xhh.share': {
    title: {
      vi: 'Tỷ lệ dịch vụ do cơ sở ngoài công lập cung cấp',
      en: 'Share of services by non-state providers',
    },
    unit: 'percent',
    kind: 'stock',
    better: 'higher',
    numerator: {
      vi: 'Khối lượng dịch vụ do cơ sở ngoài công lập cung cấp',
      en: 'Volume of services by non-state providers',
    },
    conventions: counted('Tổng khối lượng dịch vụ của lĩnh vực', 'All services of the sector'),
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
    grouped: { vi: 'lĩnh vực', en: 'sector' },
  },
  'xhh.capital': {
    title: {
      vi: 'Vốn ngoài ngân sách cam kết (triệu đồng)',
      en: 'Private capital committed (million đồng)',
    },
    unit: 'count',
    kind: 'stock',
    better: 'higher',
    numerator: { vi: 'Tổng vốn cam kết của các dự án', en: 'Capital committed by all projects' },
    conventions: undivided,
    basis: null,
    confidence: 'interpretation',
    from: 'counts',
    grouped: { vi: 'lĩnh vực', en: 'sector' },
  },
} as const satisfies Readonly<Record<string, Indicator>>
