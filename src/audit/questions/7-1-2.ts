import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on 7.1 and 7.2: planning the work, and what citizens and organisations ask for. */
export const plannedServiceQuestions = [
  {
    id: 'CL-070',
    clause: '7.1',
    to: ['specialist', 'representative'],
    question: text(
      'Quy trình TTHC có nêu cơ sở pháp lý, thành phần hồ sơ, thời gian, phí, các bước, trách nhiệm, biểu mẫu, hồ sơ lưu không?',
      'Does the TTHC procedure state legal basis, dossier contents, time, fee, steps, duties, forms and records?',
    ),
    evidence: text('Quy trình', 'Procedure'),
  },
  {
    id: 'CL-071',
    clause: '7.1',
    to: ['specialist', 'representative'],
    question: text(
      'Tổng thời gian các bước có bằng hoặc ngắn hơn thời hạn công bố không?',
      'Is the sum of step times no longer than the published time limit?',
    ),
    evidence: text('Quy trình, quyết định công bố', 'Procedure, publication decision'),
  },
  {
    id: 'CL-072',
    clause: '7.1',
    to: ['specialist', 'representative'],
    question: text(
      'Điểm kiểm tra và tiêu chí đạt ở bước thẩm định, trình ký được nêu không?',
      'Are checkpoints and pass criteria stated at appraisal and signing?',
    ),
    evidence: text('Quy trình, phiếu thẩm định', 'Procedure, appraisal sheet'),
  },
  {
    id: 'CL-073',
    clause: '7.1',
    to: ['specialist', 'representative'],
    question: text(
      'TTHC liên thông có nêu thời gian và trách nhiệm từng cơ quan không?',
      'For cross-agency TTHC, are times and duties of each agency stated?',
    ),
    evidence: text('Quy trình liên thông', 'Joint procedure'),
  },
  {
    id: 'CL-074',
    clause: '7.2.1',
    to: ['oneStop', 'specialist'],
    question: text(
      'Thành phần hồ sơ tại quầy có giống quyết định công bố TTHC không?',
      'Do the dossier contents at the counter equal the TTHC publication decision?',
    ),
    evidence: text('Bảng niêm yết, quyết định', 'Posted list, decision'),
  },
  {
    id: 'CL-075',
    clause: '7.2.1',
    to: ['oneStop', 'specialist'],
    question: text('Có đòi thêm giấy tờ ngoài quy định không?', 'Is any paper asked for beyond the rules?'),
    evidence: text('10 hồ sơ mẫu, phiếu bổ sung', '10 sample dossiers, supplement slips'),
  },
  {
    id: 'CL-076',
    clause: '7.2.1',
    to: ['oneStop', 'specialist'],
    question: text(
      'Điều kiện ngầm (năng lực hành vi, ủy quyền) có được hướng dẫn không?',
      'Is guidance given on unstated needs (capacity, authorisation)?',
    ),
    evidence: text('Hướng dẫn, phỏng vấn', 'Guidance, interview'),
  },
  {
    id: 'CL-077',
    clause: '7.2.1',
    to: ['oneStop', 'specialist'],
    question: text(
      'Cam kết riêng của cơ quan (rút ngắn ngày) có ghi rõ không?',
      "Are the agency's own promises (shorter time) written down?",
    ),
    evidence: text('Niêm yết, quy trình', 'Notice, procedure'),
  },
  {
    id: 'CL-078',
    clause: '7.2.2',
    to: ['oneStop'],
    question: text(
      'Trước khi nhận, hồ sơ được kiểm tra đủ và đúng thẩm quyền chưa?',
      'Before acceptance, was the dossier checked for completeness and competence?',
    ),
    evidence: text('Giấy tiếp nhận và hẹn trả (Mẫu 01)', 'Receipt and appointment slip (Mẫu 01)'),
  },
  {
    id: 'CL-079',
    clause: '7.2.2',
    to: ['oneStop'],
    question: text(
      'Yêu cầu bổ sung có viết một lần, đủ ý, đúng mẫu không?',
      'Are supplements asked once, in full, on the form?',
    ),
    evidence: text('Phiếu yêu cầu bổ sung (Mẫu 02)', 'Supplement slip (Mẫu 02)'),
  },
  {
    id: 'CL-080',
    clause: '7.2.2',
    to: ['oneStop'],
    question: text('Từ chối có lý do bằng văn bản không?', 'Is a refusal reasoned in writing?'),
    evidence: text('Phiếu từ chối (Mẫu 03)', 'Refusal slip (Mẫu 03)'),
  },
  {
    id: 'CL-081',
    clause: '7.2.2',
    to: ['oneStop'],
    question: text(
      'Ngày hẹn trả có tính đúng ngày làm việc, ngày nghỉ không?',
      'Is the appointment date right for working days and holidays?',
    ),
    evidence: text('10 giấy hẹn, lịch nghỉ', '10 slips, holiday calendar'),
  },
  {
    id: 'CL-082',
    clause: '7.2.2',
    to: ['oneStop'],
    question: text(
      'Dân đổi yêu cầu giữa chừng thì sửa hồ sơ và báo ai?',
      'If the applicant changes the request, what is changed and who is told?',
    ),
    evidence: text('Nhật ký hồ sơ', 'Dossier log'),
  },
  {
    id: 'CL-083',
    clause: '7.2.3',
    to: ['oneStop'],
    question: text(
      'TTHC niêm yết đủ tại trụ sở và trên cổng, bản mới nhất không?',
      'Are TTHC posted at the office and on the portal, latest version?',
    ),
    evidence: text('Bảng, cổng DVC', 'Board, portal'),
  },
  {
    id: 'CL-084',
    clause: '7.2.3',
    to: ['oneStop'],
    question: text(
      'Dân tra được tình trạng hồ sơ bằng cách nào?',
      'How can citizens look up the dossier status?',
    ),
    evidence: text('Cổng, tin nhắn', 'Portal, messages'),
  },
  {
    id: 'CL-085',
    clause: '7.2.3',
    to: ['oneStop'],
    question: text(
      'Phản ánh, kiến nghị có sổ, có hạn trả lời và được trả lời không?',
      'Are complaints logged, given a reply date and answered?',
    ),
    evidence: text('Sổ, văn bản trả lời', 'Register, replies'),
  },
  {
    id: 'CL-086',
    clause: '7.2.3',
    to: ['oneStop'],
    question: text(
      'Hồ sơ trễ có thông báo và xin lỗi trước khi hết hạn không?',
      'For late dossiers, was notice and apology sent before expiry?',
    ),
    evidence: text('Phiếu xin lỗi và hẹn lại (Mẫu 04)', 'Apology slip (Mẫu 04)'),
  },
] as const satisfies readonly Question[]
