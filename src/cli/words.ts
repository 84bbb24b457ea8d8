import { type Text, text } from '../text/index.ts'

/** The help's own words, by the word commander prints. */
export const headings: Readonly<Record<string, Text>> = {
  'Usage:': text('Cách dùng:', 'Usage:'),
  'Arguments:': text('Tham số:', 'Arguments:'),
  'Options:': text('Tuỳ chọn:', 'Options:'),
  'Global Options:': text('Tuỳ chọn chung:', 'Global options:'),
  'Commands:': text('Lệnh:', 'Commands:'),
}

export const words = {
  description: text(
    'Quy trình cơ quan hành chính: thời hạn, hồ sơ, nhật ký. Mỗi hạn đều kèm điều khoản.',
    'Procedures of administrative agencies: limits, dossiers, journals. Every deadline cites its article.',
  ),
  help: text('xem cách dùng', 'show the usage'),
  version: text('xem phiên bản', 'show the version'),
  language: text('ngôn ngữ: vi hoặc en (hoặc biến QUYTRINH_LANG)', 'language: vi or en (or QUYTRINH_LANG)'),
  json: text('in kết quả dạng JSON', 'print the result as JSON'),
  workspace: text(
    'thư mục làm việc chứa quytrinh.json (hoặc biến QUYTRINH_WORKSPACE; mặc định: tìm từ thư mục hiện tại trở lên)',
    'the workspace folder with quytrinh.json (or QUYTRINH_WORKSPACE; default: from the current folder upwards)',
  ),
  exitCodes: text(
    `Mã thoát:
  0   được
  1   bị từ chối theo quy định, hoặc có lỗi phát hiện (verify, journal verify)
  2   dữ liệu vào không đọc được, hoặc dùng lệnh sai
  3   thư mục làm việc đang bị tiến trình khác giữ, hoặc hồ sơ vừa được người khác ghi
  70  lỗi của chương trình`,
    `Exit codes:
  0   done
  1   refused by a rule, or findings were made (verify, journal verify)
  2   the input cannot be read, or the command was used wrongly
  3   another process holds the workspace, or has just written the dossier
  70  a fault of the program`,
  ),
  moments: text(
    'Ngày viết 06/02/2026 hoặc 2026-02-06; thời điểm viết "06/02/2026 09:15" hoặc 2026-02-06T09:15:00+07:00. Không ghi múi giờ thì hiểu là +07:00.',
    'Days are written 06/02/2026 or 2026-02-06, moments "06/02/2026 09:15" or 2026-02-06T09:15:00+07:00. Without an offset they are of +07:00.',
  ),
  did: text('Có phải là', 'Did you mean'),
} as const
