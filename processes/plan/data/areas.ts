import { type Text, text } from '../../../src/text/index.ts'
import type { UnitId } from './units.ts'

/** An area of the plan and the unit that leads it. */
export interface PlanArea {
  readonly id: string
  readonly title: Text
  readonly lead: UnitId
  readonly leadBasis: string
}

/** The six areas of the reform (II.1–II.6) and the solutions (III), each with the unit that leads it. */
export const areas = [
  {
    id: 'II.1',
    title: text('Cải cách thể chế', 'Institutional reform'),
    lead: 'so-tu-phap',
    leadBasis: 'V.3',
  },
  {
    id: 'II.2',
    title: text('Cải cách thủ tục hành chính', 'Reform of administrative procedures'),
    lead: 'so-tu-phap',
    leadBasis: 'V.3',
  },
  {
    id: 'II.3',
    title: text('Cải cách bộ máy hành chính nhà nước', 'Reform of the apparatus'),
    lead: 'so-noi-vu',
    leadBasis: 'V.2.đ',
  },
  {
    id: 'II.4',
    title: text(
      'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
      'Building staff and raising its quality',
    ),
    lead: 'so-noi-vu',
    leadBasis: 'V.2.đ',
  },
  {
    id: 'II.5',
    title: text('Cải cách tài chính công', 'Public-finance reform'),
    lead: 'so-tai-chinh',
    leadBasis: 'V.4',
  },
  {
    id: 'II.6',
    title: text('Hiện đại hóa hành chính', 'Modernisation'),
    lead: 'so-tttt',
    leadBasis: 'V.6',
  },
  {
    id: 'III',
    title: text('Giải pháp thực hiện', 'Solutions'),
    lead: 'so-noi-vu',
    leadBasis: 'V.2',
  },
] as const satisfies readonly PlanArea[]

/** The id of an area. */
export type AreaId = (typeof areas)[number]['id']
