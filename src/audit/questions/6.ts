import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on chapter 6, resources. */
export const resourceQuestions = [
  {
    id: 'CL-054',
    clause: '6.1',
    to: ['head', 'finance'],
    question: text(
      'Nhu cầu người, máy, tiền cho HTQLCL được xác định thế nào?',
      'How were needs in people, machines and money worked out?',
    ),
    evidence: text('Đề xuất, dự toán', 'Proposals, budget'),
  },
  {
    id: 'CL-055',
    clause: '6.1',
    to: ['head', 'finance'],
    question: text(
      'Bộ phận một cửa có đủ người vào giờ cao điểm không?',
      'Is the one-stop desk staffed for peak hours?',
    ),
    evidence: text('Lịch trực, số liệu chờ', 'Roster, waiting data'),
  },
  {
    id: 'CL-056',
    clause: '6.1',
    to: ['head', 'finance'],
    question: text(
      'Kiến nghị nguồn lực từ lần đánh giá trước đã xử lý chưa?',
      'Were resource requests from the last audit dealt with?',
    ),
    evidence: text('Báo cáo, quyết định', 'Report, decision'),
  },
  {
    id: 'CL-057',
    clause: '6.2.1',
    to: ['personnel', 'specialist'],
    question: text(
      'Người thẩm định hồ sơ có đủ chuyên môn theo vị trí việc làm không?',
      'Do appraisers meet the job-position standard?',
    ),
    evidence: text('Bản mô tả, văn bằng', 'Job description, diplomas'),
  },
  {
    id: 'CL-058',
    clause: '6.2.1',
    to: ['personnel', 'specialist'],
    question: text(
      'Người trực một cửa nắm thành phần hồ sơ của các TTHC họ nhận không?',
      'Do desk staff know the dossier contents of the TTHC they take?',
    ),
    evidence: text('Phỏng vấn, tình huống', 'Interview, case test'),
  },
  {
    id: 'CL-059',
    clause: '6.2.1',
    to: ['personnel', 'specialist'],
    question: text(
      'Hợp đồng, biệt phái làm việc ảnh hưởng kết quả có được kiểm tra năng lực không?',
      'Is the competence of contract or seconded staff checked?',
    ),
    evidence: text('Hồ sơ nhân sự', 'Staff files'),
  },
  {
    id: 'CL-060',
    clause: '6.2.2',
    to: ['personnel', 'representative'],
    question: text(
      'Kế hoạch đào tạo năm có dựa trên thiếu hụt năng lực không?',
      'Is the training plan based on competence gaps?',
    ),
    evidence: text('Kế hoạch, bảng đánh giá', 'Plan, gap table'),
  },
  {
    id: 'CL-061',
    clause: '6.2.2',
    to: ['personnel', 'representative'],
    question: text(
      'Sau đào tạo có đánh giá người học làm được không?',
      'Is there a check that trainees can now do the work?',
    ),
    evidence: text('Phiếu đánh giá', 'Evaluation sheet'),
  },
  {
    id: 'CL-062',
    clause: '6.2.2',
    to: ['personnel', 'representative'],
    question: text(
      'Đánh giá viên nội bộ có chứng nhận đào tạo không?',
      'Have internal auditors been trained?',
    ),
    evidence: text('Chứng nhận, danh sách', 'Certificates, list'),
  },
  {
    id: 'CL-063',
    clause: '6.2.2',
    to: ['personnel', 'representative'],
    question: text(
      'Khi có luật mới, ai được tập huấn trước ngày hiệu lực?',
      'Who is trained on a new law before it takes effect?',
    ),
    evidence: text('Danh sách tập huấn', 'Attendance list'),
  },
  {
    id: 'CL-064',
    clause: '6.3',
    to: ['it', 'oneStop'],
    question: text(
      'Phần mềm một cửa ngừng mấy lần trong quý, xử lý ra sao?',
      'How often did the one-stop software stop this quarter, and what was done?',
    ),
    evidence: text('Nhật ký sự cố', 'Incident log'),
  },
  {
    id: 'CL-065',
    clause: '6.3',
    to: ['it', 'oneStop'],
    question: text(
      'Chỗ chờ, lấy số, máy quét có đủ và chạy tốt không?',
      'Are waiting area, queue machine and scanners enough and working?',
    ),
    evidence: text('Quan sát, sổ bảo trì', 'Observation, maintenance log'),
  },
  {
    id: 'CL-066',
    clause: '6.3',
    to: ['it', 'oneStop'],
    question: text(
      'Kho hồ sơ có phòng cháy, chống ẩm không?',
      'Is the archive protected from fire and damp?',
    ),
    evidence: text('Quan sát, biên bản kiểm tra', 'Observation, inspection minute'),
  },
  {
    id: 'CL-067',
    clause: '6.4',
    to: ['oneStop', 'all'],
    question: text(
      'Nơi làm việc có đủ ánh sáng, riêng tư khi tiếp dân không?',
      'Is there enough light and privacy when receiving citizens?',
    ),
    evidence: text('Quan sát', 'Observation'),
  },
  {
    id: 'CL-068',
    clause: '6.4',
    to: ['oneStop', 'all'],
    question: text(
      'Hồ sơ, tài liệu có để gọn, phân loại (5S) không?',
      'Are papers kept tidy and sorted (5S)?',
    ),
    evidence: text('Quan sát', 'Observation'),
  },
  {
    id: 'CL-069',
    clause: '6.4',
    to: ['oneStop', 'all'],
    question: text(
      'Quá tải công việc được nhận biết và điều chỉnh thế nào?',
      'How is overload noticed and eased?',
    ),
    evidence: text('Số hồ sơ/người, phỏng vấn', 'Dossiers per person, interview'),
  },
] as const satisfies readonly Question[]
