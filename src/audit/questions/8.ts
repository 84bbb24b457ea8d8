import { text } from '../../text/index.ts'
import type { Question } from '../question.ts'

/** Questions on chapter 8, measurement and improvement. */
export const improvementQuestions = [
  {
    id: 'CL-140',
    clause: '8.1',
    to: ['representative'],
    question: text(
      'Kế hoạch theo dõi, đo có nêu cái gì, bao lâu, ai làm không?',
      'Does the monitoring plan state what, how often and who?',
    ),
    evidence: text('Kế hoạch', 'Plan'),
  },
  {
    id: 'CL-141',
    clause: '8.1',
    to: ['representative'],
    question: text('Số liệu có dùng để ra quyết định không?', 'Are the figures used for decisions?'),
    evidence: text('Biên bản, quyết định', 'Minutes, decisions'),
  },
  {
    id: 'CL-142',
    clause: '8.1',
    to: ['representative'],
    question: text(
      'Cách tính tỷ lệ đúng hạn có thống nhất giữa các phòng không?',
      'Is the on-time rate worked out the same way in all units?',
    ),
    evidence: text('Công thức, so số liệu', 'Formula, data comparison'),
  },
  {
    id: 'CL-143',
    clause: '8.2.1',
    to: ['oneStop', 'representative'],
    question: text(
      'Khảo sát sự hài lòng làm bao lâu một lần, mẫu bao nhiêu?',
      'How often and with what sample is satisfaction surveyed?',
    ),
    evidence: text('Kế hoạch, phiếu', 'Plan, forms'),
  },
  {
    id: 'CL-144',
    clause: '8.2.1',
    to: ['oneStop', 'representative'],
    question: text(
      'Người trả lời có được bảo đảm không bị nhận diện không?',
      'Are respondents protected from being identified?',
    ),
    evidence: text('Cách phát, thu phiếu', 'How forms are given and taken'),
  },
  {
    id: 'CL-145',
    clause: '8.2.1',
    to: ['oneStop', 'representative'],
    question: text(
      'Nhóm không hài lòng được hỏi lý do và xử lý không?',
      'Are dissatisfied people asked why, and is it acted on?',
    ),
    evidence: text('Báo cáo, phiếu KPPN', 'Report, CA/PA slip'),
  },
  {
    id: 'CL-146',
    clause: '8.2.1',
    to: ['oneStop', 'representative'],
    question: text('Kết quả khảo sát có công khai không?', 'Are the results made public?'),
    evidence: text('Trang web, niêm yết', 'Web site, notice'),
  },
  {
    id: 'CL-147',
    clause: '8.2.2',
    to: ['auditTeam', 'representative'],
    question: text(
      'Mọi phòng, mọi điều khoản trong phạm vi có được đánh giá trong năm không?',
      'Were all units and clauses in scope audited this year?',
    ),
    evidence: text('Chương trình, ma trận', 'Programme, matrix'),
  },
  {
    id: 'CL-148',
    clause: '8.2.2',
    to: ['auditTeam', 'representative'],
    question: text(
      'Có đánh giá viên nào đánh giá phòng mình không?',
      'Did any auditor audit their own unit?',
    ),
    evidence: text('Phân công, danh sách', 'Assignment, list'),
  },
  {
    id: 'CL-149',
    clause: '8.2.2',
    to: ['auditTeam', 'representative'],
    question: text(
      'Bằng chứng trong phiếu có đủ để người khác kiểm lại không?',
      'Is the evidence enough for someone else to check?',
    ),
    evidence: text('Phiếu đánh giá', 'Checklists'),
  },
  {
    id: 'CL-150',
    clause: '8.2.2',
    to: ['auditTeam', 'representative'],
    question: text(
      'Điểm không phù hợp có ghi yêu cầu nào bị vi phạm không?',
      'Does each nonconformity name the requirement not met?',
    ),
    evidence: text('Phiếu NC', 'NC reports'),
  },
  {
    id: 'CL-151',
    clause: '8.2.2',
    to: ['auditTeam', 'representative'],
    question: text(
      'Hành động khắc phục lần trước đã được kiểm tra hiệu lực chưa?',
      "Were last time's corrective actions checked for effect?",
    ),
    evidence: text('Bảng theo dõi', 'Tracking table'),
  },
  {
    id: 'CL-152',
    clause: '8.2.3',
    to: ['representative', 'specialist'],
    question: text(
      'Chỉ số quá trình quý này so với quý trước thế nào?',
      "How do this quarter's indicators compare with the last?",
    ),
    evidence: text('Biểu đồ, bảng', 'Charts, tables'),
  },
  {
    id: 'CL-153',
    clause: '8.2.3',
    to: ['representative', 'specialist'],
    question: text(
      'Quá trình không đạt đã sửa và tìm nguyên nhân chưa?',
      'Were failing processes corrected and causes sought?',
    ),
    evidence: text('Phiếu KPPN', 'CA/PA slips'),
  },
  {
    id: 'CL-154',
    clause: '8.2.3',
    to: ['representative', 'specialist'],
    question: text('Có cảnh báo trước khi hồ sơ trễ không?', 'Is there a warning before a dossier is late?'),
    evidence: text('Cấu hình phần mềm', 'Software settings'),
  },
  {
    id: 'CL-155',
    clause: '8.2.4',
    to: ['specialist'],
    question: text(
      'Ai kiểm tra dự thảo kết quả trước khi ký, theo tiêu chí nào?',
      'Who checks the draft result before signing, by what criteria?',
    ),
    evidence: text('Phiếu trình, phiếu thẩm định', 'Submission and appraisal sheets'),
  },
  {
    id: 'CL-156',
    clause: '8.2.4',
    to: ['specialist'],
    question: text(
      'Có kết quả nào trả khi chưa đủ chữ ký, đóng dấu không?',
      'Was any result released before signature and seal?',
    ),
    evidence: text('10 kết quả mẫu', '10 sample results'),
  },
  {
    id: 'CL-157',
    clause: '8.2.4',
    to: ['specialist'],
    question: text(
      'Dấu vết người cho phép trả kết quả có lưu không?',
      'Is the person who released the result on record?',
    ),
    evidence: text('Nhật ký, chữ ký', 'Log, signature'),
  },
  {
    id: 'CL-158',
    clause: '8.3',
    to: ['specialist', 'oneStop', 'representative'],
    question: text(
      'Kết quả sai, hồ sơ trễ, phản ánh đúng có được ghi là không phù hợp không?',
      'Are wrong results, late dossiers and justified complaints logged as nonconforming?',
    ),
    evidence: text('Sổ theo dõi KPH', 'NC register'),
  },
  {
    id: 'CL-159',
    clause: '8.3',
    to: ['specialist', 'oneStop', 'representative'],
    question: text(
      'Kết quả sai đã trả: thu hồi, sửa, xin lỗi thế nào?',
      'For a wrong result already given: how was it recalled, fixed, apologised for?',
    ),
    evidence: text('Phiếu xử lý, văn bản', 'NC slip, letters'),
  },
  {
    id: 'CL-160',
    clause: '8.3',
    to: ['specialist', 'oneStop', 'representative'],
    question: text(
      'Ai có quyền cho qua một sai lệch, có bằng văn bản không?',
      'Who may let a deviation pass, and in writing?',
    ),
    evidence: text('Phiếu, quy định', 'Slip, rule'),
  },
  {
    id: 'CL-161',
    clause: '8.3',
    to: ['specialist', 'oneStop', 'representative'],
    question: text('Sau khi sửa có kiểm tra lại không?', 'Was it checked again after the fix?'),
    evidence: text('Phiếu', 'Slip'),
  },
  {
    id: 'CL-162',
    clause: '8.4',
    to: ['representative'],
    question: text(
      'Số liệu trễ hạn được phân tích theo nguyên nhân, phòng, TTHC không?',
      'Are delays analysed by cause, unit and TTHC?',
    ),
    evidence: text('Báo cáo phân tích', 'Analysis report'),
  },
  {
    id: 'CL-163',
    clause: '8.4',
    to: ['representative'],
    question: text(
      'Có xu hướng nào dẫn tới hành động phòng ngừa không?',
      'Did any trend lead to preventive action?',
    ),
    evidence: text('Phiếu phòng ngừa', 'PA slips'),
  },
  {
    id: 'CL-164',
    clause: '8.4',
    to: ['representative'],
    question: text(
      'Dữ liệu lấy từ hệ thống hay nhập tay, sai số kiểm soát ra sao?',
      'Is data taken from the system or typed in, and how are errors controlled?',
    ),
    evidence: text('Nguồn dữ liệu', 'Data source'),
  },
  {
    id: 'CL-165',
    clause: '8.5.1',
    to: ['representative', 'all'],
    question: text(
      'Năm nay có cải tiến nào đo được (rút ngày, bớt giấy tờ)?',
      'What measurable improvement was made this year (days, papers cut)?',
    ),
    evidence: text('Sáng kiến, so trước sau', 'Initiatives, before/after'),
  },
  {
    id: 'CL-166',
    clause: '8.5.1',
    to: ['representative', 'all'],
    question: text(
      'Ý tưởng của công chức được nhận và trả lời thế nào?',
      'How are staff ideas taken and answered?',
    ),
    evidence: text('Sổ sáng kiến', 'Idea log'),
  },
  {
    id: 'CL-167',
    clause: '8.5.1',
    to: ['representative', 'all'],
    question: text(
      'Kết quả đánh giá, khảo sát có dẫn tới cải tiến không?',
      'Did audits and surveys lead to improvements?',
    ),
    evidence: text('Kế hoạch cải tiến', 'Improvement plan'),
  },
  {
    id: 'CL-168',
    clause: '8.5.2',
    to: ['specialist', 'representative'],
    question: text(
      'Nguyên nhân gốc có được tìm bằng cách nào (5 vì sao, xương cá) và có bằng chứng không?',
      'How was the root cause found (5 whys, fishbone), and with what proof?',
    ),
    evidence: text('Phiếu KPPN', 'CA slip'),
  },
  {
    id: 'CL-169',
    clause: '8.5.2',
    to: ['specialist', 'representative'],
    question: text(
      'Hành động có chạm vào nguyên nhân hay chỉ nhắc nhở?',
      'Does the action touch the cause, or only remind people?',
    ),
    evidence: text('Phiếu, tài liệu sửa', 'Slip, changed documents'),
  },
  {
    id: 'CL-170',
    clause: '8.5.2',
    to: ['specialist', 'representative'],
    question: text(
      'Hạn khắc phục có bị quá không, ai gia hạn?',
      'Was the due date missed, and who extended it?',
    ),
    evidence: text('Sổ theo dõi', 'Register'),
  },
  {
    id: 'CL-171',
    clause: '8.5.2',
    to: ['specialist', 'representative'],
    question: text(
      'Sau bao lâu kiểm tra hiệu lực, lỗi có lặp lại không?',
      'After how long was effect checked, and did it recur?',
    ),
    evidence: text('Biên bản kiểm tra', 'Verification record'),
  },
  {
    id: 'CL-172',
    clause: '8.5.2',
    to: ['specialist', 'representative'],
    question: text('Hành động khác có nơi khác cần áp dụng không?', 'Is the same action needed elsewhere?'),
    evidence: text('Phiếu, thông báo', 'Slip, notice'),
  },
  {
    id: 'CL-173',
    clause: '8.5.3',
    to: ['specialist', 'representative'],
    question: text(
      'Nguồn nào cho biết lỗi sắp xảy ra (hồ sơ gần hạn, luật sắp đổi, nghỉ phép)?',
      'What shows that trouble is coming (dossiers near due, law about to change, leave)?',
    ),
    evidence: text('Báo cáo cảnh báo', 'Warning report'),
  },
  {
    id: 'CL-174',
    clause: '8.5.3',
    to: ['specialist', 'representative'],
    question: text(
      'Hành động phòng ngừa được lập trước khi lỗi xảy ra không?',
      'Was the preventive action set before any failure?',
    ),
    evidence: text('Ngày lập phiếu', 'Slip date'),
  },
  {
    id: 'CL-175',
    clause: '8.5.3',
    to: ['specialist', 'representative'],
    question: text('Kết quả có được kiểm tra không?', 'Was its effect checked?'),
    evidence: text('Phiếu', 'Slip'),
  },
] as const satisfies readonly Question[]
