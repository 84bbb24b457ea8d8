import { type Text, text } from '../../../src/text/index.ts'
import type { UnitId } from './units.ts'

/** One stage of the way a difficulty takes; without a unit it is whoever meets the difficulty. */
export interface RouteStage {
  readonly unit?: UnitId
  readonly does: Text
}

/** The way difficulties take, from the unit that meets one to the decision (V, closing paragraph). */
export const difficultyRoute: readonly RouteStage[] = [
  { does: text('phản ánh khó khăn, vướng mắc', 'reports the difficulty') },
  { unit: 'so-noi-vu', does: text('tổng hợp, báo cáo', 'gathers and reports') },
  { unit: 'ubnd-tinh', does: text('xem xét, giải quyết', 'considers and decides') },
]

/** Whom the plan is sent to, abbreviations written out. */
export const recipients: readonly Text[] = [
  text('Bộ Nội vụ', 'Ministry of Home Affairs'),
  text(
    'Thường trực Tỉnh ủy, Thường trực HĐND tỉnh',
    'Standing bodies of the provincial Party committee and of the provincial council',
  ),
  text('Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Chair and vice chairs of the provincial people’s committee'),
  text('Các sở, ban, ngành tỉnh', 'Departments and bodies of the province'),
  text('UBND các huyện, thị xã, thành phố', 'District-level people’s committees'),
  text(
    'Văn phòng UBND tỉnh: Chánh Văn phòng, Phó Chánh Văn phòng, Phòng Nội chính',
    'Office of the committee: its chief, deputy chief and section of internal affairs',
  ),
  text('Lưu: Văn thư, Phòng Nội chính', 'Archive: records clerk, section of internal affairs'),
]
