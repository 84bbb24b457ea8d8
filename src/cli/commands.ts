import { text } from '../text/index.ts'
import type { CommandEntry } from './command.ts'

/** Every command, in the order the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    text: text(
      'lập hồ sơ cơ quan (quytrinh.json) cho một thư mục làm việc',
      'write the agency profile (quytrinh.json) of a workspace',
    ),
    load: async () => (await import('./command/init.ts')).init,
  },
  {
    name: 'list',
    text: text(
      'liệt kê các quy trình có sẵn và của cơ quan',
      'list the procedures, bundled and the agency’s own',
    ),
    load: async () => (await import('./command/list.ts')).list,
  },
  {
    name: 'show',
    text: text('xem một quy trình: các bước, thời hạn, căn cứ', 'show a procedure: steps, limits, basis'),
    load: async () => (await import('./command/show.ts')).show,
  },
  {
    name: 'verify',
    text: text(
      'kiểm tra quy trình, kèm đường đi ngắn nhất tới lỗi',
      'verify procedures, with the shortest way to each finding',
    ),
    load: async () => (await import('./command/verify.ts')).verify,
  },
  {
    name: 'deadline',
    text: text('tính hạn của một thời hạn, kèm điều khoản', 'when a limit ends, with the articles'),
    load: async () => (await import('./command/deadline.ts')).deadline,
  },
  {
    name: 'import',
    text: text(
      'đọc tệp quy trình hoặc danh mục thủ tục, báo những gì chưa đọc được',
      'read a file of procedures and report what could not be read',
    ),
    load: async () => (await import('./command/import.ts')).importFile,
  },
  {
    name: 'open',
    text: text('mở một hồ sơ', 'open a dossier'),
    load: async () => (await import('./command/open.ts')).open,
  },
  {
    name: 'send',
    text: text('ghi một sự kiện vào hồ sơ', 'report an event to a dossier'),
    load: async () => (await import('./command/send.ts')).send,
  },
  {
    name: 'status',
    text: text('xem hồ sơ đang ở bước nào, hạn đến đâu', 'where a dossier stands and when it is due'),
    load: async () => (await import('./command/status.ts')).status,
  },
  {
    name: 'due',
    text: text('việc trong ngày: quá hạn, đến hạn, sắp đến hạn', 'the day’s work: overdue, due, due soon'),
    load: async () => (await import('./command/due.ts')).due,
  },
  {
    name: 'explain',
    text: text(
      'giải thích hạn của một hồ sơ, từng dòng có căn cứ',
      'explain the deadlines of a dossier line by line',
    ),
    load: async () => (await import('./command/explain.ts')).explain,
  },
  {
    name: 'journal verify',
    text: text('kiểm tra chuỗi băm của nhật ký', 'verify the hash chain of journals'),
    load: async () => (await import('./command/journal-verify.ts')).journalVerify,
  },
  {
    name: 'journal show',
    text: text('xem nhật ký của một hồ sơ', 'show the journal of a dossier'),
    load: async () => (await import('./command/journal-show.ts')).journalShow,
  },
  {
    name: 'coverage',
    text: text(
      'ma trận điều khoản ISO × quy trình, bước, hồ sơ; những gì còn thiếu',
      'the matrix of ISO clauses × procedures, steps, records, and what is missing',
    ),
    load: async () => (await import('./command/coverage.ts')).coverage,
  },
  {
    name: 'qms status',
    text: text(
      'việc phải làm trong năm về hệ thống quản lý chất lượng, và hạn',
      'what is owed this year for the quality management system, and when',
    ),
    load: async () => (await import('./command/qms-status.ts')).qmsStatus,
  },
  {
    name: 'demo',
    text: text(
      'bộ phận một cửa chạy thử trên dữ liệu thật, qua Tết 2026',
      'the one-stop desk on real input, across Tết 2026',
    ),
    load: async () => (await import('./command/demo.ts')).demo,
  },
]
