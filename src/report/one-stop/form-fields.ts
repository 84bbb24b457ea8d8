import type { Confidence } from '../../procedure/index.ts'
import { type Text, text } from '../../text/index.ts'

/** One field of a form of the one-stop desk. */
export interface FormField {
  readonly name: string
  readonly title: Text
  /** At the top, labelled in the body, as a column, or at the foot. */
  readonly place: 'top' | 'body' | 'column' | 'foot'
  /** How sure we are that the form asks for it: the annexes themselves were not read. */
  readonly confidence: Confidence
  /** Left out when there is nothing to write. */
  readonly optional?: true
  /** First day of receipt from which the form asks for it. */
  readonly from?: string
}

const at =
  (place: FormField['place']) =>
  (confidence: Confidence, name: string, vi: string, en: string): FormField => ({
    name,
    title: text(vi, en),
    place,
    confidence,
  })

const top = at('top')
const body = at('body')
const column = at('column')
const foot = at('foot')

const contact = (confidence: Confidence): readonly FormField[] => [
  body(confidence, 'address', 'Địa chỉ', 'Address'),
  body(confidence, 'phone', 'Số điện thoại', 'Telephone'),
  body(confidence, 'email', 'Email', 'E-mail'),
]

const dossierCode = text('Mã hồ sơ', 'Dossier code')
const request = text('Nội dung yêu cầu giải quyết', 'What is asked for')

