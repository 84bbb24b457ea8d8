import { type Text, text } from '../../text/index.ts'
import type { ClauseId } from '../clause.ts'

/** What to check on chapter 6, resources. In our own words: no sentence is the standard's. */
export const resourceChecks = {
  '6.1#1': text(
    'Nguồn lực để vận hành và cải tiến HTQLCL được tính toán và cấp.',
    'Resources to run and improve the QMS are worked out and given.',
  ),
  '6.1#2': text(
    'Nguồn lực để nâng sự hài lòng được tính toán và cấp.',
    'Resources to raise satisfaction are worked out and given.',
  ),
  '6.2.1#1': text(
    'Người làm ra kết quả đủ sức làm việc đó, xét về học vấn, đào tạo, kỹ năng, kinh nghiệm.',
    'People whose work shapes results can do it: right schooling, training, skill and practice.',
  ),
  '6.2.2#1': text(
    'Vị trí làm ra kết quả có nêu năng lực cần thiết.',
    'Needed competence is stated for posts that shape results.',
  ),
  '6.2.2#2': text(
    'Chỗ thiếu được bù bằng đào tạo hoặc cách khác.',
    'Gaps are closed by training or another action.',
  ),
  '6.2.2#3': text('Việc bù đó có hiệu lực hay không được kiểm tra.', 'Whether that worked is checked.'),
  '6.2.2#4': text(
    'Công chức hiểu vì sao việc mình quan trọng và góp gì vào mục tiêu.',
    'Staff know why their work matters and how it serves the objectives.',
  ),
  '6.2.2#5': text(
    'Lưu hồ sơ về học vấn, đào tạo, kỹ năng, kinh nghiệm.',
    'Records of schooling, training, skill and experience are kept.',
  ),
  '6.3#1': text(
    'Trụ sở, trang thiết bị (phần cứng, phần mềm) và dịch vụ hỗ trợ cần thiết được xác định, cấp và bảo trì.',
    'Rooms, equipment (hardware and software) and support services needed are worked out, provided and looked after.',
  ),
  '6.4#1': text(
    'Điều kiện làm việc cần cho kết quả tốt được xác định và quản lý.',
    'Working conditions needed for good results are worked out and managed.',
  ),
} as const satisfies Record<`${Extract<ClauseId, `6.${string}`>}#${number}`, Text>
