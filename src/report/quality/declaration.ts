import type { Edition } from '../../standard/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { fields, italic, list, paragraph, signatures, signer } from '../blocks.ts'
import type { Report } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'

/** What the head of an agency declares. */
export interface Declaration {
  /** The administrative procedures or fields of work the system covers. */
  readonly scope: readonly Wording[]
  readonly edition: Edition
  /** How the head confirmed that the system is in force, with number and day. */
  readonly confirmation?: Wording
  /** The unit in the lead that is told in writing. */
  readonly leadUnit?: Wording
  /** The letter it is told by, with number and day. */
  readonly notice?: Wording
  /** `YYYY-MM-DD`. */
  readonly postedAtOffice?: string
  /** The address of the page. */
  readonly postedOnWeb?: string
  /** The declaration this one replaces, after a change of scope. */
  readonly replaces?: Wording
  readonly head?: { readonly title?: string; readonly name?: string }
  readonly recipients?: readonly string[]
}

const wording = {
  title: text('CÔNG BỐ', 'DECLARATION'),
  subtitle: text(
    'Hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001',
    'The quality management system conforms to the national standard TCVN ISO 9001',
  ),
  basis: text(
    'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ;',
    'Under Decision 19/2014/QĐ-TTg of 5 March 2014 of the Prime Minister;',
  ),
  declares: text(
    'công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001',
    'declares that its quality management system conforms to TCVN ISO 9001',
  ),
  for: text('đối với các hoạt động sau:', 'in the following activities:'),
  confirmation: text('Xác nhận hiệu lực của hệ thống', 'Confirmation that the system is in force'),
  replaces: text('Thay thế công bố', 'Replaces'),
  leadUnit: text('Thông báo bằng văn bản cho đơn vị chủ trì', 'Told in writing to the unit in the lead'),
  notice: text('Văn bản thông báo', 'Letter'),
  office: text('Niêm yết tại trụ sở từ ngày', 'Posted at the office since'),
  web: text('Đăng trên trang thông tin điện tử', 'Posted on the web site'),
  mark: text(
    'Nội dung lập theo Đ.4.3 của QĐ 19/2014/QĐ-TTg; bố cục của Phụ lục I chưa được đối chiếu, cần so với mẫu trước khi ký.',
    'The content follows Đ.4.3 of QĐ 19/2014/QĐ-TTg; the layout of Annex I has not been seen and has to be compared before signing.',
  ),
  head: text('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF AGENCY'),
} as const

/**
 * The declaration by which the head of an agency makes known that its system conforms, for which activities, and how
 * it was told and posted. Annex I of QĐ 19/2014/QĐ-TTg gives a form that has not been seen: the fields follow the text
 * of Đ.4.3, and the document says so.
 */
export const declarationReport = (declaration: Declaration, print: Print): Report => {
  const { language = 'vi', agency } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { scope, edition, confirmation, leadUnit, notice, postedAtOffice, replaces, head = {} } = declaration
  const said = (value: Wording | undefined): string | undefined => value && worded(value, language)
  return printed(print, {
    title: words('title'),
    subtitle: `${words('subtitle')}:${edition}`,
    blocks: [
      paragraph([italic(words('basis'))]),
      paragraph(`${agency.name} ${words('declares')}:${edition} ${words('for')}`),
      list(
        scope.map((each) => worded(each, language)),
        true,
      ),
      fields([
        [words('confirmation'), said(confirmation)],
        ...(replaces === undefined ? [] : [[words('replaces'), said(replaces)] as const]),
        [words('leadUnit'), said(leadUnit)],
        [words('notice'), said(notice)],
        [words('office'), postedAtOffice && formatDate(postedAtOffice)],
        [words('web'), declaration.postedOnWeb],
      ]),
      signatures(
        [signer(language, head.title ?? words('head'), { name: head.name ?? '' })],
        declaration.recipients,
      ),
      paragraph([italic(words('mark'))]),
    ],
  })
}
