import { type Text, text } from '../../text/index.ts'
import type { ClauseId } from '../clause.ts'

/** What to check on chapter 8, measuring, analysing and improving. In our own words: no sentence is the standard's. */
export const improvementChecks = {
  '8.1#1': text(
    'Việc theo dõi, đo, phân tích, cải tiến có kế hoạch và được làm, để thấy kết quả và HTQLCL phù hợp và tốt lên.',
    'Monitoring, measuring, analysis and improvement are planned and done to show results conform, the QMS conforms, and it improves.',
  ),
  '8.1#2': text(
    'Phương pháp, kể cả thống kê, và mức độ dùng được định rõ.',
    'Methods, statistics included, and how far to use them are settled.',
  ),
  '8.2.1#1': text(
    'Khách hàng nghĩ gì về dịch vụ được theo dõi.',
    'What customers think of the service is monitored.',
  ),
  '8.2.1#2': text(
    'Cách thu thập và sử dụng ý kiến khách hàng được định rõ.',
    'Ways to learn and to use the views of customers are settled.',
  ),
  '8.2.2#1': text('Đánh giá nội bộ được làm đúng kỳ.', 'Audits follow a set rhythm.'),
  '8.2.2#2': text(
    'Đánh giá cho biết HTQLCL có phù hợp (kế hoạch, tiêu chuẩn, quy định nội bộ) và có thực sự được dùng, duy trì không.',
    'Audits find out if the QMS conforms (to plans, the standard, own rules) and is really used and kept.',
  ),
  '8.2.2#3': text(
    'Chương trình đánh giá xét tình trạng, tầm quan trọng của quá trình và kết quả lần trước.',
    'The programme weighs status and importance of processes and earlier results.',
  ),
  '8.2.2#4': text(
    'Mỗi cuộc đánh giá rõ: dựa vào đâu, tới đâu, bao lâu một lần, làm cách nào.',
    'For each audit it is clear: against what, how far, how often, by what means.',
  ),
  '8.2.2#5': text(
    'Người đánh giá vô tư và tránh việc do chính mình làm.',
    'Auditors are even-handed and stay away from work they did themselves.',
  ),
  '8.2.2#6': text(
    'Có thủ tục văn bản về hoạch định, thực hiện, ghi nhận và báo cáo đánh giá.',
    'A written procedure covers planning, doing, recording and reporting audits.',
  ),
  '8.2.2#7': text('Lưu hồ sơ đánh giá và kết quả.', 'Records of audits and results are kept.'),
  '8.2.2#8': text(
    'Người phụ trách nơi được đánh giá sửa lỗi và loại bỏ nguyên nhân không chậm trễ.',
    'The manager of the audited area corrects and removes causes without undue delay.',
  ),
  '8.2.2#9': text(
    'Sau đánh giá, hành động đã làm được kiểm tra và kết quả được báo cáo.',
    'Follow-up checks the actions and reports what was found.',
  ),
  '8.2.3#1': text(
    'Quá trình được theo dõi, đo khi thích hợp, theo cách cho thấy có thể đạt kết quả dự kiến.',
    'Processes are monitored, and measured where fitting, in ways that show they can reach planned results.',
  ),
  '8.2.3#2': text(
    'Không đạt thì sửa và loại bỏ nguyên nhân khi thích hợp.',
    'Missed results are corrected and causes removed as fitting.',
  ),
  '8.2.4#1': text(
    'Kết quả được kiểm tra ở các giai đoạn đã định.',
    'Results are checked at the planned stages.',
  ),
  '8.2.4#2': text('Lưu bằng chứng đạt tiêu chí.', 'Proof of meeting the criteria is kept.'),
  '8.2.4#3': text(
    'Hồ sơ nêu người cho phép giao kết quả cho khách hàng.',
    'The record shows who authorised release to the customer.',
  ),
  '8.2.4#4': text(
    'Chưa kiểm tra xong theo kế hoạch thì chưa giao, trừ khi cấp có thẩm quyền (hoặc khách hàng, nếu được) đồng ý.',
    'Nothing is released before the planned checks are done, unless a competent authority (or the customer, where it applies) approves.',
  ),
  '8.3#1': text(
    'Kết quả không phù hợp được nhận biết và giữ lại, không để dùng hoặc giao nhầm.',
    'Nonconforming results are identified and kept from being used or delivered by mistake.',
  ),
  '8.3#2': text(
    'Có thủ tục văn bản nêu cách kiểm soát, trách nhiệm, quyền hạn.',
    'A written procedure sets controls, duties and powers.',
  ),
  '8.3#3': text(
    'Kết quả không phù hợp được xử lý: sửa; cho dùng khi được duyệt; không cho dùng; xử lý hậu quả nếu phát hiện muộn.',
    'Such results are dealt with: fixed, let go with approval, barred from use, or their effects acted on when found late.',
  ),
  '8.3#4': text('Sau khi sửa, kết quả được kiểm tra lại.', 'After a fix the result is checked again.'),
  '8.3#5': text(
    'Lưu hồ sơ về bản chất, hành động và nhân nhượng (nếu có).',
    'The nature of the nonconformity, the actions and any concession are recorded.',
  ),
  '8.4#1': text(
    'Số liệu cho thấy HTQLCL hợp và hiệu quả tới đâu được chọn, thu thập và phân tích.',
    'Data that show how well the QMS fits and works are chosen, collected and studied.',
  ),
  '8.4#2': text(
    'Phân tích cho biết sự hài lòng của khách hàng.',
    'The study tells of customer satisfaction.',
  ),
  '8.4#3': text('Phân tích cho biết sự phù hợp của kết quả.', 'The study tells of conformity of results.'),
  '8.4#4': text(
    'Phân tích cho biết xu hướng và cơ hội phòng ngừa.',
    'The study tells of trends and chances for preventive action.',
  ),
  '8.4#5': text('Phân tích cho biết về nhà cung cấp.', 'The study tells of suppliers.'),
  '8.5.1#1': text(
    'HTQLCL được cải tiến đều đặn nhờ chính sách, mục tiêu, đánh giá, dữ liệu, hành động, xem xét.',
    'The QMS is steadily improved by use of policy, objectives, audits, data, actions and reviews.',
  ),
  '8.5.2#1': text(
    'Nguyên nhân sự không phù hợp bị loại bỏ để không tái diễn; công sức tương xứng với hậu quả.',
    'Causes of nonconformities are removed so that they do not come back; effort fits the effect.',
  ),
  '8.5.2#2': text(
    'Thủ tục văn bản có phần xem xét sự không phù hợp, kể cả khiếu nại.',
    'A written procedure covers review of nonconformities, complaints included.',
  ),
  '8.5.2#3': text('Thủ tục có phần tìm nguyên nhân.', 'The procedure covers finding causes.'),
  '8.5.2#4': text(
    'Thủ tục có phần cân nhắc có cần hành động không.',
    'The procedure covers judging if action is needed.',
  ),
  '8.5.2#5': text(
    'Thủ tục có phần chọn và thực hiện hành động.',
    'The procedure covers choosing and carrying out action.',
  ),
  '8.5.2#6': text('Thủ tục có phần lưu kết quả.', 'The procedure covers recording results.'),
  '8.5.2#7': text(
    'Thủ tục có phần kiểm tra hành động có hiệu lực không.',
    'The procedure covers checking that the action worked.',
  ),
  '8.5.3#1': text(
    'Nguyên nhân sự không phù hợp có thể có bị loại bỏ trước khi xảy ra; công sức tương xứng với nguy cơ.',
    'Causes of possible nonconformities are removed before they happen; effort fits the possible effect.',
  ),
  '8.5.3#2': text(
    'Thủ tục văn bản có phần tìm sự không phù hợp có thể có và nguyên nhân.',
    'A written procedure covers finding possible nonconformities and their causes.',
  ),
  '8.5.3#3': text(
    'Thủ tục có phần cân nhắc có cần hành động không.',
    'The procedure covers judging if action is needed.',
  ),
  '8.5.3#4': text(
    'Thủ tục có phần chọn và thực hiện hành động.',
    'The procedure covers choosing and carrying out action.',
  ),
  '8.5.3#5': text('Thủ tục có phần lưu kết quả.', 'The procedure covers recording results.'),
  '8.5.3#6': text(
    'Thủ tục có phần kiểm tra hành động có hiệu lực không.',
    'The procedure covers checking that the action worked.',
  ),
} as const satisfies Record<`${Extract<ClauseId, `8.${string}`>}#${number}`, Text>
