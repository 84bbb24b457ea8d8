import type { Basis, Regime } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'

/** The methods of measuring satisfaction with administrative agencies. */
export const regimes = {
  r2012: {
    title: { vi: 'Phương pháp SIPAS theo Quyết định 1383', en: 'SIPAS method of Decision 1383' },
    from: '2012-12-28',
    to: '2017-10-09',
    ...secondary('QĐ 1383/QĐ-BNV'),
  },
  r2017: {
    title: {
      vi: 'Kế hoạch đo lường theo Quyết định 2640 (2017–2020, sau đó theo hướng dẫn từng năm)',
      en: 'Plan of Decision 2640 (2017–2020, then by yearly guidance)',
    },
    from: '2017-10-10',
    to: '2023-12-10',
    ...secondary('QĐ 2640/QĐ-BNV; CV 5606/BNV-CCHC'),
  },
  r2023: {
    title: { vi: 'Phương pháp theo Quyết định 1001 (2023–2026)', en: 'Method of Decision 1001 (2023–2026)' },
    from: '2023-12-11',
    ...secondary('QĐ 1001/QĐ-BNV'),
  },
} as const satisfies Readonly<Record<string, Regime>>

const hospitals = { vi: 'Khảo sát hài lòng người bệnh', en: 'Satisfaction of patients' } as const
const education = {
  vi: 'Đo lường hài lòng về dịch vụ giáo dục công',
  en: 'Satisfaction with public education',
} as const

/** The instruments surveys rest on. */
export const basis: readonly Basis[] = [
  ...Object.values(regimes),
  {
    title: {
      vi: 'Hướng dẫn đo lường hằng năm, phát phiếu qua bưu điện',
      en: 'Yearly guidance; questionnaires by post',
    },
    from: '2017-10-24',
    ...secondary('CV 5606/BNV-CCHC (ngày của công văn chưa kiểm chứng)'),
  },
  {
    title: {
      vi: 'Đổi mới phong cách, thái độ phục vụ của cán bộ y tế',
      en: 'Style and attitude of health staff',
    },
    from: '2015-06-04',
    ...verified('QĐ 2151/QĐ-BYT'),
  },
  { title: hospitals, from: '2016-11-18', to: '2018-10-17', ...verified('QĐ 6859/QĐ-BYT') },
  { title: hospitals, from: '2018-10-18', to: '2019-08-27', ...verified('QĐ 6328/QĐ-BYT') },
  { title: hospitals, from: '2019-08-28', ...secondary('QĐ 3869/QĐ-BYT') },
  { title: education, from: '2017-07-11', ...secondary('QĐ 2329/QĐ-BGDĐT') },
  { title: education, from: '2019-10-04', ...secondary('QĐ 3476/QĐ-BGDĐT') },
  {
    title: { vi: 'Dịch vụ công trực tuyến: ba mức hài lòng', en: 'Online services: three levels' },
    from: '2018-06-01',
    ...verified('TT 32/2017/TT-BTTTT, Đ.12 (có thể đã được thay thế)'),
  },
  {
    title: { vi: 'Cơ chế một cửa, một cửa liên thông', en: 'One-stop mechanism' },
    from: '2018-06-21',
    to: '2025-06-30',
    ...verified('NĐ 61/2018/NĐ-CP'),
  },
  {
    title: { vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp', en: 'Index of service to people and business' },
    from: '2022-06-23',
    ...secondary('QĐ 766/QĐ-TTg'),
  },
]
