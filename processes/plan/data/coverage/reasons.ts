import { text } from '../../../../src/text/index.ts'

/** Why a row, or the substance of it, is outside software. */
export const reasons = {
  economy: text(
    'Mục tiêu kinh tế - xã hội của tỉnh đo bằng số liệu thống kê ngoài thủ tục hành chính; kế hoạch không nêu chỉ số.',
    'The province’s socio-economic goals are measured by statistics outside procedures; the plan names no figure.',
  ),
  competitiveness: text(
    'Thu hút đầu tư, môi trường kinh doanh là việc điều hành chính sách; chỉ số năng lực cạnh tranh do tổ chức bên ngoài khảo sát, công bố.',
    'Investment and business environment are a matter of policy; the competitiveness index is surveyed and published by others.',
  ),
  construction: text(
    'Là đầu tư xây dựng, mua sắm; phần mềm chỉ theo dõi tiến độ của nhiệm vụ.',
    'It is building and purchasing; software only follows the progress of the task.',
  ),
  infrastructure: text(
    'Là đầu tư hạ tầng, hệ thống thông tin của tỉnh; phần mềm chỉ theo dõi tiến độ của nhiệm vụ.',
    'It is investment in the province’s networks and systems; software only follows the progress of the task.',
  ),
  socialisation: text(
    'Kế hoạch không nêu trình tự, chủ thể, thời hạn; từng dự án theo pháp luật về đầu tư. Chỉ đo được kết quả.',
    'The plan gives no steps, actors or days; each project follows investment law. Only the result can be measured.',
  ),
  wages: text(
    'Tiền lương, phụ cấp, khen thưởng theo chính sách của Trung ương; kế hoạch không nêu trình tự nào.',
    'Wages, allowances and rewards follow central policy; the plan gives no steps.',
  ),
  administrativeFunds: text(
    'Sử dụng biên chế, kinh phí được giao là việc quản lý tài chính nội bộ của từng cơ quan; ở đây chỉ dẫn văn bản.',
    'The use of quotas and funds is each agency’s own financial management; here the instrument is only cited.',
  ),
  serviceQuality: text(
    'Tiêu chí, tiêu chuẩn chất lượng dịch vụ do ngành chuyên môn ban hành; kế hoạch không nêu trình tự.',
    'Criteria and standards of service are set by each sector; the plan gives no steps.',
  ),
  scienceFinance: text(
    'Cơ chế tài chính cho khoa học và công nghệ theo pháp luật chuyên ngành; kế hoạch không nêu trình tự, thời hạn.',
    'The finance of science and technology follows its own law; the plan gives no steps or days.',
  ),
  portal: text(
    'Vận hành Cổng thông tin điện tử là việc kỹ thuật, ngoài phạm vi quy trình hành chính.',
    'Running the portal is technical work outside administrative procedures.',
  ),
} as const
