import { text } from '../../text/index.ts'
import { column, day, signatures, signer, table } from '../blocks.ts'
import type { Report } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'

/** A controlled document on the master list. */
export interface ListedDocument {
  readonly code: string
  readonly title: Wording
  readonly revision: string | number
  /** `YYYY-MM-DD`; absent until it is in force. */
  readonly effectiveFrom?: string
  /** Where the original is kept. */
  readonly place?: string
  /** The units or persons that hold a copy. */
  readonly holders?: readonly string[]
}

const wording = {
  internal: text('DANH MỤC TÀI LIỆU NỘI BỘ', 'MASTER LIST OF INTERNAL DOCUMENTS'),
  external: text('DANH MỤC TÀI LIỆU BÊN NGOÀI', 'MASTER LIST OF EXTERNAL DOCUMENTS'),
  seq: text('STT', 'No.'),
  code: text('Mã, số hiệu', 'Code'),
  name: text('Tên tài liệu', 'Title'),
  revision: text('Lần ban hành, sửa đổi', 'Revision'),
  effective: text('Ngày hiệu lực', 'In force from'),
  place: text('Nơi lưu bản gốc', 'Original kept at'),
  holders: text('Nơi giữ bản sao', 'Copies held by'),
  prepared: text('NGƯỜI LẬP', 'PREPARED BY'),
  approved: text('NGƯỜI PHÊ DUYỆT', 'APPROVED BY'),
} as const

/** The master list of controlled documents, internal ones unless said. */
export const masterListReport = (
  documents: readonly ListedDocument[],
  print: Print & { readonly kind?: 'internal' | 'external' },
): Report => {
  const { language = 'vi', kind = 'internal' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words(kind),
    orientation: 'landscape',
    blocks: [
      table(
        [
          column(words('seq'), 1, 'center'),
          column(words('code'), 2.5),
          column(words('name'), 7),
          column(words('revision'), 1.8, 'center'),
          column(words('effective'), 2, 'center'),
          column(words('place'), 3),
          column(words('holders'), 3.5),
        ],
        documents.map(({ code, title, revision, effectiveFrom, place = '', holders = [] }, at) => [
          at + 1,
          code,
          worded(title, language),
          revision,
          effectiveFrom === undefined ? '' : day(effectiveFrom),
          place,
          holders.join('\n'),
        ]),
      ),
      signatures([signer(language, words('prepared')), signer(language, words('approved'))]),
    ],
  })
}
