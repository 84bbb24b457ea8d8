import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on chapter 5, the responsibility of management. */
export const managementQuestions = [
  {
    id: 'CL-020',
    clause: '5.1',
    to: ['head'],
    question: text(
      'Lãnh đạo kể được ba việc đã làm cho HTQLCL trong 12 tháng qua không?',
      'Can the head name three things done for the QMS in the last 12 months?',
    ),
    evidence: text('Phỏng vấn, chỉ đạo, biên bản', 'Interview, orders, minutes'),
  },
  {
    id: 'CL-021',
    clause: '5.1',
    to: ['head'],
    question: text(
      'Kinh phí, người cho ISO năm nay đã được bố trí chưa?',
      'Were money and people set aside for ISO this year?',
    ),
    evidence: text('Dự toán, quyết định phân công', 'Budget, assignment decision'),
  },
  {
    id: 'CL-022',
    clause: '5.1',
    to: ['head'],
    question: text(
      'Họp giao ban có nhắc tới hồ sơ trễ hạn và phản ánh của dân không?',
      "Do staff meetings deal with late dossiers and citizens' feedback?",
    ),
    evidence: text('Biên bản giao ban', 'Meeting minutes'),
  },
  {
    id: 'CL-023',
    clause: '5.2',
    to: ['head', 'oneStop'],
    question: text(
      'Cơ quan biết dân cần gì qua kênh nào, gần nhất khi nào?',
      'By what channel does the agency learn what citizens need, and when last?',
    ),
    evidence: text('Khảo sát, đường dây nóng, hộp thư', 'Survey, hotline, mailbox'),
  },
  {
    id: 'CL-024',
    clause: '5.2',
    to: ['head', 'oneStop'],
    question: text(
      'Yêu cầu nào đã được đổi thành việc làm cụ thể?',
      'Which needs were turned into concrete work?',
    ),
    evidence: text('Kế hoạch cải tiến', 'Improvement plan'),
  },
  {
    id: 'CL-025',
    clause: '5.2',
    to: ['head', 'oneStop'],
    question: text(
      'Nhóm khó tiếp cận (người già, khuyết tật, vùng xa) được phục vụ thế nào?',
      'How are hard-to-reach groups served (old, disabled, remote)?',
    ),
    evidence: text('Quan sát, hướng dẫn', 'Observation, guidance'),
  },
  {
    id: 'CL-026',
    clause: '5.3',
    to: ['head', 'all'],
    question: text(
      'Hỏi 3 công chức: chính sách chất lượng có ý gì với việc của họ?',
      'Ask 3 officials: what does the policy mean for their work?',
    ),
    evidence: text('Phỏng vấn', 'Interview'),
  },
  {
    id: 'CL-027',
    clause: '5.3',
    to: ['head', 'all'],
    question: text(
      'Chính sách có niêm yết, đúng bản đang dùng không?',
      'Is the policy posted, in the version in force?',
    ),
    evidence: text('Nơi niêm yết, trang web', 'Notice board, web site'),
  },
  {
    id: 'CL-028',
    clause: '5.3',
    to: ['head', 'all'],
    question: text('Lần xem xét chính sách gần nhất là khi nào?', 'When was the policy last reviewed?'),
    evidence: text('Biên bản xem xét lãnh đạo', 'Review minutes'),
  },
  {
    id: 'CL-029',
    clause: '5.4.1',
    to: ['head', 'specialist'],
    question: text(
      'Mục tiêu năm của phòng có số đo, hạn và người chịu trách nhiệm không?',
      "Does the unit's yearly objective have a measure, a date and an owner?",
    ),
    evidence: text('Bảng mục tiêu', 'Objectives sheet'),
  },
  {
    id: 'CL-030',
    clause: '5.4.1',
    to: ['head', 'specialist'],
    question: text(
      'Có mục tiêu về tỷ lệ đúng hạn cho TTHC chính không?',
      'Is there an on-time target for the main TTHC?',
    ),
    evidence: text('Mục tiêu, số liệu một cửa', 'Objectives, one-stop data'),
  },
  {
    id: 'CL-031',
    clause: '5.4.1',
    to: ['head', 'specialist'],
    question: text(
      'Số liệu đạt được tính từ đâu, ai kiểm lại?',
      'Where do the achieved figures come from and who checks them?',
    ),
    evidence: text('Dữ liệu gốc, cách tính', 'Source data, formula'),
  },
  {
    id: 'CL-032',
    clause: '5.4.1',
    to: ['head', 'specialist'],
    question: text(
      'Mục tiêu không đạt đã phân tích nguyên nhân chưa?',
      'Were causes analysed for a missed objective?',
    ),
    evidence: text('Báo cáo, phiếu KPPN', 'Report, CA/PA slip'),
  },
  {
    id: 'CL-033',
    clause: '5.4.2',
    to: ['representative'],
    question: text(
      'Khi đổi tổ chức hay bỏ, thêm TTHC, ai sửa HTQLCL và trong bao lâu?',
      'When the organisation or the TTHC list changes, who changes the QMS and how fast?',
    ),
    evidence: text('Kế hoạch thay đổi, quyết định', 'Change plan, decisions'),
  },
  {
    id: 'CL-034',
    clause: '5.4.2',
    to: ['representative'],
    question: text(
      'Có lúc nào hai bản quy trình khác nhau cùng áp dụng không?',
      'Were two different versions ever in use at once?',
    ),
    evidence: text('Ngày hiệu lực, hồ sơ giao thời', 'Effect dates, dossiers in transition'),
  },
  {
    id: 'CL-035',
    clause: '5.4.2',
    to: ['representative'],
    question: text('Đổi phạm vi đã công bố lại chưa?', 'Was the scope change re-declared?'),
    evidence: text('Bản công bố lại, công văn gửi đơn vị chủ trì', 'Re-declaration, letter to the lead unit'),
  },
  {
    id: 'CL-036',
    clause: '5.5.1',
    to: ['head', 'personnel'],
    question: text(
      'Mỗi bước trong quy trình có một vị trí chịu trách nhiệm rõ không?',
      'Does each step have one clear post in charge?',
    ),
    evidence: text('Quy trình, bảng phân công', 'Procedure, duty roster'),
  },
  {
    id: 'CL-037',
    clause: '5.5.1',
    to: ['head', 'personnel'],
    question: text(
      'Khi người phụ trách vắng thì ai thay, có văn bản không?',
      'Who stands in when the person is away, and is it in writing?',
    ),
    evidence: text('Quyết định phân công, ủy quyền', 'Assignment, delegation'),
  },
  {
    id: 'CL-038',
    clause: '5.5.1',
    to: ['head', 'personnel'],
    question: text(
      'Quyền ký kết quả có đúng quy chế không?',
      'Does the power to sign results follow the rules?',
    ),
    evidence: text('Quy chế làm việc, mẫu kết quả', 'Working rules, sample results'),
  },
  {
    id: 'CL-039',
    clause: '5.5.2',
    to: ['representative', 'head'],
    question: text(
      'Đại diện lãnh đạo là ai, quyết định số nào, còn công tác không?',
      'Who is the QMR, by which decision, and still in post?',
    ),
    evidence: text('Quyết định bổ nhiệm', 'Appointment decision'),
  },
  {
    id: 'CL-040',
    clause: '5.5.2',
    to: ['representative', 'head'],
    question: text(
      'Đã báo cáo lãnh đạo về HTQLCL mấy lần trong năm?',
      'How often did the QMR report to the head this year?',
    ),
    evidence: text('Báo cáo', 'Reports'),
  },
  {
    id: 'CL-041',
    clause: '5.5.2',
    to: ['representative', 'head'],
    question: text(
      'Có đủ thời gian và quyền để yêu cầu các phòng khắc phục không?',
      'Has the QMR time and power to make units correct things?',
    ),
    evidence: text('Phân công, phỏng vấn', 'Assignment, interview'),
  },
  {
    id: 'CL-042',
    clause: '5.5.3',
    to: ['all'],
    question: text('Người mới biết quy trình của mình từ đâu?', 'How does a newcomer learn the procedure?'),
    evidence: text('Phỏng vấn, tài liệu phổ biến', 'Interview, briefing papers'),
  },
  {
    id: 'CL-043',
    clause: '5.5.3',
    to: ['all'],
    question: text(
      'Thay đổi quy trình được báo cho một cửa trước ngày áp dụng không?',
      'Is the one-stop desk told of changes before they apply?',
    ),
    evidence: text('Thông báo, ngày nhận', 'Notices, receipt dates'),
  },
  {
    id: 'CL-044',
    clause: '5.5.3',
    to: ['all'],
    question: text(
      'Kết quả đánh giá nội bộ có được thông báo cho mọi phòng không?',
      'Are audit results shared with all units?',
    ),
    evidence: text('Thông báo, biên bản', 'Notice, minutes'),
  },
  {
    id: 'CL-045',
    clause: '5.6.1',
    to: ['head', 'representative'],
    question: text(
      'Trong 12 tháng qua đã xem xét của lãnh đạo ít nhất một lần chưa?',
      'Was there at least one management review in the last 12 months?',
    ),
    evidence: text('Thông báo, biên bản', 'Notice, minutes'),
  },
  {
    id: 'CL-046',
    clause: '5.6.1',
    to: ['head', 'representative'],
    question: text('Người đứng đầu có chủ trì không?', 'Did the head chair it?'),
    evidence: text('Biên bản, danh sách dự', 'Minutes, attendance'),
  },
  {
    id: 'CL-047',
    clause: '5.6.1',
    to: ['head', 'representative'],
    question: text(
      'Biên bản có kết luận về sự thích hợp, đầy đủ, hiệu lực không?',
      'Do the minutes conclude on fit, sufficiency and effect?',
    ),
    evidence: text('Biên bản', 'Minutes'),
  },
  {
    id: 'CL-048',
    clause: '5.6.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Báo cáo đầu vào có đủ bảy nội dung không?',
      'Does the input report hold all seven items?',
    ),
    evidence: text('Báo cáo xem xét lãnh đạo', 'Review report'),
  },
  {
    id: 'CL-049',
    clause: '5.6.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Số liệu trễ hạn, phản ánh có tách theo lĩnh vực không?',
      'Are delays and complaints broken down by field?',
    ),
    evidence: text('Bảng số liệu', 'Data tables'),
  },
  {
    id: 'CL-050',
    clause: '5.6.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Kết luận lần trước có bảng theo dõi không?',
      'Is there a tracking table for the last conclusions?',
    ),
    evidence: text('Bảng theo dõi', 'Tracking table'),
  },
  {
    id: 'CL-051',
    clause: '5.6.3',
    to: ['head', 'representative'],
    question: text('Mỗi kết luận có người làm và hạn không?', 'Does each decision have an owner and a date?'),
    evidence: text('Thông báo kết luận', 'Notice of conclusions'),
  },
  {
    id: 'CL-052',
    clause: '5.6.3',
    to: ['head', 'representative'],
    question: text('Có quyết định về nguồn lực không?', 'Was there a decision on resources?'),
    evidence: text('Biên bản, dự toán', 'Minutes, budget'),
  },
  {
    id: 'CL-053',
    clause: '5.6.3',
    to: ['head', 'representative'],
    question: text('Kết luận nào quá hạn và vì sao?', 'Which decisions are overdue, and why?'),
    evidence: text('Bảng theo dõi', 'Tracking table'),
  },
] as const satisfies readonly Question[]
