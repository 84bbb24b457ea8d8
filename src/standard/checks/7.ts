import { type Text, text } from '../../text/index.ts'
import type { ClauseId } from '../clause.ts'

/** What to check on chapter 7, making and delivering results. In our own words: no sentence is the standard's. */
export const serviceChecks = {
  '7.1#1': text(
    'Các quá trình tạo ra kết quả được hoạch định và khớp với phần còn lại của HTQLCL.',
    'The processes that produce results are planned and agree with the rest of the QMS.',
  ),
  '7.1#2': text(
    'Bản hoạch định nêu mục tiêu chất lượng và yêu cầu đối với kết quả.',
    'The plan states quality objectives and requirements of the result.',
  ),
  '7.1#3': text(
    'Bản hoạch định nêu quá trình, tài liệu, nguồn lực cần có.',
    'The plan states processes, documents and resources needed.',
  ),
  '7.1#4': text(
    'Bản hoạch định nêu việc kiểm tra và tiêu chí chấp nhận.',
    'The plan states checks and acceptance criteria.',
  ),
  '7.1#5': text(
    'Bản hoạch định nêu hồ sơ sẽ chứng minh sự phù hợp.',
    'The plan states records that will prove conformity.',
  ),
  '7.1#6': text(
    'Bản hoạch định ở dạng người làm dùng được ngay.',
    'The plan is in a form people can work from.',
  ),
  '7.2.1#1': text(
    'Biết rõ yêu cầu khách hàng nêu ra, kể cả khi giao và sau khi giao.',
    'Requirements the customer states are known, delivery and after-delivery included.',
  ),
  '7.2.1#2': text(
    'Biết rõ yêu cầu không nêu ra nhưng cần cho việc sử dụng.',
    'Requirements not stated but needed for the use are known.',
  ),
  '7.2.1#3': text('Biết rõ yêu cầu của pháp luật.', 'Legal requirements are known.'),
  '7.2.1#4': text(
    'Biết rõ yêu cầu do cơ quan tự đặt thêm.',
    'Requirements the agency adds itself are known.',
  ),
  '7.2.2#1': text(
    'Yêu cầu được xem xét trước khi cơ quan cam kết (trước khi nhận hồ sơ).',
    'Requirements are reviewed before the agency commits itself (before the dossier is accepted).',
  ),
  '7.2.2#2': text(
    'Việc xem xét xác nhận các yêu cầu đã rõ.',
    'The review confirms the requirements are clear.',
  ),
  '7.2.2#3': text(
    'Chỗ khác với nội dung nêu ban đầu đã được giải quyết.',
    'Differences from what was first said are settled.',
  ),
  '7.2.2#4': text(
    'Việc xem xét xác nhận cơ quan có thẩm quyền và đủ khả năng đáp ứng.',
    'The review confirms the agency is able, and competent, to meet them.',
  ),
  '7.2.2#5': text(
    'Lưu kết quả xem xét và việc làm tiếp theo.',
    'Results of the review and follow-up are recorded.',
  ),
  '7.2.2#6': text(
    'Yêu cầu bằng lời được xác nhận lại trước khi nhận.',
    'Spoken requests are confirmed before acceptance.',
  ),
  '7.2.2#7': text(
    'Khi yêu cầu thay đổi, tài liệu được sửa và người liên quan được báo.',
    'When requirements change, documents are changed and the staff concerned are told.',
  ),
  '7.2.3#1': text(
    'Có cách thức cung cấp thông tin về dịch vụ.',
    'There are set ways to give information on the service.',
  ),
  '7.2.3#2': text(
    'Có cách thức xử lý hỏi đáp, hồ sơ và các thay đổi.',
    'There are set ways to handle enquiries and dossiers, changes included.',
  ),
  '7.2.3#3': text(
    'Có cách thức tiếp nhận phản ánh, khiếu nại.',
    'There are set ways to take feedback and complaints.',
  ),
  '7.3.1#1': text('Các giai đoạn thiết kế được định rõ.', 'The stages of the design are set.'),
  '7.3.1#2': text(
    'Việc xem xét, kiểm tra xác nhận, xác nhận giá trị sử dụng hợp với từng giai đoạn.',
    'Review, verification and validation fit each stage of the design.',
  ),
  '7.3.1#3': text(
    'Trách nhiệm, quyền hạn trong thiết kế được nêu rõ.',
    'Duties and powers in the design are set.',
  ),
  '7.3.1#4': text(
    'Sự phối hợp giữa các nhóm thiết kế được quản lý.',
    'Links between the groups that design are managed.',
  ),
  '7.3.1#5': text('Kế hoạch thiết kế được cập nhật.', 'The design plan is kept up to date.'),
  '7.3.2#1': text(
    'Đầu vào thiết kế gồm chức năng, pháp luật, kinh nghiệm từ việc tương tự và điều cốt yếu khác; có lưu hồ sơ.',
    'Design inputs cover function, law, lessons from similar work and other essentials, and are recorded.',
  ),
  '7.3.2#2': text(
    'Đầu vào thiết kế được soát: đủ, rõ, không mâu thuẫn.',
    'Design inputs are checked: complete, clear, not in conflict.',
  ),
  '7.3.3#1': text(
    'Đầu ra thiết kế đối chiếu được với đầu vào và được duyệt trước khi ban hành.',
    'Design outputs can be checked against inputs and are approved before release.',
  ),
  '7.3.3#2': text(
    'Đầu ra thiết kế đáp ứng đầu vào và đủ thông tin cho việc mua hàng, thực hiện.',
    'Design outputs meet the inputs and inform purchasing and delivery.',
  ),
  '7.3.3#3': text(
    'Đầu ra thiết kế có tiêu chí chấp nhận và điều cốt yếu để dùng đúng.',
    'Design outputs hold acceptance criteria and what is vital for proper use.',
  ),
  '7.3.4#1': text(
    'Việc xem xét thiết kế làm đúng giai đoạn đã định, có các bộ phận liên quan.',
    'Design reviews take place at the planned stages, with the functions concerned.',
  ),
  '7.3.4#2': text(
    'Việc xem xét nhận định khả năng đáp ứng yêu cầu, nêu vấn đề và hành động; có lưu hồ sơ.',
    'Reviews judge the ability to meet requirements and name problems and actions; results are recorded.',
  ),
  '7.3.5#1': text(
    'Đầu ra thiết kế được đối chiếu với đầu vào theo kế hoạch; lưu kết quả và hành động.',
    'Design outputs are checked against inputs as planned; results and actions are recorded.',
  ),
  '7.3.6#1': text(
    'Chứng tỏ được kết quả thiết kế hợp với việc sử dụng, trước khi chuyển giao nếu có thể; lưu kết quả và hành động.',
    'The design is proved fit for its use, before delivery where practical; results and actions are recorded.',
  ),
  '7.3.7#1': text(
    'Thay đổi thiết kế được nhận biết và lưu hồ sơ.',
    'Design changes are identified and recorded.',
  ),
  '7.3.7#2': text(
    'Thay đổi thiết kế được xem xét, kiểm tra, duyệt trước khi dùng, kể cả ảnh hưởng tới kết quả đã giao.',
    'Design changes are reviewed, checked and approved before use, their effect on earlier deliveries included.',
  ),
  '7.4.1#1': text(
    'Thứ mua vào đúng như đã đặt; mức kiểm soát tùy ảnh hưởng của nó đến kết quả.',
    'What is bought meets what was asked for; control fits its effect on results.',
  ),
  '7.4.1#2': text(
    'Nhà cung cấp được đánh giá và chọn theo năng lực; có tiêu chí chọn và đánh giá lại.',
    'Suppliers are judged and chosen by their ability; criteria for choice and re-check exist.',
  ),
  '7.4.1#3': text(
    'Lưu kết quả đánh giá nhà cung cấp và hành động.',
    'Results of the evaluation of suppliers and actions are recorded.',
  ),
  '7.4.2#1': text(
    'Yêu cầu mua nêu rõ thứ cần mua, kèm điều kiện về phê duyệt, tay nghề, HTQLCL khi cần.',
    'The order says what is to be bought, with approval, skill or QMS requirements where fitting.',
  ),
  '7.4.2#2': text(
    'Yêu cầu mua được soát cho đầy đủ trước khi gửi đi.',
    'Requirements are checked as adequate before they are sent.',
  ),
  '7.4.3#1': text(
    'Có kiểm tra để chắc rằng thứ mua vào đạt yêu cầu.',
    'Checks make sure purchases meet requirements.',
  ),
  '7.4.3#2': text(
    'Nếu kiểm tra tại nơi cung cấp thì yêu cầu mua nêu cách làm.',
    'If checks are made at the supplier’s site, the order says how.',
  ),
  '7.5.1#1': text(
    'Người làm có bản mô tả kết quả cần đạt.',
    'Staff have the description of the result to reach.',
  ),
  '7.5.1#2': text('Có hướng dẫn công việc ở nơi cần.', 'Work instructions are there where needed.'),
  '7.5.1#3': text('Thiết bị được dùng là phù hợp.', 'Suitable equipment is used.'),
  '7.5.1#4': text(
    'Có và dùng phương tiện theo dõi, đo lường.',
    'Means to monitor and measure are there and used.',
  ),
  '7.5.1#5': text('Việc theo dõi, đo lường được thực hiện.', 'Monitoring and measuring are done.'),
  '7.5.1#6': text(
    'Việc thông qua, giao kết quả và việc sau khi giao được thực hiện.',
    'Release, delivery and after-delivery steps are carried out.',
  ),
  '7.5.2#1': text(
    'Quá trình mà lỗi chỉ lộ ra sau khi giao được xác nhận giá trị sử dụng.',
    'Processes whose faults show only after delivery are validated.',
  ),
  '7.5.2#2': text(
    'Việc xác nhận cho thấy đạt được kết quả dự kiến.',
    'Validation shows planned results can be reached.',
  ),
  '7.5.2#3': text(
    'Tùy trường hợp, có tiêu chí, phê duyệt thiết bị và người, phương pháp, hồ sơ, xác nhận lại.',
    'Criteria, approval of equipment and staff, methods, records and re-validation are arranged as fitting.',
  ),
  '7.5.3#1': text(
    'Từng hồ sơ, kết quả nhận biết được trong suốt quá trình.',
    'Each dossier or result can be identified through the whole process.',
  ),
  '7.5.3#2': text(
    'Thấy được từng hồ sơ, kết quả đã kiểm tra đến đâu.',
    'The status of each dossier or result against checks can be seen.',
  ),
  '7.5.3#3': text(
    'Khi cần truy vết, mỗi hồ sơ, kết quả có mã duy nhất được kiểm soát và lưu lại.',
    'Where tracing is required a unique identity is controlled and recorded.',
  ),
  '7.5.4#1': text(
    'Tài sản của khách hàng (giấy tờ gốc, dữ liệu, mẫu vật) được giữ gìn trong thời gian cơ quan giữ.',
    'Customer property (original papers, data, samples) is cared for while the agency has it.',
  ),
  '7.5.4#2': text(
    'Tài sản đó được nhận biết, kiểm tra và bảo vệ.',
    'Customer property is identified, checked and protected.',
  ),
  '7.5.4#3': text(
    'Mất, hỏng hoặc không dùng được thì báo chủ sở hữu và lưu hồ sơ.',
    'Loss, damage or unfitness of customer property is reported to the owner and recorded.',
  ),
  '7.5.5#1': text(
    'Kết quả được giữ nguyên vẹn khi xử lý và giao: đánh dấu, di chuyển, đóng gói, cất giữ, bảo vệ khi cần.',
    'Results are kept intact through processing and delivery: marked, handled, packed, stored, protected as fitting.',
  ),
  '7.6#1': text(
    'Phép đo, thiết bị đo cần dùng và cách thực hiện được xác định.',
    'Needed measurements and equipment are worked out, with processes to carry them out.',
  ),
  '7.6#2': text(
    'Khi kết quả đo phải đúng, thiết bị được hiệu chuẩn hoặc kiểm định định kỳ hay trước khi dùng; không có chuẩn thì ghi căn cứ.',
    'Where results must be valid, equipment is calibrated or verified at intervals or before use; if no standard exists the basis is recorded.',
  ),
  '7.6#3': text(
    'Thiết bị được hiệu chỉnh khi cần, có dấu tình trạng, tránh được chỉnh sai và hư hỏng.',
    'Equipment is adjusted as needed, marked with its status, and guarded against wrong adjustment and damage.',
  ),
  '7.6#4': text(
    'Phát hiện thiết bị sai thì đánh giá lại các kết quả trước, lưu hồ sơ và xử lý.',
    'If equipment is found wrong, earlier results are judged and recorded, and action is taken.',
  ),
  '7.6#5': text(
    'Lưu kết quả hiệu chuẩn, kiểm định.',
    'Results of calibration and verification are recorded.',
  ),
  '7.6#6': text(
    'Phần mềm dùng để đo được xác nhận trước khi dùng lần đầu và khi cần.',
    'Software used to measure is confirmed able before first use and again as needed.',
  ),
} as const satisfies Record<`${Extract<ClauseId, `7.${string}`>}#${number}`, Text>
