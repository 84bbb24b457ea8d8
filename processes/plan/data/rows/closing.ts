import { text } from '../../../../src/text/index.ts'
import type { PlanRow } from '../row.ts'

/** The annex the plan announces (IV); its list is read by `parseTasks`. */
export const annexRows: readonly PlanRow[] = [
  {
    id: 'IV-01',
    section: 'IV',
    kind: 'annex',
    title: text(
      'Kế hoạch cụ thể triển khai các nhiệm vụ (phụ lục kèm theo, không có trong bản sao)',
      'Detailed plan of the tasks (annex, not in the copy)',
    ),
    units: [],
  },
]

/** Whom the plan is sent to. */
export const recipientRows: readonly PlanRow[] = [
  {
    id: 'N-01',
    section: 'Nơi nhận',
    kind: 'recipient',
    title: text(
      'Nơi nhận: Bộ Nội vụ; Thường trực Tỉnh ủy, Thường trực HĐND tỉnh; lãnh đạo UBND tỉnh; các sở, ban, ngành; UBND cấp huyện; Văn phòng UBND tỉnh; lưu',
      'Recipients: Ministry of Home Affairs; standing bodies of the provincial Party committee and council; the Committee’s leaders; departments; district committees; the Committee’s office; archive',
    ),
    units: [],
  },
]
