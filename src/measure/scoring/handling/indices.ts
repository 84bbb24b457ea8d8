import type { Citation } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'

/** What an index gives: 2, 1 or 0 points. */
export type Points = 0 | 1 | 2

/** The indices scored dossier by dossier. */
export const dossierIndices = [1, 2, 3, 4, 7] as const
/** The indices scored once for the agency. */
export const agencyIndices = [5, 6, 8, 9] as const

/** The number of an index scored dossier by dossier. */
export type DossierIndex = (typeof dossierIndices)[number]
/** The number of an index scored once for the agency. */
export type AgencyIndex = (typeof agencyIndices)[number]

/** How the figures are collected: a survey, a device at the desk, online, the information system. */
export type Collection = 'survey' | 'device' | 'online' | 'system'

/** One of the nine indices. */
export interface HandlingIndex extends Citation {
  readonly title: Text
  readonly level: 'dossier' | 'agency'
  /** What earns 2, 1 and 0 points. */
  readonly points: Readonly<Record<Points, Text>>
  /** Null where the figures are simply counted by the agency. */
  readonly collected: readonly Collection[] | null
}

const source = { basis: 'TT 01/2018/TT-VPCP, Đ.13, 14', confidence: 'verified' } as const
const asked = ['survey', 'device', 'online'] as const
const times = {
  2: { vi: 'Ngắn hơn thời gian quy định', en: 'Shorter than the time allowed' },
  1: { vi: 'Bằng thời gian quy định', en: 'Just the time allowed' },
  0: { vi: 'Dài hơn thời gian quy định', en: 'Longer than the time allowed' },
} as const

/** The nine indices by their numbers. Source: TT 01/2018/TT-VPCP, Đ.13 (what earns points), Đ.14 (how collected). */
export const handlingIndices: Readonly<Record<DossierIndex | AgencyIndex, HandlingIndex>> = {
  1: {
    title: {
      vi: 'Thời gian giải quyết so với thời gian quy định',
      en: 'Time of handling against the time allowed',
    },
    level: 'dossier',
    points: times,
    collected: asked,
    ...source,
  },
  2: {
    title: {
      vi: 'Thời gian giải quyết của từng cơ quan tham gia, kể cả cơ quan phối hợp',
      en: 'Time of each agency that takes part, also of those consulted',
    },
    level: 'dossier',
    points: times,
    collected: ['system'],
    ...source,
  },
  3: {
    title: {
      vi: 'Số lần liên hệ với nơi tiếp nhận để hoàn thiện hồ sơ, kể cả trực tuyến',
      en: 'Contacts with the receiving desk to complete the dossier, also online',
    },
    level: 'dossier',
    points: {
      2: { vi: 'Không phải liên hệ', en: 'None' },
      1: { vi: 'Một lần', en: 'One' },
      0: {
        vi: 'Trên một lần, trừ khi do lỗi của người nộp',
        en: 'More than one, unless by the applicant’s own fault',
      },
    },
    collected: asked,
    ...source,
  },
  4: {
    title: {
      vi: 'Số cơ quan phải liên hệ để hoàn thiện hồ sơ',
      en: 'Agencies to be contacted to complete the dossier',
    },
    level: 'dossier',
    points: {
      2: { vi: 'Không phải liên hệ cơ quan nào', en: 'None' },
      1: {
        vi: 'Chỉ Bộ phận Một cửa, thêm cơ quan chủ trì kiểm tra thực địa, hội đồng nếu pháp luật quy định',
        en: 'The one-stop desk alone, and the agency of a field check or council where law asks for one',
      },
      0: { vi: 'Nhiều hơn', en: 'More' },
    },
    collected: asked,
    ...source,
  },
  5: {
    title: {
      vi: 'Tổ chức tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa',
      en: 'Receiving, handling and returning at the one-stop desk',
    },
    level: 'agency',
    points: {
      2: {
        vi: 'Đủ tỷ lệ thủ tục thẩm định, phê duyệt ngay tại Bộ phận Một cửa',
        en: 'Enough procedures appraised and approved at the desk itself',
      },
      1: {
        vi: '100% thủ tục thuộc diện phải đưa vào được tiếp nhận, trả kết quả tại Bộ phận Một cửa',
        en: 'All procedures that are not exempt are received and returned at the desk',
      },
      0: { vi: 'Dưới 100%', en: 'Fewer' },
    },
    collected: null,
    ...source,
  },
  6: {
    title: { vi: 'Công khai thủ tục hành chính', en: 'Publication of procedures' },
    level: 'agency',
    points: {
      2: {
        vi: 'Đúng, đủ, kịp thời, cả niêm yết và điện tử',
        en: 'Correct, full, in time, both posted and electronic',
      },
      1: { vi: 'Chỉ niêm yết hoặc chỉ điện tử', en: 'Posted or electronic only' },
      0: { vi: 'Không đúng, không đủ hoặc không kịp thời', en: 'Not correct, not full or not in time' },
    },
    collected: null,
    ...source,
  },
  7: {
    title: { vi: 'Thái độ của cán bộ, công chức', en: 'Attitude of officers' },
    level: 'dossier',
    points: {
      2: {
        vi: 'Trước hạn và không có phản ánh về nhũng nhiễu, tiêu cực',
        en: 'Early, and no complaint of harassment or wrongdoing',
      },
      1: {
        vi: 'Đúng hạn và không có phản ánh về nhũng nhiễu, tiêu cực',
        en: 'On time, and no complaint of harassment or wrongdoing',
      },
      0: {
        vi: 'Có phản ánh, trừ phản ánh đã xác minh là sai',
        en: 'A complaint, unless it was verified to be false',
      },
    },
    collected: asked,
    ...source,
  },
  8: {
    title: {
      vi: 'Tiếp thu, giải trình phản ánh, kiến nghị',
      en: 'Answering feedback and petitions',
    },
    level: 'agency',
    points: {
      2: {
        vi: 'Không có, hoặc 100% đúng hạn và không kéo dài',
        en: 'None, or all in time and none prolonged',
      },
      1: { vi: 'Từ 90% đúng hạn và không kéo dài', en: '90% or more in time and none prolonged' },
      0: { vi: 'Dưới 90% hoặc có kéo dài', en: 'Below 90%, or some prolonged' },
    },
    collected: null,
    ...source,
  },
  9: {
    title: {
      vi: 'Tiến độ, chất lượng dịch vụ công trực tuyến',
      en: 'Progress and quality of online services',
    },
    level: 'agency',
    points: {
      2: {
        vi: 'Từ 20% thủ tục đủ điều kiện ở mức độ 3, 4; từ 30% hồ sơ trực tuyến; không có hồ sơ chậm',
        en: '20% or more of the eligible procedures at levels 3 and 4, 30% or more of dossiers online, none late',
      },
      1: {
        vi: 'Có mức độ 3, 4; từ 15% đến dưới 30% hồ sơ trực tuyến; không có hồ sơ chậm',
        en: 'Some at levels 3 and 4, 15% to below 30% of dossiers online, none late',
      },
      0: {
        vi: 'Không có mức độ 3, 4, dưới 15%, hoặc có hồ sơ chậm',
        en: 'None at levels 3 and 4, below 15%, or some late',
      },
    },
    collected: null,
    ...source,
  },
}
