import type { Nonconformity } from '../../nonconformity/index.ts'
import { type Text, text } from '../../text/index.ts'

/** The kinds of slips as people call them. */
export const kinds: Readonly<Record<Nonconformity['kind'], Text>> = {
  service: text('dịch vụ không phù hợp', 'nonconforming service'),
  corrective: text('khắc phục', 'corrective'),
  preventive: text('phòng ngừa', 'preventive'),
}
