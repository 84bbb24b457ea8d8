import type { Citation } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'

/** An indicator of the index of service. */
export type ServiceIndicatorId =
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.4'
  | '2.1'
  | '2.2'
  | '3.1'
  | '3.2'
  | '3.3'
  | '3.5'
  | '3.6'
  | '4.1'
  | '4.2'
  | '4.3'
  | '4.4'
  | '4.5'
  | '5.1'
  | '5.2'
  | '5.3'
  | '5.4'

/** A group of the index of service. */
export type ServiceGroupId = '1' | '2' | '3' | '4' | '5'

/** Indicators that share a number of points. */
export interface ServicePart extends Citation {
  readonly max: number
  readonly indicators: readonly ServiceIndicatorId[]
  /** The sources read may leave out an indicator that has a share of these points. */
  readonly mayLack: boolean
}

/** A group of indicators. */
export interface ServiceGroup extends Citation {
  readonly title: Text
  readonly max: number
  readonly parts: readonly ServicePart[]
}

const pages = {
  basis: 'QĐ 766/QĐ-TTg (2022), theo trang thông tin của tỉnh',
  confidence: 'secondary',
} as const

const whole = (max: number, ...indicators: readonly ServiceIndicatorId[]) => ({
  max,
  parts: [{ max, indicators, mayLack: false, ...pages }],
  ...pages,
})

/** The five groups, 100 points in all. Source: QĐ 766/QĐ-TTg (2022), as provincial pages give it. */
export const serviceGroups: Readonly<Record<ServiceGroupId, ServiceGroup>> = {
  1: {
    title: { vi: 'Công khai, minh bạch', en: 'Openness' },
    ...whole(18, '1.1', '1.2', '1.3', '1.4'),
  },
  2: { title: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' }, ...whole(20, '2.1', '2.2') },
  3: {
    title: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' },
    max: 22,
    parts: [
      { max: 12, indicators: ['3.1', '3.2', '3.3'], mayLack: true, ...pages },
      {
        max: 10,
        indicators: ['3.5', '3.6'],
        mayLack: false,
        basis: 'QĐ 766/QĐ-TTg (2022): phần còn lại của 22 điểm',
        confidence: 'interpretation',
      },
    ],
    ...pages,
  },
  4: {
    title: { vi: 'Số hóa hồ sơ', en: 'Digitising dossiers' },
    ...whole(22, '4.1', '4.2', '4.3', '4.4', '4.5'),
  },
  5: { title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' }, ...whole(18, '5.1', '5.2', '5.3', '5.4') },
}
