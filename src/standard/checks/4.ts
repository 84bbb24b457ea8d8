import { type Text, text } from '../../text/index.ts'
import type { ClauseId } from '../clause.ts'

/** What to check on chapter 4, the quality system and its documents. In our own words: no sentence is the standard's. */
export const systemChecks = {
  '4.1#1': text(
    'HTQLCL được lập thành văn bản, dùng hằng ngày, luôn cập nhật và có bằng chứng tốt lên theo thời gian.',
    'A QMS is written down, used every day, kept current and shown to work better over time.',
  ),
  '4.1#2': text(
    'Liệt kê đủ các quá trình của HTQLCL và đơn vị áp dụng từng quá trình.',
    'All processes the QMS relies on are listed, with the units that use each.',
  ),
  '4.1#3': text(
    'Thể hiện rõ thứ tự và các điểm bàn giao giữa các quá trình.',
    'The order of the processes and the hand-overs between them are shown.',
  ),
  '4.1#4': text(
    'Mỗi quá trình có quy định cách vận hành và tiêu chí để biết có chạy tốt hay không.',
    'Each process has stated rules for running it and a way to tell if it runs well.',
  ),
  '4.1#5': text(
    'Mỗi quá trình có đủ người, phương tiện và thông tin.',
    'Each process has the people, tools and information it needs.',
  ),
  '4.1#6': text(
    'Từng quá trình được theo dõi, đo khi cần và số liệu được phân tích.',
    'Each process is watched, measured where that makes sense, and the figures are studied.',
  ),
  '4.1#7': text(
    'Không đạt kết quả dự kiến thì có hành động xử lý.',
    'Missed results of a process lead to action.',
  ),
  '4.1#8': text(
    'Việc thuê ngoài có ảnh hưởng đến kết quả được nêu trong HTQLCL kèm mức kiểm soát của cơ quan.',
    'Outsourced work that affects the result is named in the QMS, with the control the agency keeps over it.',
  ),
  '4.2.1#1': text(
    'Chính sách và mục tiêu chất lượng có bằng văn bản.',
    'The quality policy and objectives exist in writing.',
  ),
  '4.2.1#2': text('Có sổ tay chất lượng.', 'A quality manual exists.'),
  '4.2.1#3': text(
    'Có đủ sáu thủ tục dạng văn bản và các hồ sơ mà tiêu chuẩn yêu cầu.',
    'The six written procedures and the records the standard calls for exist.',
  ),
  '4.2.1#4': text(
    'Các tài liệu khác cơ quan cần để hoạch định, vận hành, kiểm soát quá trình đều có và có danh mục.',
    'Any other document the agency needs to plan, run and control its processes exists and is listed.',
  ),
  '4.2.2#1': text('Sổ tay nêu phạm vi của HTQLCL.', 'The manual states what the QMS covers.'),
  '4.2.2#2': text('Từng ngoại lệ được nêu kèm lý do.', 'Each exclusion is listed with its reason.'),
  '4.2.2#3': text(
    'Sổ tay chứa hoặc viện dẫn các thủ tục.',
    'The procedures are in the manual or pointed to from it.',
  ),
  '4.2.2#4': text(
    'Sổ tay cho thấy các quá trình tác động lẫn nhau ra sao.',
    'The manual shows how the processes affect one another.',
  ),
  '4.2.3#1': text(
    'Có thủ tục văn bản về kiểm soát tài liệu.',
    'A written procedure rules how documents are controlled.',
  ),
  '4.2.3#2': text(
    'Tài liệu được người có thẩm quyền phê duyệt trước khi dùng.',
    'An authorised person approves a document before it is used.',
  ),
  '4.2.3#3': text(
    'Tài liệu được rà soát, sửa khi cần và phê duyệt lại.',
    'Documents are re-read, changed when needed and approved again.',
  ),
  '4.2.3#4': text(
    'Nhìn vào tài liệu biết ngay bản nào đang hiệu lực và đã sửa gì.',
    'Readers can see the revision in force and what was changed.',
  ),
  '4.2.3#5': text(
    'Nơi làm việc luôn có sẵn bản đúng.',
    'The right version is at hand where the work is done.',
  ),
  '4.2.3#6': text(
    'Tài liệu đọc được và không nhầm với tài liệu khác.',
    'A document can be read and not mistaken for another.',
  ),
  '4.2.3#7': text(
    'Tài liệu bên ngoài mà HTQLCL cần (VBQPPL, quyết định công bố TTHC) được nhận biết và kiểm soát việc phân phối.',
    'External documents the QMS needs (laws, TTHC decisions) are known and their issue is controlled.',
  ),
  '4.2.3#8': text(
    'Bản lỗi thời không thể bị dùng nhầm; bản giữ lại có dấu nhận biết.',
    'Out-of-date copies cannot be used by mistake; kept ones are marked.',
  ),
  '4.2.4#1': text(
    'Có hồ sơ chứng minh sự phù hợp và việc vận hành hiệu lực của HTQLCL, và hồ sơ được kiểm soát.',
    'Records exist that prove conformity and a working QMS, and they are controlled.',
  ),
  '4.2.4#2': text(
    'Có thủ tục văn bản về nhận biết, lưu giữ, bảo vệ, tìm lại, thời gian lưu và hủy hồ sơ.',
    'A written procedure says how records are identified, stored, protected, found, kept and disposed of.',
  ),
  '4.2.4#3': text(
    'Hồ sơ đọc được, phân biệt được và tìm ra nhanh.',
    'A record can be read, told apart and found fast.',
  ),
} as const satisfies Record<`${Extract<ClauseId, `4.${string}`>}#${number}`, Text>
