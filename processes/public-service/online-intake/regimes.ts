import type { Basis, Regime, Setting } from '../../../src/procedure/index.ts'
import { implied, secondary, unverified, verified } from '../../citations.ts'
import { instruments as oneStopInstruments, regimes as oneStopRegimes } from '../one-stop/regimes.ts'
import { onlineSchemes } from './terms.ts'

const { r2018, r2025 } = oneStopRegimes
const { levels, extents, fullByDefault } = onlineSchemes

/** What governs an online dossier: the naming of the service, and the one-stop decree of the day. */
export const regimes = {
  decree43: {
    title: { vi: 'Nghị định 43/2011/NĐ-CP: bốn mức độ', en: 'Decree 43/2011: four levels' },
    from: levels.from,
    to: '2018-05-31',
    ...verified('NĐ 43/2011/NĐ-CP'),
  },
  circular32: {
    title: {
      vi: 'Nghị định 43/2011/NĐ-CP và Thông tư 32/2017/TT-BTTTT',
      en: 'Decree 43/2011 and Circular 32/2017',
    },
    from: '2018-06-01',
    to: '2018-06-20',
    ...verified('TT 32/2017/TT-BTTTT'),
  },
  decree61: {
    title: {
      vi: 'Nghị định 61/2018/NĐ-CP; mức độ theo Nghị định 43/2011, Thông tư 32/2017',
      en: 'Decree 61/2018; levels of Decree 43/2011 and Circular 32/2017',
    },
    from: r2018.from,
    to: levels.to,
    ...verified(r2018.basis),
  },
  decree42: {
    title: {
      vi: 'Nghị định 42/2022/NĐ-CP: một phần, toàn trình; một cửa theo Nghị định 61/2018',
      en: 'Decree 42/2022: partial and end-to-end; one-stop by Decree 61/2018',
    },
    from: extents.from,
    to: r2018.to,
    ...unverified(extents.basis),
  },
  decree118: {
    title: {
      vi: 'Nghị định 118/2025/NĐ-CP; một phần, toàn trình theo Nghị định 42/2022',
      en: 'Decree 118/2025; partial and end-to-end by Decree 42/2022',
    },
    from: r2025.from,
    to: extents.to,
    ...verified(r2025.basis),
  },
  decree224: {
    title: {
      vi: 'Nghị định 224/2026/NĐ-CP: mặc định toàn trình; một cửa theo Nghị định 118/2025',
      en: 'Decree 224/2026: end-to-end by default; one-stop by Decree 118/2025',
    },
    from: fullByDefault.from,
    ...verified('NĐ 224/2026/NĐ-CP'),
  },
} as const satisfies Readonly<Record<string, Regime>>

/** Services named by level. */
export const byLevel = ['decree43', 'circular32', 'decree61'] as const

/** Services named by extent. */
export const byExtent = ['decree42', 'decree118', 'decree224'] as const

/** One notice of everything missing. */
export const since61 = ['decree61', ...byExtent] as const

/** The one-stop decree of 2025: identity first, answer in 8 hours, stop on request. */
export const since118 = ['decree118', 'decree224'] as const

/** The instruments online filing rests on: those of online services, then those of the one-stop desk. */
export const instruments = [
  {
    title: {
      vi: 'Cung cấp thông tin và dịch vụ công trực tuyến trên trang, cổng thông tin điện tử',
      en: 'Information and online services on portals',
    },
    from: levels.from,
    to: levels.to,
    ...verified(levels.basis),
  },
  {
    title: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Providing online services' },
    from: '2018-06-01',
    ...verified('TT 32/2017/TT-BTTTT'),
  },
  {
    title: {
      vi: 'Thực hiện thủ tục hành chính trên môi trường điện tử',
      en: 'Administrative procedures in the electronic environment',
    },
    from: '2020-01-01',
    ...unverified('NĐ 45/2020/NĐ-CP (chỉ biết có hiệu lực trong năm 2020; sửa đổi bởi NĐ 118/2025)'),
  },
  {
    title: {
      vi: 'Sửa đổi Nghị định 61/2018: số hóa hồ sơ khi tiếp nhận',
      en: 'Amendment of Decree 61/2018: digitising at intake',
    },
    from: '2021-12-06',
    to: r2018.to,
    ...unverified('NĐ 107/2021/NĐ-CP (nội dung chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Cung cấp thông tin và dịch vụ công trực tuyến: toàn trình, một phần',
      en: 'Information and online services: end-to-end, partial',
    },
    from: extents.from,
    to: extents.to,
    ...unverified(extents.basis),
  },
  {
    title: {
      vi: 'Hướng dẫn Luật Chuyển đổi số: dịch vụ công trực tuyến toàn trình, chủ động',
      en: 'Guiding the Law on Digital Transformation: end-to-end and proactive services',
    },
    from: fullByDefault.from,
    ...verified('NĐ 224/2026/NĐ-CP, Đ.13–19'),
  },
  {
    title: {
      vi: 'Sửa đổi Nghị định 45/2020: Cổng kiểm tra kỹ thuật tự động và báo đã nhận hồ sơ',
      en: 'Amendment of Decree 45/2020: the portal checks and acknowledges by itself',
    },
    from: '2026-08-05',
    ...secondary('NĐ 310/2026/NĐ-CP (theo báo chí)'),
  },
  ...oneStopInstruments.filter(({ basis }) => basis !== oneStopRegimes.r2007.basis),
] satisfies readonly Basis[]

/** What no text read states. */
export const settings = {
  fullWithoutVisits: {
    title: {
      vi: 'Dịch vụ toàn trình không nhận phí, không trả kết quả tại quầy',
      en: 'An end-to-end service takes no fee and returns no result at the counter',
    },
    default: true,
    ...implied(
      'NĐ 42/2022/NĐ-CP (chưa kiểm chứng); NĐ 224/2026/NĐ-CP, Đ.14: không bước nào phải đến trực tiếp',
    ),
  },
} as const satisfies Readonly<Record<string, Setting>>
