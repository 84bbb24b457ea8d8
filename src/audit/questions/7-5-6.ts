import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on 7.5 and 7.6: doing the work, and the instruments it needs. */
export const deliveredServiceQuestions = [
  {
    id: 'CL-117',
    clause: '7.5.1',
    to: ['specialist', 'oneStop'],
    question: text(
      'Chọn 10 hồ sơ: các bước thực tế có đúng thứ tự quy trình không?',
      'Take 10 dossiers: did the real steps follow the procedure?',
    ),
    evidence: text('Phiếu kiểm soát (Mẫu 05), nhật ký hệ thống', 'Control slip (Mẫu 05), system log'),
  },
  {
    id: 'CL-118',
    clause: '7.5.1',
    to: ['specialist', 'oneStop'],
    question: text(
      'Thời gian từng bước có ghi và có vượt không?',
      'Is the time of each step recorded, and was any exceeded?',
    ),
    evidence: text('Phiếu kiểm soát, số liệu', 'Control slip, data'),
  },
  {
    id: 'CL-119',
    clause: '7.5.1',
    to: ['specialist', 'oneStop'],
    question: text(
      'Hồ sơ tạm dừng chờ bổ sung có căn cứ và ngày không?',
      'Do pauses for supplements have a ground and dates?',
    ),
    evidence: text('Nhật ký, phiếu', 'Log, slips'),
  },
  {
    id: 'CL-120',
    clause: '7.5.1',
    to: ['specialist', 'oneStop'],
    question: text(
      'Kết quả trả đúng người, có ký nhận hoặc dấu vết điện tử không?',
      'Was the result given to the right person, signed for or traced?',
    ),
    evidence: text('Sổ trả kết quả', 'Delivery register'),
  },
  {
    id: 'CL-121',
    clause: '7.5.1',
    to: ['specialist', 'oneStop'],
    question: text('Phí, lệ phí thu đúng và có biên lai không?', 'Were fees right, with receipts?'),
    evidence: text('Biên lai, mức phí', 'Receipts, fee table'),
  },
  {
    id: 'CL-122',
    clause: '7.5.2',
    to: ['specialist'],
    question: text(
      'Có quá trình nào chỉ lộ sai sau khi đã trả kết quả không?',
      'Is there a process whose faults show only after the result is given?',
    ),
    evidence: text('Phân tích quá trình', 'Process analysis'),
  },
  {
    id: 'CL-123',
    clause: '7.5.2',
    to: ['specialist'],
    question: text(
      'Cách xác nhận (người, công cụ, phương pháp) là gì?',
      'How is it validated (people, tools, method)?',
    ),
    evidence: text('Hồ sơ xác nhận', 'Validation record'),
  },
  {
    id: 'CL-124',
    clause: '7.5.2',
    to: ['specialist'],
    question: text('Khi nào phải xác nhận lại?', 'When must it be re-validated?'),
    evidence: text('Quy định', 'Rule'),
  },
  {
    id: 'CL-125',
    clause: '7.5.3',
    to: ['oneStop', 'specialist'],
    question: text(
      'Mỗi hồ sơ có một mã duy nhất từ lúc nhận đến lưu kho không?',
      'Has each dossier one identity from receipt to archive?',
    ),
    evidence: text('Mã hồ sơ, sổ theo dõi (Mẫu 06)', 'Dossier code, register (Mẫu 06)'),
  },
  {
    id: 'CL-126',
    clause: '7.5.3',
    to: ['oneStop', 'specialist'],
    question: text(
      'Từ mã hồ sơ có biết ai giữ, ở bước nào, từ khi nào không?',
      'Does the code tell who holds it, at which step, since when?',
    ),
    evidence: text('Hệ thống, phiếu', 'System, slip'),
  },
  {
    id: 'CL-127',
    clause: '7.5.3',
    to: ['oneStop', 'specialist'],
    question: text(
      'Hồ sơ giấy và bản điện tử có cùng mã không?',
      'Do paper and electronic files share the code?',
    ),
    evidence: text('Đối chiếu 5 hồ sơ', 'Match 5 dossiers'),
  },
  {
    id: 'CL-128',
    clause: '7.5.3',
    to: ['oneStop', 'specialist'],
    question: text(
      'Kết quả đã ký truy ngược được về hồ sơ gốc không?',
      'Can a signed result be traced back to its dossier?',
    ),
    evidence: text('Số văn bản, mã hồ sơ', 'Document number, dossier code'),
  },
  {
    id: 'CL-129',
    clause: '7.5.4',
    to: ['oneStop', 'clerical'],
    question: text(
      'Bản gốc của dân giữ lại có được ghi nhận và bảo quản riêng không?',
      "Are citizens' originals logged and kept apart?",
    ),
    evidence: text('Sổ giao nhận, tủ', 'Hand-over log, cabinet'),
  },
  {
    id: 'CL-130',
    clause: '7.5.4',
    to: ['oneStop', 'clerical'],
    question: text(
      'Có hồ sơ nào mất, hỏng; đã báo chủ và xin lỗi, khắc phục chưa?',
      'Was any dossier lost or damaged, and was the owner told, with apology and remedy?',
    ),
    evidence: text('Biên bản, văn bản xin lỗi', 'Minute, apology'),
  },
  {
    id: 'CL-131',
    clause: '7.5.4',
    to: ['oneStop', 'clerical'],
    question: text('Dữ liệu cá nhân có giới hạn người xem không?', 'Is access to personal data limited?'),
    evidence: text('Phân quyền, nhật ký', 'Access list, log'),
  },
  {
    id: 'CL-132',
    clause: '7.5.4',
    to: ['oneStop', 'clerical'],
    question: text(
      'Bản gốc được trả lại khi nào, có ký nhận không?',
      'When are originals returned, and signed for?',
    ),
    evidence: text('Sổ trả', 'Return log'),
  },
  {
    id: 'CL-133',
    clause: '7.5.5',
    to: ['clerical', 'specialist'],
    question: text('Kết quả chờ trả được bảo quản thế nào?', 'How are results kept until collected?'),
    evidence: text('Tủ, quan sát', 'Cabinet, observation'),
  },
  {
    id: 'CL-134',
    clause: '7.5.5',
    to: ['clerical', 'specialist'],
    question: text(
      'Chuyển hồ sơ giữa các phòng có biên nhận không?',
      'Are hand-overs between units receipted?',
    ),
    evidence: text('Phiếu chuyển', 'Transfer slip'),
  },
  {
    id: 'CL-135',
    clause: '7.5.5',
    to: ['clerical', 'specialist'],
    question: text(
      'Kết quả để quá lâu không có người nhận thì xử lý sao?',
      'What happens to uncollected results?',
    ),
    evidence: text('Danh sách, thông báo', 'List, notices'),
  },
  {
    id: 'CL-136',
    clause: '7.6',
    to: ['specialist'],
    question: text(
      'Cơ quan có dùng thiết bị đo để quyết định kết quả không? Nếu không, ngoại lệ có ghi không?',
      'Is measuring equipment used to decide results? If not, is the exclusion recorded?',
    ),
    evidence: text('Sổ tay, danh mục thiết bị', 'Manual, equipment list'),
  },
  {
    id: 'CL-137',
    clause: '7.6',
    to: ['specialist'],
    question: text(
      'Thiết bị có tem, giấy kiểm định còn hạn không?',
      'Is calibration or verification in date?',
    ),
    evidence: text('Tem, giấy chứng nhận', 'Label, certificate'),
  },
  {
    id: 'CL-138',
    clause: '7.6',
    to: ['specialist'],
    question: text(
      'Khi phát hiện thiết bị sai, kết quả trước đó được xem lại chưa?',
      'When equipment was wrong, were earlier results re-examined?',
    ),
    evidence: text('Biên bản', 'Minute'),
  },
  {
    id: 'CL-139',
    clause: '7.6',
    to: ['specialist'],
    question: text(
      'Phần mềm tính toán, đo được kiểm tra trước khi dùng không?',
      'Is measuring or calculating software checked before use?',
    ),
    evidence: text('Biên bản kiểm tra', 'Test record'),
  },
] as const satisfies readonly Question[]