/** What each form of the one-stop desk asks for, in its order. */
export const formFields = {
  receipt: [
    top('practice', 'agency', 'Cơ quan', 'Agency'),
    top('practice', 'number', 'Số', 'No.'),
    top('practice', 'placeDate', 'Địa danh, ngày tháng năm', 'Place and date'),
    body('verified', 'dossierCode', dossierCode.vi, dossierCode.en),
    body('practice', 'receivingDesk', 'Bộ phận tiếp nhận và trả kết quả', 'Receiving desk'),
    body('practice', 'applicant', 'Tiếp nhận hồ sơ của', 'Received from'),
    {
      ...body('practice', 'applicantId', 'Số định danh/CCCD/MST', 'Identity or tax number'),
      from: '2025-07-01',
    },
    ...contact('practice'),
    body('practice', 'procedure', request.vi, request.en),
    column('practice', 'seq', 'STT', 'No.'),
    column('practice', 'paper', 'Thành phần hồ sơ nộp gồm', 'Papers handed in'),
    column(
      'practice',
      'kind',
      'Hình thức (bản chính, bản sao, bản chụp)',
      'Original, certified copy or copy',
    ),
    column('practice', 'count', 'Số lượng', 'Number'),
    column('practice', 'paperNote', 'Ghi chú', 'Note'),
    body('practice', 'sets', 'Số lượng hồ sơ (bộ)', 'Sets'),
    body('practice', 'statutoryTime', 'Thời gian giải quyết hồ sơ theo quy định', 'Published time'),
    body('practice', 'receivedAt', 'Thời gian nhận hồ sơ', 'Received at'),
    body('practice', 'dueAt', 'Thời gian trả kết quả giải quyết hồ sơ', 'Result due at'),
    body('practice', 'resultPlace', 'Đăng ký nhận kết quả tại', 'Result to be received'),
    { ...body('practice', 'fee', 'Phí, lệ phí', 'Fee'), optional: true },
    body('practice', 'bookRef', 'Vào Sổ theo dõi hồ sơ, quyển số, số thứ tự', 'Book: volume, number'),
    { ...body('practice', 'note', 'Ghi chú', 'Note'), optional: true },
    foot('practice', 'submitterSignature', 'NGƯỜI NỘP HỒ SƠ', 'SUBMITTED BY'),
    foot('practice', 'receiverSignature', 'NGƯỜI TIẾP NHẬN HỒ SƠ', 'RECEIVED BY'),
  ],
  supplementRequest: [
    top('unverified', 'number', 'Số', 'No.'),
    body('unverified', 'applicant', 'Hồ sơ của', 'Dossier of'),
    body('unverified', 'procedure', request.vi, request.en),
    ...contact('unverified'),
    { ...body('unverified', 'dossierCode', dossierCode.vi, dossierCode.en), optional: true },
    body('setting', 'stage', 'Giai đoạn', 'Stage'),
    body('verified', 'items', 'Nội dung cần bổ sung, hoàn thiện', 'What must be completed'),
    body('verified', 'reason', 'Lý do', 'Reason'),
    body('unverified', 'contact', 'Liên hệ để được hướng dẫn', 'Ask for guidance'),
    foot('unverified', 'officerSignature', 'NGƯỜI HƯỚNG DẪN', 'GUIDED BY'),
  ],
  refusal: [
    top('unverified', 'number', 'Số', 'No.'),
    body('unverified', 'desk', 'Bộ phận tiếp nhận và trả kết quả', 'Receiving desk'),
    body('unverified', 'applicant', 'Tiếp nhận hồ sơ của', 'Received from'),
    ...contact('unverified'),
    body('unverified', 'procedure', request.vi, request.en),
    body('setting', 'dossierCode', dossierCode.vi, dossierCode.en),
    body('verified', 'reason', 'Lý do từ chối', 'Reason of the refusal'),
    body('setting', 'legalBasis', 'Căn cứ', 'Basis'),
    foot('unverified', 'submitterSignature', 'NGƯỜI NỘP HỒ SƠ', 'SUBMITTED BY'),
    foot('unverified', 'receiverSignature', 'NGƯỜI TIẾP NHẬN HỒ SƠ', 'RECEIVED BY'),
  ],
  apology: [
    top('practice', 'number', 'Số', 'No.'),
    body('practice', 'addressee', 'Kính gửi', 'To'),
    ...contact('practice').slice(0, 2),
    body('practice', 'receivedAt', 'Ngày tiếp nhận hồ sơ', 'Received on'),
    body('practice', 'procedure', request.vi, request.en),
    body('practice', 'dossierCode', dossierCode.vi, dossierCode.en),
    body('practice', 'originalDue', 'Thời gian hẹn trả kết quả', 'Result was due'),
    body('verified', 'reason', 'Lý do chưa trả kết quả đúng hẹn', 'Reason of the delay'),
    body('verified', 'newDue', 'Thời gian hẹn trả lại', 'New appointment'),
    foot('practice', 'signer', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', 'HEAD OF THE AGENCY'),
    foot('practice', 'recipients', 'Nơi nhận', 'Recipients'),
  ],
  stopNotice: [
    top('secondary', 'number', 'Số', 'No.'),
    body('secondary', 'applicant', 'Hồ sơ của', 'Dossier of'),
    body('secondary', 'procedure', request.vi, request.en),
    body('secondary', 'dossierCode', dossierCode.vi, dossierCode.en),
    body('secondary', 'request', 'Đề nghị dừng giải quyết', 'Request to stop'),
    body('secondary', 'stage', 'Giai đoạn', 'Stage'),
    body('secondary', 'decision', 'Quyết định', 'Decision'),
    body('secondary', 'finance', 'Xử lý phí, lệ phí', 'Fees'),
    body('setting', 'returnedPapers', 'Hồ sơ trả lại', 'Papers returned'),
    foot('setting', 'signer', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', 'HEAD OF THE AGENCY'),
  ],
  controlSlip: [
    body('practice', 'dossierCode', dossierCode.vi, dossierCode.en),
    body('unverified', 'handlingAgency', 'Cơ quan (bộ phận) giải quyết hồ sơ', 'Handling agency'),
    body('unverified', 'coAgencies', 'Cơ quan phối hợp giải quyết hồ sơ', 'Agencies consulted'),
    body('practice', 'applicant', 'Kèm theo hồ sơ của', 'With the dossier of'),
    body('practice', 'phone', 'Số điện thoại', 'Telephone'),
    body('practice', 'procedure', 'Thủ tục', 'Procedure'),
    body('practice', 'receivedAt', 'Ngày nhận', 'Received on'),
    column('practice', 'parties', 'Tên cơ quan\n(1. Giao; 2. Nhận)', 'Unit\n(1. gives; 2. receives)'),
    column(
      'practice',
      'handover',
      'Thời gian giao, nhận;\nngười giao, người nhận ký',
      'Time of hand-over;\nsignatures of giver and receiver',
    ),
    column(
      'practice',
      'outcome',
      'Kết quả giải quyết\n(trước hạn, đúng hạn, quá hạn)',
      'Result\n(early, on time, late)',
    ),
    column('practice', 'note', 'Ghi chú', 'Note'),
  ],
  book: [
    column('unverified', 'seq', 'STT', 'No.'),
    column('unverified', 'dossierCode', dossierCode.vi, dossierCode.en),
    column('unverified', 'procedure', 'Tên thủ tục hành chính', 'Procedure'),
    column('unverified', 'sets', 'Số lượng hồ sơ (bộ)', 'Sets'),
    column('unverified', 'applicant', 'Tên cá nhân, tổ chức', 'Applicant'),
    column('unverified', 'addressPhone', 'Địa chỉ, số điện thoại', 'Address, telephone'),
    column('unverified', 'leadAgency', 'Cơ quan chủ trì giải quyết', 'Lead agency'),
    column('unverified', 'receivedAt', 'Ngày nhận', 'Received'),
    column('unverified', 'dueAt', 'Ngày hẹn trả', 'Due'),
    column('unverified', 'returnedAt', 'Ngày trả', 'Returned'),
    column('unverified', 'resultMethod', 'Phương thức nhận kết quả', 'Result received'),
    column('unverified', 'signature', 'Ký nhận', 'Signature'),
    column('unverified', 'note', 'Ghi chú', 'Note'),
  ],
} as const satisfies Readonly<Record<string, readonly FormField[]>>

/** The forms of the one-stop desk that are printed, by meaning: their numbers changed between circulars. */
export type OneStopForm = keyof typeof formFields

/** What each form asks for, as a list of {@link FormField}s. */
export const oneStopFields = (form: OneStopForm): readonly FormField[] => formFields[form]
