import { text } from '../../text/index.ts'
import type { Decision } from '../decisions.ts'
import { expandRows } from './rows.ts'

/**
 * The swap around Culture Day 2026 that the Ministry of Home Affairs proposed on 6 September 2026: off on Monday
 * 23 November, worked on Saturday 28 November. No official notice was found; off by default.
 */
export const proposedSwapNovember2026: Decision = /* @__PURE__ */ Object.freeze<Decision>({
  id: 'proposed-swap-november-2026',
  title: text(
    'Đề xuất hoán đổi ngày làm việc 23/11/2026 sang 28/11/2026',
    'Proposed swap of the working day 23/11/2026 to 28/11/2026',
  ),
  status: 'proposed',
  statusText: text(
    'Mới là đề xuất của Bộ Nội vụ (06/09/2026); chưa thấy thông báo chính thức. Chỉ áp dụng khi cơ quan đã có văn bản.',
    'Only a proposal of the Ministry of Home Affairs (06/09/2026); no official notice was found. Apply it only when the agency holds the notice.',
  ),
  rows: /* @__PURE__ */ expandRows(2026, [
    [
      'verified1',
      'proposal-2411',
      [
        ['11-23', '11-28', 'swap-off'],
        ['11-28', '11-23', 'swap-worked'],
      ],
    ],
  ]),
})
