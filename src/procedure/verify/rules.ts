import { type Text, text } from '../../text/index.ts'

/** The rules of {@link verify}, by code. */
export const rules = {
  QT000: text('Chưa kiểm tra hết mọi trạng thái', 'Not every state was visited'),
  QT001: text('Sai lệch được chấp nhận không còn nữa', 'An accepted deviation that is no longer there'),
  QT101: text('Bước không bao giờ đến được', 'A step that cannot be reached'),
  QT102: text('Bước kẹt: không còn sự kiện nào được chấp nhận', 'A dead end: no event is accepted any more'),
  QT103: text('Vòng không lối ra: hồ sơ không kết thúc được', 'A trap: the dossier can never end'),
  QT105: text('Sự kiện không bao giờ được chấp nhận', 'An event that is never accepted'),
  QT106: text('Tên dùng mà không khai báo', 'A name that is used but not declared'),
  QT108: text('Sự kiện bị từ chối mà không nêu lý do', 'An event that is refused without a reason'),
  QT109: text('Phần việc song song hỏi thời hạn', 'A part that asks whether a limit has run out'),
  QT110: text('Bước song song dẫn vòng về chính nó', 'A step of parts that leads back to itself'),
  QT111: text('Tên đã dành riêng', 'A name that is reserved'),
  QT112: text('Giá trị mà dữ kiện không bao giờ có', 'A value the fact never has'),
  QT201: text('Bước không giao cho ai', 'A step owed by no role'),
  QT202: text('Vai trò giữ bước mà không làm được gì', 'A role that owes a step and can do nothing there'),
  QT203: text('Tách vai trò bị vi phạm hoặc vô tác dụng', 'A separation of roles that is broken or empty'),
  QT204: text('Vai trò không dùng đến', 'A role that is not used'),
  QT301: text('Bước không có thời hạn', 'A step without a limit'),
  QT302: text('Tổng thời gian các bước vượt thời hạn chung', 'Limits of steps that exceed their whole'),
  QT305: text('Đơn vị thời gian không so sánh được', 'Units of time that cannot be compared'),
  QT306: text('Thời hạn tạm dừng mãi', 'A limit that stands still for ever'),
  QT307: text('Thời hạn không bao giờ áp dụng', 'A limit that never binds'),
  QT308: text('Khoảng ngày không có mức thời hạn nào', 'Days on which no row of a limit is in force'),
  QT601: text('Câu chữ thiếu hoặc sai dạng', 'A text that is missing or badly formed'),
  QT602: text('Hai tên nhìn như một', 'Two names that look like one'),
} as const satisfies Readonly<Record<string, Text>>
