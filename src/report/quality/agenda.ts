import type { AgendaItem } from '../../agenda/index.ts'
import { formatDate, formatShortDate, type Language, text } from '../../text/index.ts'
import { column, day, signatures, signer, table } from '../blocks.ts'
import type { Report } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'

/** Something an agency owes, with how far it has come. */
export interface AgendaLine extends AgendaItem {
  readonly progress?: Wording
}

const wording = {
  title: text('CÁC VIỆC PHẢI LÀM TRONG NĂM', 'WHAT IS OWED IN THE YEAR'),
  seq: text('STT', 'No.'),
  what: text('Nội dung', 'What'),
  due: text('Thời hạn', 'Due'),
  covers: text('Kỳ số liệu', 'Period told about'),
  basis: text('Căn cứ', 'Basis'),
  progress: text('Tiến độ', 'Progress'),
  times: text('lần', 'times'),
  dayOff: text('là ngày nghỉ', 'is a day off'),
  provisional: text('tạm tính', 'provisional'),
  unverified: text('chưa đối chiếu văn bản', 'not verified in the text'),
  prepared: text('NGƯỜI LẬP', 'PREPARED BY'),
  approved: text('NGƯỜI PHÊ DUYỆT', 'APPROVED BY'),
} as const

const whatOf = ({ title, times, named, provisional }: AgendaLine, language: Language): string => {
  const words = (name: keyof typeof wording): string => wording[name][language]
  const notes = [
    ...(times === undefined ? [] : [`${times} ${words('times')}`]),
    ...(named === undefined ? [] : [`${formatShortDate(named)} ${words('dayOff')}`]),
    ...(provisional ? [words('provisional')] : []),
  ]
  return notes.length === 0 ? title[language] : `${title[language]} (${notes.join('; ')})`
}

/**
 * What an agency owes in a year, a line each in the order given: due day, the period told about, the article, and how
 * far it has come. A basis known from memory only is marked so.
 */
export const agendaReport = (items: readonly AgendaLine[], print: Print): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    orientation: 'landscape',
    blocks: [
      table(
        [
          column(words('seq'), 1, 'center'),
          column(words('what'), 6),
          column(words('due'), 2, 'center'),
          column(words('covers'), 2.2, 'center'),
          column(words('basis'), 4),
          column(words('progress'), 3.5),
        ],
        items.map((item, at) => {
          const { due, covers, basis, confidence, progress = '' } = item
          return [
            at + 1,
            whatOf(item, language),
            day(due),
            covers === undefined ? '' : `${formatDate(covers.from)} – ${formatDate(covers.to)}`,
            confidence === 'unverified' ? `${basis} (${words('unverified')})` : basis,
            worded(progress, language),
          ]
        }),
      ),
      signatures([signer(language, words('prepared')), signer(language, words('approved'))]),
    ],
  })
}
