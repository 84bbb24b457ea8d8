import { text } from '../../text/index.ts'

/** What dossiers are told apart by, and what those without one are called. */
export const caseKeys = {
  unit: text('Đơn vị', 'Unit'),
  channel: text('Kênh tiếp nhận', 'Channel'),
  procedure: text('Thủ tục', 'Procedure'),
} as const

/** What stands for a name nobody noted. */
export const unnamed = text('(chưa ghi)', '(not noted)')

/** What the rate over all received does to the latest periods. */
export const recentNote = text(
  'Mẫu số có cả hồ sơ chưa đến hạn nên các kỳ gần đây có thể thấp; --convention finished chỉ tính hồ sơ đã giải quyết hoặc quá hạn.',
  'Dossiers not yet due are in the denominator, so the latest periods may be low; --convention finished counts those settled or overdue alone.',
)

/** What can be done when there is nothing to draw. */
export const otherwise = {
  otherPeriod: text(
    'Chọn kỳ khác (--year, --quarter, --from, --to), bỏ --unit, hoặc đưa số liệu vào: hồ sơ (quytrinh open), nhật ký ngoài (--log), số liệu đếm (quytrinh counts import), khảo sát (quytrinh survey import).',
    'Choose another window (--year, --quarter, --from, --to), leave out --unit, or bring in figures: dossiers (quytrinh open), a foreign log (--log), counts (quytrinh counts import), surveys (quytrinh survey import).',
  ),
  noSlips: text(
    'Chọn kỳ khác (--year, --from, --to), hoặc ghi phiếu bằng quytrinh nc add.',
    'Choose another window (--year, --from, --to), or log slips with quytrinh nc add.',
  ),
  nothingOpen: text(
    'Không có việc nào đang mở tại thời điểm này; chọn thời điểm khác bằng --now, hoặc --of dossiers để xem hồ sơ.',
    'Nothing is open at this moment; choose another with --now, or --of dossiers for dossiers.',
  ),
  noAnswers: text(
    'Chọn --by khác (unit cần cột đơn vị trong phiếu), khảo sát khác (--survey), hoặc nhập phiếu bằng quytrinh survey import.',
    'Choose another --by (unit needs a column of units), another --survey, or take one in with quytrinh survey import.',
  ),
} as const
