import { type Text, text } from '../../text/index.ts'
import type { ClauseId } from '../clause.ts'

/** What to check on chapter 5, the responsibility of management. In our own words: no sentence is the standard's. */
export const managementChecks = {
  '5.1#1': text(
    'Lãnh đạo cho công chức biết vì sao phải đáp ứng yêu cầu của người dân và của pháp luật.',
    'The head tells staff why citizens’ and legal requirements must be met.',
  ),
  '5.1#2': text('Lãnh đạo lập chính sách chất lượng.', 'The head sets the quality policy.'),
  '5.1#3': text('Lãnh đạo bảo đảm có mục tiêu chất lượng.', 'The head makes sure objectives are set.'),
  '5.1#4': text('Lãnh đạo tổ chức các cuộc xem xét HTQLCL.', 'The head holds management reviews.'),
  '5.1#5': text('Lãnh đạo cấp đủ nhân lực, kinh phí, phương tiện.', 'The head provides resources.'),
  '5.2#1': text(
    'Yêu cầu của tổ chức, công dân được tìm hiểu và đáp ứng, hướng tới sự hài lòng của họ.',
    'What citizens and organisations require is found out and met, with their satisfaction as the aim.',
  ),
  '5.3#1': text('Chính sách hợp với nhiệm vụ của cơ quan.', 'The policy suits what the agency is for.'),
  '5.3#2': text(
    'Chính sách hứa đáp ứng yêu cầu và làm cho HTQLCL ngày càng hiệu lực hơn.',
    'The policy promises to meet requirements and to keep making the QMS more effective.',
  ),
  '5.3#3': text(
    'Từ chính sách có thể đặt ra và soát lại mục tiêu.',
    'Objectives can be set and checked from the policy.',
  ),
  '5.3#4': text(
    'Công chức được phổ biến và hiểu chính sách.',
    'Staff have been told the policy and understand it.',
  ),
  '5.3#5': text(
    'Chính sách được xem lại định kỳ để luôn còn phù hợp.',
    'The policy is checked from time to time for continuing fit.',
  ),
  '5.4.1#1': text(
    'Mục tiêu, gồm cả mục tiêu cho kết quả dịch vụ, được đặt ra ở các cấp, bộ phận liên quan.',
    'Objectives, including those for service results, are set at the functions and levels that matter.',
  ),
  '5.4.1#2': text(
    'Từng mục tiêu đo được và nhất quán với chính sách.',
    'Each objective can be measured and agrees with the policy.',
  ),
  '5.4.2#1': text(
    'HTQLCL được hoạch định để đáp ứng điều 4.1 và các mục tiêu.',
    'The QMS is planned so that 4.1 and the objectives are met.',
  ),
  '5.4.2#2': text(
    'Khi lập và thực hiện thay đổi, HTQLCL không bị đứt đoạn.',
    'The QMS stays whole while changes are planned and made.',
  ),
  '5.5.1#1': text(
    'Ai làm gì, được quyết định gì đều có quy định và mọi người trong cơ quan đều biết.',
    'Duties and powers are set and made known inside the agency.',
  ),
  '5.5.2#1': text(
    'Có một người trong ban lãnh đạo được cử làm đại diện, kiêm nhiệm cũng được.',
    'A member of the agency’s own management is named, whatever other duties that person has.',
  ),
  '5.5.2#2': text(
    'Đại diện lãnh đạo lo cho các quá trình của HTQLCL được lập, áp dụng, duy trì.',
    'The representative sees that QMS processes are set up, used and kept.',
  ),
  '5.5.2#3': text(
    'Đại diện lãnh đạo báo cáo người đứng đầu về kết quả của HTQLCL và điều cần cải tiến.',
    'The representative reports to the head on QMS results and improvement needs.',
  ),
  '5.5.2#4': text(
    'Đại diện lãnh đạo làm cho mọi người hiểu yêu cầu của người dân.',
    'The representative raises awareness of citizens’ requirements.',
  ),
  '5.5.3#1': text(
    'Có kênh trao đổi thông tin nội bộ phù hợp.',
    'Suitable channels for internal communication exist.',
  ),
  '5.5.3#2': text(
    'HTQLCL hiệu lực đến đâu thực sự được đưa ra trao đổi.',
    'How well the QMS works is actually talked about.',
  ),
  '5.6.1#1': text('Lãnh đạo xem xét HTQLCL đúng kỳ đã định.', 'The head reviews the QMS on a set schedule.'),
  '5.6.1#2': text(
    'Cuộc xem xét trả lời: HTQLCL còn thích hợp, đủ và có hiệu lực không.',
    'The review asks if the QMS still fits, is enough and works.',
  ),
  '5.6.1#3': text(
    'Cuộc xem xét tìm cơ hội cải tiến và điều cần thay đổi, kể cả chính sách, mục tiêu.',
    'The review looks for improvements and for needed changes, policy and objectives included.',
  ),
  '5.6.1#4': text('Lưu hồ sơ từng cuộc xem xét.', 'Records of each review are kept.'),
  '5.6.2#1': text('Đầu vào có kết quả đánh giá.', 'Input holds audit results.'),
  '5.6.2#2': text(
    'Đầu vào có phản hồi của tổ chức, công dân.',
    'Input holds feedback from citizens and organisations.',
  ),
  '5.6.2#3': text(
    'Đầu vào có kết quả thực hiện quá trình và sự phù hợp của kết quả.',
    'Input holds process performance and conformity of results.',
  ),
  '5.6.2#4': text(
    'Đầu vào có tình trạng các hành động khắc phục, phòng ngừa.',
    'Input holds the state of corrective and preventive actions.',
  ),
  '5.6.2#5': text(
    'Đầu vào có việc thực hiện kết luận các lần xem xét trước.',
    'Input holds follow-up of earlier reviews.',
  ),
  '5.6.2#6': text(
    'Đầu vào có các thay đổi ảnh hưởng đến HTQLCL.',
    'Input holds changes that may touch the QMS.',
  ),
  '5.6.2#7': text('Đầu vào có các khuyến nghị cải tiến.', 'Input holds suggestions for improvement.'),
  '5.6.3#1': text(
    'Kết luận quyết định cách nâng hiệu lực của HTQLCL và các quá trình.',
    'Output decides how to make the QMS and its processes more effective.',
  ),
  '5.6.3#2': text(
    'Kết luận quyết định cách cải tiến kết quả so với yêu cầu.',
    'Output decides how to improve results against requirements.',
  ),
  '5.6.3#3': text('Kết luận quyết định về nguồn lực.', 'Output decides on resources.'),
} as const satisfies Record<`${Extract<ClauseId, `5.${string}`>}#${number}`, Text>
