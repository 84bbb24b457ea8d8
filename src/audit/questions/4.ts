import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on chapter 4, the quality system and its documents. */
export const systemQuestions = [
  {
    id: 'CL-001',
    clause: '4.1',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Danh mục quá trình có gồm đủ TTHC thuộc thẩm quyền trong quyết định công bố đang có hiệu lực không?',
      'Does the process list hold every TTHC of the agency in the publication decision now in force?',
    ),
    evidence: text(
      'Danh mục TTHC, danh mục quy trình, đối chiếu Cổng DVC',
      'TTHC list, procedure list, check against the public-service portal',
    ),
  },
  {
    id: 'CL-002',
    clause: '4.1',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Đầu ra của từng quy trình chuyển cho ai, ở bước nào?',
      'Who receives the output of each procedure, and at which step?',
    ),
    evidence: text('Lưu đồ, bảng tương tác quá trình', 'Flow charts, process interaction table'),
  },
  {
    id: 'CL-003',
    clause: '4.1',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Mỗi quy trình có chỉ số đo (đúng hạn, trả lại, sai sót) và người theo dõi không?',
      'Does each procedure have a measure (on time, returned, errors) and a person who watches it?',
    ),
    evidence: text('Bảng chỉ số, báo cáo tháng', 'Indicator table, monthly report'),
  },
  {
    id: 'CL-004',
    clause: '4.1',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Việc giao bưu chính, phần mềm, đơn vị ngoài làm có được nêu và kiểm soát không?',
      'Are postal return, software and other outside work named and controlled?',
    ),
    evidence: text('Hợp đồng, quy chế phối hợp', 'Contracts, coordination rules'),
  },
  {
    id: 'CL-005',
    clause: '4.2.1',
    to: ['isoSecretary'],
    question: text(
      'Bộ tài liệu có đủ chính sách, mục tiêu, sổ tay và sáu thủ tục bắt buộc không?',
      'Is the set complete: policy, objectives, manual and the six required procedures?',
    ),
    evidence: text('Danh mục tài liệu', 'Master list'),
  },
  {
    id: 'CL-006',
    clause: '4.2.1',
    to: ['isoSecretary'],
    question: text(
      'Có công việc nào làm theo thói quen mà đáng lẽ cần quy trình không?',
      'Is any work done by habit although it needs a written procedure?',
    ),
    evidence: text(
      'Phỏng vấn, so danh mục việc với danh mục quy trình',
      'Interview; task list against procedure list',
    ),
  },
  {
    id: 'CL-007',
    clause: '4.2.1',
    to: ['isoSecretary'],
    question: text(
      'Phòng chuyên môn có mở được đúng bản đang dùng trong một phút không?',
      'Can a unit open the version in force within a minute?',
    ),
    evidence: text('Xem tại chỗ, phần mềm', 'On-site look, software'),
  },
  {
    id: 'CL-008',
    clause: '4.2.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Phạm vi ghi trong sổ tay có khớp bản công bố HTQLCL không?',
      'Does the scope in the manual match the QMS declaration?',
    ),
    evidence: text('Sổ tay, bản công bố', 'Manual, declaration'),
  },
  {
    id: 'CL-009',
    clause: '4.2.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Ngoại lệ (thường 7.3, 7.6) có lý do đúng với việc thật của cơ quan không?',
      'Do the reasons for exclusions (often 7.3, 7.6) fit what the agency really does?',
    ),
    evidence: text('Sổ tay, chức năng nhiệm vụ', 'Manual, statute of functions'),
  },
  {
    id: 'CL-010',
    clause: '4.2.2',
    to: ['representative', 'isoSecretary'],
    question: text(
      'Sổ tay đã sửa sau lần đổi tổ chức, sáp nhập gần nhất chưa?',
      'Was the manual changed after the last re-organisation or merger?',
    ),
    evidence: text('Quyết định tổ chức, lần sửa sổ tay', 'Organisation decision, manual revision'),
  },
  {
    id: 'CL-011',
    clause: '4.2.3',
    to: ['isoSecretary', 'all'],
    question: text(
      'Chọn 5 tài liệu tại nơi làm việc: số lần ban hành có khớp danh mục không?',
      'Take 5 documents at the workplace: do the revisions match the master list?',
    ),
    evidence: text('Tài liệu tại chỗ, danh mục', 'Documents on site, master list'),
  },
  {
    id: 'CL-012',
    clause: '4.2.3',
    to: ['isoSecretary', 'all'],
    question: text(
      'Văn bản QPPL mới có được đưa vào quy trình trong 3 tháng kể từ ngày có hiệu lực không?',
      'Was each new legal text built into the procedure within 3 months of taking effect?',
    ),
    evidence: text(
      'Danh mục VBQPPL, ngày hiệu lực, ngày sửa quy trình',
      'List of legal texts, effect dates, revision dates',
    ),
  },
  {
    id: 'CL-013',
    clause: '4.2.3',
    to: ['isoSecretary', 'all'],
    question: text(
      'Bản lỗi thời đã thu hồi hoặc đóng dấu chưa?',
      'Were out-of-date copies withdrawn or stamped?',
    ),
    evidence: text('Sổ phân phối, dấu, tủ hồ sơ', 'Distribution list, stamps, cabinets'),
  },
  {
    id: 'CL-014',
    clause: '4.2.3',
    to: ['isoSecretary', 'all'],
    question: text(
      'Ai duyệt tài liệu này, có đúng thẩm quyền không?',
      'Who approved this document and had they the power to?',
    ),
    evidence: text('Chữ ký, quy định thẩm quyền', 'Signature, delegation rule'),
  },
  {
    id: 'CL-015',
    clause: '4.2.3',
    to: ['isoSecretary', 'all'],
    question: text(
      'Biểu mẫu đang phát cho dân có đúng mẫu hiện hành không?',
      'Are the forms handed to citizens the ones in force?',
    ),
    evidence: text('Mẫu tại quầy, mẫu trên cổng', 'Forms at the counter and on the portal'),
  },
  {
    id: 'CL-016',
    clause: '4.2.4',
    to: ['clerical', 'specialist', 'isoSecretary'],
    question: text(
      'Rút ngẫu nhiên 5 hồ sơ đã xong: tìm được trong bao lâu, có đủ thành phần không?',
      'Draw 5 closed dossiers at random: how long to find them, and are they complete?',
    ),
    evidence: text('Hồ sơ, mục lục', 'Files, index'),
  },
  {
    id: 'CL-017',
    clause: '4.2.4',
    to: ['clerical', 'specialist', 'isoSecretary'],
    question: text(
      'Thời hạn lưu ghi trong quy trình có theo bảng thời hạn bảo quản hiện hành không?',
      'Do the retention periods follow the retention schedule in force?',
    ),
    evidence: text('Quy trình, bảng thời hạn bảo quản', 'Procedure, retention schedule'),
  },
  {
    id: 'CL-018',
    clause: '4.2.4',
    to: ['clerical', 'specialist', 'isoSecretary'],
    question: text(
      'Hồ sơ hết hạn có biên bản hủy và người duyệt không?',
      'Do expired records have a disposal minute with an approver?',
    ),
    evidence: text('Biên bản hủy, danh mục', 'Disposal minutes, list'),
  },
  {
    id: 'CL-019',
    clause: '4.2.4',
    to: ['clerical', 'specialist', 'isoSecretary'],
    question: text(
      'Hồ sơ điện tử có sao lưu và phân quyền không?',
      'Are electronic records backed up and access-controlled?',
    ),
    evidence: text('Nhật ký sao lưu, phân quyền', 'Backup log, access list'),
  },
] as const satisfies readonly Question[]
