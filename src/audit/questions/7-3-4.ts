import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on 7.3 and 7.4: design, and what is bought. */
export const madeAndBoughtQuestions = [
  {
    id: 'CL-087',
    clause: '7.3.1',
    to: ['specialist'],
    question: text(
      'Cơ quan có thật sự thiết kế dịch vụ mới không? Nếu có, kế hoạch ở đâu?',
      'Does the agency really design new services? If so, where is the plan?',
    ),
    evidence: text('Kế hoạch, sổ tay (ngoại lệ)', 'Plan, manual (exclusion)'),
  },
  {
    id: 'CL-088',
    clause: '7.3.1',
    to: ['specialist'],
    question: text(
      'Các giai đoạn, người duyệt từng giai đoạn được nêu không?',
      'Are stages and their approvers stated?',
    ),
    evidence: text('Kế hoạch thiết kế', 'Design plan'),
  },
  {
    id: 'CL-089',
    clause: '7.3.1',
    to: ['specialist'],
    question: text('Kế hoạch có cập nhật khi việc đổi không?', 'Is the plan updated as work changes?'),
    evidence: text('Các bản kế hoạch', 'Plan versions'),
  },
  {
    id: 'CL-090',
    clause: '7.3.2',
    to: ['specialist'],
    question: text(
      'Đầu vào có luật áp dụng và bài học việc cũ không?',
      'Do inputs hold the law and lessons from earlier work?',
    ),
    evidence: text('Phiếu đầu vào', 'Input sheet'),
  },
  {
    id: 'CL-091',
    clause: '7.3.2',
    to: ['specialist'],
    question: text(
      'Điểm mâu thuẫn giữa các yêu cầu đã giải quyết chưa?',
      'Were conflicts between requirements settled?',
    ),
    evidence: text('Biên bản xem xét', 'Review minute'),
  },
  {
    id: 'CL-092',
    clause: '7.3.2',
    to: ['specialist'],
    question: text('Ai xác nhận đầu vào đã đủ?', 'Who confirmed the inputs were complete?'),
    evidence: text('Chữ ký', 'Signature'),
  },
  {
    id: 'CL-093',
    clause: '7.3.3',
    to: ['specialist'],
    question: text('Đầu ra có tiêu chí chấp nhận không?', 'Do outputs hold acceptance criteria?'),
    evidence: text('Hồ sơ thiết kế', 'Design file'),
  },
  {
    id: 'CL-094',
    clause: '7.3.3',
    to: ['specialist'],
    question: text('Đầu ra được duyệt trước khi ban hành không?', 'Were outputs approved before release?'),
    evidence: text('Quyết định', 'Decision'),
  },
  {
    id: 'CL-095',
    clause: '7.3.3',
    to: ['specialist'],
    question: text(
      'Người dùng quy trình mới có đủ thông tin để làm không?',
      'Have users of the new procedure what they need?',
    ),
    evidence: text('Phỏng vấn', 'Interview'),
  },
  {
    id: 'CL-096',
    clause: '7.3.4',
    to: ['specialist'],
    question: text(
      'Xem xét ở đúng giai đoạn, đúng thành phần không?',
      'Were reviews held at the right stage with the right people?',
    ),
    evidence: text('Biên bản', 'Minutes'),
  },
  {
    id: 'CL-097',
    clause: '7.3.4',
    to: ['specialist'],
    question: text('Vấn đề nêu ra có người xử lý không?', 'Did each issue get an owner?'),
    evidence: text('Danh mục vấn đề', 'Issue list'),
  },
  {
    id: 'CL-098',
    clause: '7.3.4',
    to: ['specialist'],
    question: text(
      'Ý kiến người dân, một cửa có được hỏi không?',
      'Were citizens and the one-stop desk asked?',
    ),
    evidence: text('Phiếu góp ý', 'Comment sheets'),
  },
  {
    id: 'CL-099',
    clause: '7.3.5',
    to: ['specialist'],
    question: text(
      'Đầu ra được đối chiếu từng mục với đầu vào chưa?',
      'Was each output item checked against the inputs?',
    ),
    evidence: text('Bảng đối chiếu', 'Comparison table'),
  },
  {
    id: 'CL-100',
    clause: '7.3.5',
    to: ['specialist'],
    question: text('Sai lệch được xử lý thế nào?', 'How were gaps handled?'),
    evidence: text('Hồ sơ', 'Records'),
  },
  {
    id: 'CL-101',
    clause: '7.3.5',
    to: ['specialist'],
    question: text(
      'Người kiểm tra có khác người soạn không?',
      'Was the checker another person than the drafter?',
    ),
    evidence: text('Chữ ký', 'Signatures'),
  },
  {
    id: 'CL-102',
    clause: '7.3.6',
    to: ['specialist'],
    question: text(
      'Có chạy thử trước khi áp dụng chính thức không?',
      'Was there a trial run before formal use?',
    ),
    evidence: text('Báo cáo thử', 'Trial report'),
  },
  {
    id: 'CL-103',
    clause: '7.3.6',
    to: ['specialist'],
    question: text('Kết quả thử có đạt tiêu chí không?', 'Did the trial meet the criteria?'),
    evidence: text('Số liệu', 'Data'),
  },
  {
    id: 'CL-104',
    clause: '7.3.6',
    to: ['specialist'],
    question: text(
      'Điều chỉnh sau thử đã được duyệt lại chưa?',
      'Were changes after the trial approved again?',
    ),
    evidence: text('Bản duyệt', 'Approval'),
  },
  {
    id: 'CL-105',
    clause: '7.3.7',
    to: ['specialist'],
    question: text(
      'Thay đổi có số, ngày, lý do, người duyệt không?',
      'Does each change have number, date, reason and approver?',
    ),
    evidence: text('Sổ thay đổi', 'Change log'),
  },
  {
    id: 'CL-106',
    clause: '7.3.7',
    to: ['specialist'],
    question: text(
      'Ảnh hưởng tới hồ sơ đang giải quyết được xét không?',
      'Was the effect on dossiers in progress considered?',
    ),
    evidence: text('Biên bản', 'Minute'),
  },
  {
    id: 'CL-107',
    clause: '7.3.7',
    to: ['specialist'],
    question: text(
      'Tài liệu liên quan được sửa cùng lúc không?',
      'Were related documents changed at the same time?',
    ),
    evidence: text('Danh mục tài liệu', 'Master list'),
  },
  {
    id: 'CL-108',
    clause: '7.4.1',
    to: ['finance'],
    question: text('Hàng, dịch vụ nào ảnh hưởng kết quả TTHC?', 'Which purchases affect TTHC results?'),
    evidence: text('Danh mục mua sắm', 'Purchase list'),
  },
  {
    id: 'CL-109',
    clause: '7.4.1',
    to: ['finance'],
    question: text(
      'Nhà cung cấp được chọn theo tiêu chí nào, có hồ sơ không?',
      'By what criteria are suppliers chosen, and is there a record?',
    ),
    evidence: text('Hồ sơ mua sắm', 'Procurement file'),
  },
  {
    id: 'CL-110',
    clause: '7.4.1',
    to: ['finance'],
    question: text('Có đánh giá lại nhà cung cấp định kỳ không?', 'Are suppliers re-evaluated?'),
    evidence: text('Phiếu đánh giá', 'Evaluation sheet'),
  },
  {
    id: 'CL-111',
    clause: '7.4.2',
    to: ['finance'],
    question: text(
      'Hợp đồng nêu rõ yêu cầu kỹ thuật, thời gian, bảo mật không?',
      'Do contracts state technical needs, time and confidentiality?',
    ),
    evidence: text('Hợp đồng', 'Contracts'),
  },
  {
    id: 'CL-112',
    clause: '7.4.2',
    to: ['finance'],
    question: text('Ai xem lại yêu cầu trước khi gửi?', 'Who checks requirements before sending?'),
    evidence: text('Chữ ký', 'Signature'),
  },
  {
    id: 'CL-113',
    clause: '7.4.2',
    to: ['finance'],
    question: text(
      'Yêu cầu về dữ liệu cá nhân của dân có trong hợp đồng phần mềm không?',
      "Do software contracts cover citizens' personal data?",
    ),
    evidence: text('Hợp đồng, phụ lục', 'Contract, annex'),
  },
  {
    id: 'CL-114',
    clause: '7.4.3',
    to: ['finance', 'it'],
    question: text('Hàng nhận có được kiểm theo yêu cầu không?', 'Are deliveries checked against the order?'),
    evidence: text('Biên bản nghiệm thu', 'Acceptance minute'),
  },
  {
    id: 'CL-115',
    clause: '7.4.3',
    to: ['finance', 'it'],
    question: text('Hàng không đạt được xử lý thế nào?', 'How are failed deliveries handled?'),
    evidence: text('Biên bản', 'Minute'),
  },
  {
    id: 'CL-116',
    clause: '7.4.3',
    to: ['finance', 'it'],
    question: text(
      'Dịch vụ bưu chính có được kiểm tỷ lệ phát đúng hạn không?',
      'Is the postal service checked for on-time delivery?',
    ),
    evidence: text('Báo cáo đối soát', 'Reconciliation report'),
  },
] as const satisfies readonly Question[]
