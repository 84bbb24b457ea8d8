import { type Text, text } from '../text/index.ts'

/** The names of a list of terms, for a schema: `z.enum(namesOf(grades))`. */
export const namesOf = <Terms extends object>(terms: Terms): readonly (keyof Terms & string)[] =>
  Object.keys(terms).filter((name): name is keyof Terms & string => Object.hasOwn(terms, name))

/** What an auditor may answer to a question of a checklist. A question not asked is no evidence of conformity. */
export const answers = {
  notAsked: text('chưa hỏi', 'not asked'),
  conforms: text('phù hợp', 'conforms'),
  minor: text('không phù hợp nhẹ', 'minor nonconformity'),
  major: text('không phù hợp nặng', 'major nonconformity'),
  observation: text('lưu ý', 'observation'),
  improvement: text('khuyến nghị cải tiến', 'opportunity for improvement'),
  notApplicable: text('không áp dụng', 'not applicable'),
} as const satisfies Record<string, Text>

/** An answer to a question of a checklist. */
export type Answer = keyof typeof answers

/** The grades of a nonconformity. ISO 9001 names none; ISO 19011:2018, 6.4.8 leaves them to the agency. */
export const grades = {
  minor: answers.minor,
  major: answers.major,
} as const satisfies Record<string, Text>

/** The grade of a nonconformity. */
export type Grade = keyof typeof grades

/** The grades of what an audit finds: nonconformities, and what falls short of one. */
export const findingGrades = {
  ...grades,
  observation: answers.observation,
  improvement: answers.improvement,
} as const satisfies Record<string, Text>

/** The grade of a finding. */
export type FindingGrade = keyof typeof findingGrades

/** Where a nonconformity comes to light. */
export const nonconformitySources = {
  audit: text('đánh giá nội bộ', 'internal audit'),
  lateDossier: text('hồ sơ trễ hạn', 'late dossier'),
  complaint: text('phản ánh, khiếu nại', 'complaint or feedback'),
  inspection: text('kiểm tra', 'inspection'),
  managementReview: text('xem xét của lãnh đạo', 'management review'),
  survey: text('khảo sát mức độ hài lòng', 'satisfaction survey'),
  indicator: text('chỉ tiêu không đạt', 'target not met'),
  lawChange: text('chậm cập nhật pháp luật', 'law change not built in'),
  selfFound: text('tự phát hiện', 'self-found'),
} as const satisfies Record<string, Text>

/** Where a nonconformity came to light. */
export type NonconformitySource = keyof typeof nonconformitySources

/** What is done with a result that does not conform (8.3). */
export const dispositions = {
  redo: text('làm lại', 'do again'),
  fix: text('sửa chữa', 'fix'),
  recall: text('thu hồi, thay thế', 'recall and replace'),
  accept: text('chấp nhận có phê duyệt', 'accept with approval'),
  apologise: text('xin lỗi', 'apologise'),
} as const satisfies Record<string, Text>

/** What was done with a result that does not conform. */
export type Disposition = keyof typeof dispositions

/** How a cause was looked for. */
export const causeMethods = {
  fiveWhys: text('5 câu hỏi tại sao', '5 whys'),
  ishikawa: text('biểu đồ xương cá (Ishikawa)', 'Ishikawa diagram'),
  freeText: text('phân tích tự do', 'free text'),
} as const satisfies Record<string, Text>

/** How a cause was looked for. */
export type CauseMethod = keyof typeof causeMethods

/** How many whys are enough without a reason for stopping there: the procedure’s own choice, not asked for by the standard. */
export const enoughWhys = 3

/** The branches of an Ishikawa diagram in an agency, and the heads causes are counted under. */
export const causeHeads = {
  people: text('con người', 'people'),
  procedure: text('quy trình', 'procedure'),
  lawOrForm: text('quy định, biểu mẫu', 'law or form'),
  itSystem: text('hệ thống thông tin', 'IT system'),
  workload: text('khối lượng việc, thời gian', 'workload and time'),
  coordination: text('phối hợp', 'co-ordination'),
  applicant: text('phía người nộp hồ sơ', 'the applicant’s side'),
} as const satisfies Record<string, Text>

/** The head a cause is counted under. */
export type CauseHead = keyof typeof causeHeads

/** Whether an action removed the cause. */
export const verdicts = {
  effective: text('có hiệu lực', 'effective'),
  partly: text('hiệu lực một phần', 'partly effective'),
  notEffective: text('không có hiệu lực', 'not effective'),
} as const satisfies Record<string, Text>

/** Whether an action removed the cause. */
export type Verdict = keyof typeof verdicts

/** The seven inputs of a management review (5.6.2), in the order of the standard. */
export const reviewInputs = {
  auditResults: text('kết quả đánh giá', 'results of audits'),
  customerFeedback: text('phản hồi của tổ chức, công dân', 'feedback from citizens and organisations'),
  processPerformance: text(
    'kết quả thực hiện các quá trình và sự phù hợp của kết quả',
    'performance of processes and conformity of results',
  ),
  actionStatus: text(
    'tình trạng các hành động khắc phục, phòng ngừa',
    'state of corrective and preventive actions',
  ),
  earlierReviews: text('việc thực hiện kết luận các lần xem xét trước', 'follow-up of earlier reviews'),
  changes: text('các thay đổi có thể ảnh hưởng đến hệ thống', 'changes that could affect the system'),
  recommendations: text('các khuyến nghị cải tiến', 'recommendations for improvement'),
} as const satisfies Record<string, Text>

/** One of the seven inputs of a management review. */
export type ReviewInput = keyof typeof reviewInputs
