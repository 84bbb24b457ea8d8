import { text } from '../text/index.ts'
import type { CommandEntry } from './command.ts'

/** Every command, in the order the help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    text: text(
      'lập hồ sơ cơ quan (quytrinh.json) cho một thư mục làm việc',
      'write the agency profile (quytrinh.json) of a workspace',
    ),
    load: async () => (await import('./command/init.ts')).init,
  },
  {
    name: 'list',
    text: text(
      'liệt kê các quy trình có sẵn và của cơ quan',
      'list the procedures, bundled and the agency’s own',
    ),
    load: async () => (await import('./command/list.ts')).list,
  },
  {
    name: 'show',
    text: text('xem một quy trình: các bước, thời hạn, căn cứ', 'show a procedure: steps, limits, basis'),
    load: async () => (await import('./command/show.ts')).show,
  },
  {
    name: 'verify',
    text: text(
      'kiểm tra quy trình, kèm đường đi ngắn nhất tới lỗi',
      'verify procedures, with the shortest way to each finding',
    ),
    load: async () => (await import('./command/verify.ts')).verify,
  },
  {
    name: 'deadline',
    text: text('tính hạn của một thời hạn, kèm điều khoản', 'when a limit ends, with the articles'),
    load: async () => (await import('./command/deadline.ts')).deadline,
  },
  {
    name: 'import',
    text: text(
      'đọc tệp quy trình hoặc danh mục thủ tục, báo những gì chưa đọc được',
      'read a file of procedures and report what could not be read',
    ),
    load: async () => (await import('./command/import.ts')).importFile,
  },
  {
    name: 'open',
    text: text('mở một hồ sơ', 'open a dossier'),
    load: async () => (await import('./command/open.ts')).open,
  },
  {
    name: 'send',
    text: text('ghi một sự kiện vào hồ sơ', 'report an event to a dossier'),
    load: async () => (await import('./command/send.ts')).send,
  },
  {
    name: 'status',
    text: text('xem hồ sơ đang ở bước nào, hạn đến đâu', 'where a dossier stands and when it is due'),
    load: async () => (await import('./command/status.ts')).status,
  },
  {
    name: 'due',
    text: text('việc trong ngày: quá hạn, đến hạn, sắp đến hạn', 'the day’s work: overdue, due, due soon'),
    load: async () => (await import('./command/due.ts')).due,
  },
  {
    name: 'explain',
    text: text(
      'giải thích hạn của một hồ sơ, từng dòng có căn cứ',
      'explain the deadlines of a dossier line by line',
    ),
    load: async () => (await import('./command/explain.ts')).explain,
  },
  {
    name: 'journal verify',
    text: text('kiểm tra chuỗi băm của nhật ký', 'verify the hash chain of journals'),
    load: async () => (await import('./command/journal-verify.ts')).journalVerify,
  },
  {
    name: 'journal show',
    text: text('xem nhật ký của một hồ sơ', 'show the journal of a dossier'),
    load: async () => (await import('./command/journal-show.ts')).journalShow,
  },
  {
    name: 'coverage',
    text: text(
      'ma trận điều khoản ISO × quy trình, bước, hồ sơ; những gì còn thiếu',
      'the matrix of ISO clauses × procedures, steps, records, and what is missing',
    ),
    load: async () => (await import('./command/coverage.ts')).coverage,
  },
  {
    name: 'agenda',
    text: text(
      'mọi việc cơ quan phải làm trong năm, hạn và điều khoản',
      'everything the agency owes in a year, with due days and articles',
    ),
    load: async () => (await import('./command/agenda.ts')).agenda,
  },
  {
    name: 'qms status',
    text: text(
      'việc phải làm trong năm về hệ thống quản lý chất lượng, và hạn',
      'what is owed this year for the quality management system, and when',
    ),
    load: async () => (await import('./command/qms-status.ts')).qmsStatus,
  },
  {
    name: 'audit programme',
    text: text(
      'chương trình đánh giá nội bộ: đơn vị × điều khoản × tháng',
      'the audit programme: units × clauses × months',
    ),
    load: async () => (await import('./command/audit-programme.ts')).auditProgramme,
  },
  {
    name: 'audit plan',
    text: text('lập cuộc đánh giá: đoàn độc lập, kế hoạch', 'plan an audit, with an independent team'),
    load: async () => (await import('./command/audit-plan.ts')).auditPlan,
  },
  {
    name: 'audit checklist',
    text: text(
      'phiếu hỏi của cuộc đánh giá và các câu đã trả lời',
      'the checklist of an audit, with the answers so far',
    ),
    load: async () => (await import('./command/audit-checklist.ts')).auditChecklist,
  },
  {
    name: 'audit sample',
    text: text('rút mẫu hồ sơ, rút lại được', 'draw a sample of dossiers that can be drawn again'),
    load: async () => (await import('./command/audit-sample.ts')).auditSample,
  },
  {
    name: 'audit evidence',
    text: text(
      'phát hiện do nhật ký gợi ý, để chấp nhận hoặc không',
      'findings the journals suggest, to accept or reject',
    ),
    load: async () => (await import('./command/audit-evidence.ts')).auditEvidence,
  },
  {
    name: 'audit answer',
    text: text('ghi câu trả lời vào phiếu hỏi', 'record the answer to a question of the checklist'),
    load: async () => (await import('./command/audit-answer.ts')).auditAnswer,
  },
  {
    name: 'audit findings',
    text: text(
      'thống nhất phát hiện, ghi số phiếu không phù hợp',
      'agree the findings, enter the nonconformities raised',
    ),
    load: async () => (await import('./command/audit-findings.ts')).auditFindings,
  },
  {
    name: 'audit report',
    text: text(
      'báo cáo đánh giá: kết luận, phát hiện, số liệu',
      'the audit report: conclusions, findings, figures',
    ),
    load: async () => (await import('./command/audit-report.ts')).auditReport,
  },
  {
    name: 'nc add',
    text: text(
      'lập phiếu không phù hợp, số tiếp theo của năm',
      'log a nonconformity with the next number of the year',
    ),
    load: async () => (await import('./command/nc-add.ts')).ncAdd,
  },
  {
    name: 'nc advance',
    text: text('ghi một sự kiện vào phiếu không phù hợp', 'report an event to a nonconformity'),
    load: async () => (await import('./command/nc-advance.ts')).ncAdvance,
  },
  {
    name: 'nc cause',
    text: text(
      'ghi phân tích nguyên nhân của phiếu: 5 câu hỏi tại sao, xương cá, tự do',
      'tell the cause analysis of a slip: 5 whys, Ishikawa, free text',
    ),
    load: async () => (await import('./command/nc-cause.ts')).ncCause,
  },
  {
    name: 'nc action',
    text: text(
      'đề xuất hành động của phiếu: việc, hạn, người làm',
      'propose an action of a slip: what, by when, by whom',
    ),
    load: async () => (await import('./command/nc-action.ts')).ncAction,
  },
  {
    name: 'nc slip',
    text: text(
      'in phiếu không phù hợp, hoặc phiếu yêu cầu hành động khắc phục',
      'print a slip of nonconformity, or the request for corrective action',
    ),
    load: async () => (await import('./command/nc-slip.ts')).ncSlip,
  },
  {
    name: 'nc list',
    text: text(
      'sổ theo dõi sự không phù hợp, phải báo cho ai',
      'the register of nonconformities, and whom to tell',
    ),
    load: async () => (await import('./command/nc-list.ts')).ncList,
  },
  {
    name: 'nc analyse',
    text: text(
      'phân tích sự không phù hợp: nguyên nhân, tuổi, tỷ lệ, xu hướng',
      'analyse nonconformities: causes, age, rates, trend',
    ),
    load: async () => (await import('./command/nc-analyse.ts')).ncAnalyse,
  },
  {
    name: 'review pack',
    text: text(
      'báo cáo phục vụ xem xét của lãnh đạo: bảy đầu vào từ hồ sơ',
      'the pack of a management review: its seven inputs from the dossiers',
    ),
    load: async () => (await import('./command/review-pack.ts')).reviewPack,
  },
  {
    name: 'doc list',
    text: text('danh mục tài liệu tại một ngày', 'the master list of documents on a day'),
    load: async () => (await import('./command/doc-list.ts')).docList,
  },
  {
    name: 'doc in-force',
    text: text(
      'lần ban hành nào của tài liệu có hiệu lực vào một ngày',
      'which revision of a document is in force on a day',
    ),
    load: async () => (await import('./command/doc-in-force.ts')).docInForce,
  },
  {
    name: 'form',
    text: text(
      'in biểu mẫu một cửa của hồ sơ, hoặc sổ theo dõi hồ sơ (form book)',
      'print a one-stop form of a dossier, or the book of dossiers (form book)',
    ),
    load: async () => (await import('./command/form.ts')).form,
  },
  {
    name: 'plan coverage',
    text: text(
      'đối chiếu kế hoạch cải cách hành chính: mỗi dòng được đáp ứng bằng gì, còn thiếu gì',
      'the rows of the reform plan, what serves each, and what is left unserved',
    ),
    load: async () => (await import('./command/plan-coverage.ts')).planCoverageCommand,
  },
  {
    name: 'plan tasks',
    text: text(
      'nhiệm vụ của kế hoạch cải cách hành chính, theo cơ quan chủ trì',
      'the tasks of the reform plan, by the unit that leads',
    ),
    load: async () => (await import('./command/plan-tasks.ts')).planTasks,
  },
  {
    name: 'measure',
    text: text(
      'tính chỉ số cải cách hành chính, kèm công thức, nguồn, kỳ số liệu',
      'the indicators of the reform, with formula, source and window',
    ),
    load: async () => (await import('./command/measure.ts')).measure,
  },
  {
    name: 'target',
    text: text(
      'mục tiêu của kế hoạch: đạt hay chưa, theo đúng câu chữ',
      'the targets of the plan: met or not, as they are worded',
    ),
    load: async () => (await import('./command/target.ts')).target,
  },
  {
    name: 'counts list',
    text: text('liệt kê số liệu đã nhập', 'list the counts that were brought in'),
    load: async () => (await import('./command/counts-list.ts')).countsList,
  },
  {
    name: 'counts remove',
    text: text('xóa một số liệu đã nhập', 'remove counts that were brought in'),
    load: async () => (await import('./command/counts-remove.ts')).countsRemove,
  },
  {
    name: 'counts import',
    text: text(
      'nhập số liệu của chỉ số từ bảng, kiểm tra và lưu',
      'counts of indicators from a table, checked and kept',
    ),
    load: async () => (await import('./command/counts-import.ts')).countsImport,
  },
  {
    name: 'survey list',
    text: text('liệt kê khảo sát đã nhập', 'list the surveys that were brought in'),
    load: async () => (await import('./command/survey-list.ts')).surveyList,
  },
  {
    name: 'survey remove',
    text: text('xóa một khảo sát đã nhập', 'remove a survey that was brought in'),
    load: async () => (await import('./command/survey-remove.ts')).surveyRemove,
  },
  {
    name: 'survey import',
    text: text(
      'đọc bảng trả lời phiếu khảo sát hài lòng (CSV, Excel) và lưu',
      'read the answers to a satisfaction survey (CSV, Excel) and keep them',
    ),
    load: async () => (await import('./command/survey-import.ts')).surveyImport,
  },
  {
    name: 'survey score',
    text: text(
      'mức độ hài lòng: chung, theo yếu tố, đơn vị, câu hỏi; khoảng tin cậy, mục tiêu',
      'satisfaction: as a whole, by factor, unit, question; intervals, targets',
    ),
    load: async () => (await import('./command/survey-score.ts')).surveyScore,
  },
  {
    name: 'survey sample',
    text: text('cỡ mẫu khảo sát và phân bổ theo đơn vị', 'the sample of a survey, and how many of each unit'),
    load: async () => (await import('./command/survey-sample.ts')).surveySample,
  },
  {
    name: 'survey form',
    text: text(
      'in phiếu khảo sát, hoặc bảng trả lời trống để nhập',
      'print a questionnaire, or the empty table its answers are typed into',
    ),
    load: async () => (await import('./command/survey-form.ts')).surveyForm,
  },
  {
    name: 'chart',
    text: text(
      'vẽ biểu đồ: trend, ageing, pareto, heatmap, satisfaction, lead-time, workload',
      'draw a chart: trend, ageing, pareto, heatmap, satisfaction, lead-time, workload',
    ),
    load: async () => (await import('./command/chart.ts')).chartCommand,
  },
  {
    name: 'score one-stop',
    text: text(
      'chấm chín chỉ số giải quyết thủ tục hành chính (TT 01/2018) của cán bộ, cơ quan',
      'the nine indices of handling procedures (TT 01/2018), of an officer or an agency',
    ),
    load: async () => (await import('./command/score-one-stop.ts')).scoreOneStop,
  },
  {
    name: 'score service',
    text: text(
      'bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766) từ số liệu',
      'the index of service to people and businesses (QĐ 766) from counts',
    ),
    load: async () => (await import('./command/score-service.ts')).scoreServiceCommand,
  },
  {
    name: 'score par-index',
    text: text(
      'chỉ số cải cách hành chính (PAR INDEX) từ bảng tiêu chí',
      'the administrative reform index (PAR INDEX) from a table of criteria',
    ),
    load: async () => (await import('./command/score-par-index.ts')).scoreParIndex,
  },
  {
    name: 'report quarter',
    text: text(
      'báo cáo cải cách hành chính quý, lập từ hồ sơ, khảo sát và số liệu',
      'the reform report of a quarter, from dossiers, surveys and counts',
    ),
    load: async () => (await import('./command/report-quarter.ts')).reportQuarter,
  },
  {
    name: 'report half',
    text: text('báo cáo cải cách hành chính 6 tháng', 'the reform report of a half-year'),
    load: async () => (await import('./command/report-half.ts')).reportHalf,
  },
  {
    name: 'report year',
    text: text('báo cáo cải cách hành chính năm', 'the reform report of a year'),
    load: async () => (await import('./command/report-year.ts')).reportYear,
  },
  {
    name: 'report ad-hoc',
    text: text('báo cáo cải cách hành chính đột xuất, theo yêu cầu', 'a reform report on request'),
    load: async () => (await import('./command/report-ad-hoc.ts')).reportAdHoc,
  },
  {
    name: 'report iso',
    text: text(
      'báo cáo năm về áp dụng hệ thống quản lý chất lượng TCVN ISO 9001',
      'the yearly report on the quality management system',
    ),
    load: async () => (await import('./command/report-iso.ts')).reportIso,
  },
  {
    name: 'report consolidate',
    text: text(
      'tổng hợp báo cáo của các đơn vị: ai gửi, ai chậm, ai thiếu',
      'the reports of the units as one: who sent, who was late, who is missing',
    ),
    load: async () => (await import('./command/report-consolidate.ts')).reportConsolidate,
  },
  {
    name: 'demo',
    text: text(
      'bộ phận một cửa chạy thử trên dữ liệu thật, qua Tết 2026',
      'the one-stop desk on real input, across Tết 2026',
    ),
    load: async () => (await import('./command/demo.ts')).demo,
  },
]
