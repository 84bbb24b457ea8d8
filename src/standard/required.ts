import type { Text } from '../text/index.ts'
import type { ClauseId } from './clause.ts'

/** A procedure the standard wants in writing. */
export interface DocumentedProcedure {
  readonly clause: ClauseId
  readonly title: Text
}

/** A record the standard requires to be kept. */
export interface RequiredRecord {
  readonly clause: ClauseId
  readonly title: Text
  /** Whether an agency usually has it; our judgement, `unverified`. */
  readonly usual: boolean
}

/** The six procedures TCVN ISO 9001:2008 wants in writing. Titles are ours. */
export const documentedProcedures = {
  P1: { clause: '4.2.3', title: { vi: 'Kiểm soát tài liệu', en: 'Control of documents' } },
  P2: { clause: '4.2.4', title: { vi: 'Kiểm soát hồ sơ', en: 'Control of records' } },
  P3: { clause: '8.2.2', title: { vi: 'Đánh giá nội bộ', en: 'Internal audit' } },
  P4: {
    clause: '8.3',
    title: {
      vi: 'Kiểm soát sản phẩm (dịch vụ) không phù hợp',
      en: 'Control of nonconforming product (service)',
    },
  },
  P5: { clause: '8.5.2', title: { vi: 'Hành động khắc phục', en: 'Corrective action' } },
  P6: { clause: '8.5.3', title: { vi: 'Hành động phòng ngừa', en: 'Preventive action' } },
} as const satisfies Readonly<Record<string, DocumentedProcedure>>

/** A procedure the standard wants in writing: `P1` to `P6`. */
export type DocumentedProcedureId = keyof typeof documentedProcedures

/**
 * The 21 records TCVN ISO 9001:2008 requires, by the usual count. Other counts reach 23 by splitting those of 7.3.7
 * and 8.2.4. Titles are ours.
 */
export const requiredRecords = {
  R01: { clause: '5.6.1', title: { vi: 'Hồ sơ xem xét của lãnh đạo', en: 'Management review' }, usual: true },
  R02: {
    clause: '6.2.2',
    title: {
      vi: 'Hồ sơ học vấn, đào tạo, kỹ năng, kinh nghiệm',
      en: 'Education, training, skills, experience',
    },
    usual: true,
  },
  R03: {
    clause: '7.1',
    title: {
      vi: 'Bằng chứng quá trình và kết quả đạt yêu cầu',
      en: 'Proof that processes and results meet requirements',
    },
    usual: true,
  },
  R04: {
    clause: '7.2.2',
    title: { vi: 'Kết quả xem xét yêu cầu và hành động', en: 'Review of requirements and follow-up' },
    usual: true,
  },
  R05: { clause: '7.3.2', title: { vi: 'Đầu vào thiết kế', en: 'Design inputs' }, usual: false },
  R06: {
    clause: '7.3.4',
    title: { vi: 'Kết quả xem xét thiết kế', en: 'Design reviews and actions' },
    usual: false,
  },
  R07: {
    clause: '7.3.5',
    title: { vi: 'Kết quả kiểm tra xác nhận thiết kế', en: 'Design verification and actions' },
    usual: false,
  },
  R08: {
    clause: '7.3.6',
    title: { vi: 'Kết quả xác nhận giá trị sử dụng thiết kế', en: 'Design validation and actions' },
    usual: false,
  },
  R09: {
    clause: '7.3.7',
    title: { vi: 'Thay đổi thiết kế, xem xét và hành động', en: 'Design changes, their review and actions' },
    usual: false,
  },
  R10: {
    clause: '7.4.1',
    title: { vi: 'Kết quả đánh giá nhà cung cấp', en: 'Supplier evaluation and actions' },
    usual: true,
  },
  R11: {
    clause: '7.5.2',
    title: { vi: 'Xác nhận giá trị sử dụng của quá trình', en: 'Process validation' },
    usual: false,
  },
  R12: {
    clause: '7.5.3',
    title: { vi: 'Mã nhận biết duy nhất khi cần truy vết', en: 'Unique identity where tracing is required' },
    usual: true,
  },
  R13: {
    clause: '7.5.4',
    title: {
      vi: 'Tài sản khách hàng mất, hỏng, không dùng được',
      en: 'Customer property lost, damaged or unfit',
    },
    usual: true,
  },
  R14: {
    clause: '7.6',
    title: {
      vi: 'Căn cứ hiệu chuẩn khi không có chuẩn',
      en: 'Basis of calibration where no standard exists',
    },
    usual: false,
  },
  R15: {
    clause: '7.6',
    title: {
      vi: 'Giá trị các kết quả trước khi thiết bị sai',
      en: 'Validity of earlier results when equipment is found wrong',
    },
    usual: false,
  },
  R16: {
    clause: '7.6',
    title: { vi: 'Kết quả hiệu chuẩn, kiểm định', en: 'Calibration and verification results' },
    usual: false,
  },
  R17: {
    clause: '8.2.2',
    title: { vi: 'Hồ sơ đánh giá nội bộ và kết quả', en: 'Internal audits and results' },
    usual: true,
  },
  R18: {
    clause: '8.2.4',
    title: { vi: 'Bằng chứng phù hợp và người cho phép giao', en: 'Conformity and who released' },
    usual: true,
  },
  R19: {
    clause: '8.3',
    title: {
      vi: 'Bản chất sự không phù hợp, hành động, nhân nhượng',
      en: 'Nature of nonconformities, actions, concessions',
    },
    usual: true,
  },
  R20: {
    clause: '8.5.2',
    title: { vi: 'Kết quả hành động khắc phục', en: 'Results of corrective action' },
    usual: true,
  },
  R21: {
    clause: '8.5.3',
    title: { vi: 'Kết quả hành động phòng ngừa', en: 'Results of preventive action' },
    usual: true,
  },
} as const satisfies Readonly<Record<string, RequiredRecord>>

/** A record the standard requires: `R01` to `R21`. A number that is not there does not compile. */
export type RequiredRecordId = keyof typeof requiredRecords

/** Whether a text is the number of a required record. */
export const isRequiredRecordId = (value: string): value is RequiredRecordId =>
  Object.hasOwn(requiredRecords, value)
