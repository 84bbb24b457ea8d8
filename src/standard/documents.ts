import type { Text } from '../text/index.ts'
import type { ClauseId } from './clause.ts'

/** A document the standard wants an agency to have. */
export interface RequiredDocument {
  readonly clauses: readonly ClauseId[]
  readonly title: Text
  /** Clause and letter. */
  readonly basis: string
  readonly confidence: 'unverified'
}

/** The documents TCVN ISO 9001:2008 wants beside records. Titles are ours; the letters of 4.2.1 are `unverified`. */
export const requiredDocuments = {
  D1: {
    clauses: ['4.2.1', '5.3'],
    title: { vi: 'Chính sách chất lượng', en: 'Quality policy' },
    basis: 'TCVN ISO 9001:2008, 4.2.1 a), 5.3',
    confidence: 'unverified',
  },
  D2: {
    clauses: ['4.2.1', '5.4.1'],
    title: { vi: 'Mục tiêu chất lượng', en: 'Quality objectives' },
    basis: 'TCVN ISO 9001:2008, 4.2.1 a), 5.4.1',
    confidence: 'unverified',
  },
  D3: {
    clauses: ['4.2.1', '4.2.2'],
    title: { vi: 'Sổ tay chất lượng', en: 'Quality manual' },
    basis: 'TCVN ISO 9001:2008, 4.2.1 b), 4.2.2',
    confidence: 'unverified',
  },
  D4: {
    clauses: ['4.2.1'],
    title: { vi: 'Sáu thủ tục dạng văn bản', en: 'The six documented procedures' },
    basis: 'TCVN ISO 9001:2008, 4.2.1 c)',
    confidence: 'unverified',
  },
  D5: {
    clauses: ['4.2.1'],
    title: {
      vi: 'Tài liệu cơ quan xác định là cần (quy trình TTHC, biểu mẫu, hướng dẫn)',
      en: 'Documents the agency decides it needs (procedures for each TTHC, forms, instructions)',
    },
    basis: 'TCVN ISO 9001:2008, 4.2.1 d)',
    confidence: 'unverified',
  },
} as const satisfies Readonly<Record<string, RequiredDocument>>

/** A document the standard wants: `D1` to `D5`. */
export type RequiredDocumentId = keyof typeof requiredDocuments

/** A document the law wants of an agency that applies the standard. */
export interface LegalDocument {
  readonly title: Text
  /** Instrument and article. */
  readonly basis: string
  readonly confidence: 'verified'
}

/**
 * The documents QĐ 19/2014/QĐ-TTg and TT 26/2014/TT-BKHCN want beside those of the standard. Read in the electronic
 * codification (đề mục 19.8) of February 2025.
 */
export const legalDocuments = {
  L1: {
    title: {
      vi: 'Xác nhận hiệu lực HTQLCL của người đứng đầu',
      en: 'The head’s confirmation that the QMS is in force and effective',
    },
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.2.d',
    confidence: 'verified',
  },
  L2: {
    title: {
      vi: 'Bản công bố HTQLCL phù hợp (mẫu Phụ lục I)',
      en: 'Declaration of conformity (decision form in Annex I)',
    },
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3, Phụ lục I',
    confidence: 'verified',
  },
  L3: {
    title: {
      vi: 'Thông báo bằng văn bản về việc công bố đến đơn vị chủ trì; niêm yết tại cơ quan, đăng trên trang thông tin điện tử',
      en: 'Written notice of the declaration to the lead unit; posting at the office and on the web site',
    },
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3',
    confidence: 'verified',
  },
  L4: {
    title: {
      vi: 'Bản công bố lại khi điều chỉnh, mở rộng, thu hẹp phạm vi',
      en: 'New declaration when the scope changes',
    },
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.c',
    confidence: 'verified',
  },
  L5: {
    title: {
      vi: 'Kế hoạch được phê duyệt; quyết định thành lập Ban Chỉ đạo ISO',
      en: 'Approved plan; decision setting up the ISO steering board',
    },
    basis: 'TT 26/2014/TT-BKHCN, Đ.7.2.a–b',
    confidence: 'verified',
  },
  L6: {
    title: {
      vi: 'Danh mục TTHC đưa vào HTQLCL (Mẫu 1 DMTTHCBN, Mẫu 2 DMTTHCTTP)',
      en: 'Published list of TTHC in the QMS (forms 1 DMTTHCBN and 2 DMTTHCTTP)',
    },
    basis: 'TT 26/2014/TT-BKHCN, Đ.4',
    confidence: 'verified',
  },
  L7: {
    title: { vi: 'Báo cáo khắc phục sau kiểm tra', en: 'Report of corrective action after an inspection' },
    basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
    confidence: 'verified',
  },
  L8: {
    title: {
      vi: 'Báo cáo tình hình kèm minh chứng khi đơn vị kiểm tra đề nghị',
      en: 'Situation report with evidence, when the inspecting unit asks',
    },
    basis: 'TT 26/2014/TT-BKHCN, Đ.35–36',
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>

/** A document the law wants: `L1` to `L8`. */
export type LegalDocumentId = keyof typeof legalDocuments
