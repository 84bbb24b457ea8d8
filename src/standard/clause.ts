import type { Text } from '../text/index.ts'

/**
 * The clauses of TCVN ISO 9001:2008 with their titles. Vietnamese titles of levels one and two, and of 8.5.2, follow
 * the contents page of the national standard; the others of level three are ours and `unverified`.
 */
export const clauses = {
  '4': { vi: 'Hệ thống quản lý chất lượng', en: 'Quality management system' },
  '4.1': { vi: 'Yêu cầu chung', en: 'General requirements' },
  '4.2': { vi: 'Yêu cầu về hệ thống tài liệu', en: 'Documentation requirements' },
  '4.2.1': { vi: 'Khái quát', en: 'General' },
  '4.2.2': { vi: 'Sổ tay chất lượng', en: 'Quality manual' },
  '4.2.3': { vi: 'Kiểm soát tài liệu', en: 'Control of documents' },
  '4.2.4': { vi: 'Kiểm soát hồ sơ', en: 'Control of records' },
  '5': { vi: 'Trách nhiệm của lãnh đạo', en: 'Management responsibility' },
  '5.1': { vi: 'Cam kết của lãnh đạo', en: 'Management commitment' },
  '5.2': { vi: 'Hướng vào khách hàng', en: 'Customer focus' },
  '5.3': { vi: 'Chính sách chất lượng', en: 'Quality policy' },
  '5.4': { vi: 'Hoạch định', en: 'Planning' },
  '5.4.1': { vi: 'Mục tiêu chất lượng', en: 'Quality objectives' },
  '5.4.2': { vi: 'Hoạch định hệ thống quản lý chất lượng', en: 'Quality management system planning' },
  '5.5': {
    vi: 'Trách nhiệm, quyền hạn và trao đổi thông tin',
    en: 'Responsibility, authority and communication',
  },
  '5.5.1': { vi: 'Trách nhiệm và quyền hạn', en: 'Responsibility and authority' },
  '5.5.2': { vi: 'Đại diện của lãnh đạo', en: 'Management representative' },
  '5.5.3': { vi: 'Trao đổi thông tin nội bộ', en: 'Internal communication' },
  '5.6': { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
  '5.6.1': { vi: 'Khái quát', en: 'General' },
  '5.6.2': { vi: 'Đầu vào của việc xem xét', en: 'Review input' },
  '5.6.3': { vi: 'Đầu ra của việc xem xét', en: 'Review output' },
  '6': { vi: 'Quản lý nguồn lực', en: 'Resource management' },
  '6.1': { vi: 'Cung cấp nguồn lực', en: 'Provision of resources' },
  '6.2': { vi: 'Nguồn nhân lực', en: 'Human resources' },
  '6.2.1': { vi: 'Khái quát', en: 'General' },
  '6.2.2': { vi: 'Năng lực, đào tạo và nhận thức', en: 'Competence, training and awareness' },
  '6.3': { vi: 'Cơ sở hạ tầng', en: 'Infrastructure' },
  '6.4': { vi: 'Môi trường làm việc', en: 'Work environment' },
  '7': { vi: 'Tạo sản phẩm', en: 'Product realization' },
  '7.1': { vi: 'Hoạch định việc tạo sản phẩm', en: 'Planning of product realization' },
  '7.2': { vi: 'Các quá trình liên quan đến khách hàng', en: 'Customer-related processes' },
  '7.2.1': {
    vi: 'Xác định các yêu cầu liên quan đến sản phẩm',
    en: 'Determination of requirements related to the product',
  },
  '7.2.2': {
    vi: 'Xem xét các yêu cầu liên quan đến sản phẩm',
    en: 'Review of requirements related to the product',
  },
  '7.2.3': { vi: 'Trao đổi thông tin với khách hàng', en: 'Customer communication' },
  '7.3': { vi: 'Thiết kế và phát triển', en: 'Design and development' },
  '7.3.1': { vi: 'Hoạch định thiết kế và phát triển', en: 'Design and development planning' },
  '7.3.2': { vi: 'Đầu vào của thiết kế và phát triển', en: 'Design and development inputs' },
  '7.3.3': { vi: 'Đầu ra của thiết kế và phát triển', en: 'Design and development outputs' },
  '7.3.4': { vi: 'Xem xét thiết kế và phát triển', en: 'Design and development review' },
  '7.3.5': { vi: 'Kiểm tra xác nhận thiết kế và phát triển', en: 'Design and development verification' },
  '7.3.6': {
    vi: 'Xác nhận giá trị sử dụng của thiết kế và phát triển',
    en: 'Design and development validation',
  },
  '7.3.7': {
    vi: 'Kiểm soát thay đổi thiết kế và phát triển',
    en: 'Control of design and development changes',
  },
  '7.4': { vi: 'Mua hàng', en: 'Purchasing' },
  '7.4.1': { vi: 'Quá trình mua hàng', en: 'Purchasing process' },
  '7.4.2': { vi: 'Thông tin mua hàng', en: 'Purchasing information' },
  '7.4.3': { vi: 'Kiểm tra xác nhận sản phẩm mua vào', en: 'Verification of purchased product' },
  '7.5': { vi: 'Sản xuất và cung cấp dịch vụ', en: 'Production and service provision' },
  '7.5.1': {
    vi: 'Kiểm soát sản xuất và cung cấp dịch vụ',
    en: 'Control of production and service provision',
  },
  '7.5.2': {
    vi: 'Xác nhận giá trị sử dụng của các quá trình sản xuất và cung cấp dịch vụ',
    en: 'Validation of processes for production and service provision',
  },
  '7.5.3': { vi: 'Nhận biết và xác định nguồn gốc', en: 'Identification and traceability' },
  '7.5.4': { vi: 'Tài sản của khách hàng', en: 'Customer property' },
  '7.5.5': { vi: 'Bảo toàn sản phẩm', en: 'Preservation of product' },
  '7.6': {
    vi: 'Kiểm soát thiết bị theo dõi và đo lường',
    en: 'Control of monitoring and measuring equipment',
  },
  '8': { vi: 'Đo lường, phân tích và cải tiến', en: 'Measurement, analysis and improvement' },
  '8.1': { vi: 'Khái quát', en: 'General' },
  '8.2': { vi: 'Theo dõi và đo lường', en: 'Monitoring and measurement' },
  '8.2.1': { vi: 'Sự thỏa mãn của khách hàng', en: 'Customer satisfaction' },
  '8.2.2': { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
  '8.2.3': { vi: 'Theo dõi và đo lường các quá trình', en: 'Monitoring and measurement of processes' },
  '8.2.4': { vi: 'Theo dõi và đo lường sản phẩm', en: 'Monitoring and measurement of product' },
  '8.3': { vi: 'Kiểm soát sản phẩm không phù hợp', en: 'Control of nonconforming product' },
  '8.4': { vi: 'Phân tích dữ liệu', en: 'Analysis of data' },
  '8.5': { vi: 'Cải tiến', en: 'Improvement' },
  '8.5.1': { vi: 'Cải tiến liên tục', en: 'Continual improvement' },
  '8.5.2': { vi: 'Hành động khắc phục', en: 'Corrective action' },
  '8.5.3': { vi: 'Hành động phòng ngừa', en: 'Preventive action' },
} as const satisfies Record<string, Text>

/** A clause number of TCVN ISO 9001:2008, such as `8.5.2`. A number the standard does not have does not compile. */
export type ClauseId = keyof typeof clauses

/** Whether a text is a clause number of TCVN ISO 9001:2008. */
export const isClauseId = (value: string): value is ClauseId => Object.hasOwn(clauses, value)
