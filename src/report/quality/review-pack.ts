import { namesOf, type ReviewInput, reviewInputs } from '../../standard/index.ts'
import { formatDate, type Language, type Text, text } from '../../text/index.ts'
import { column, day, fields, heading, signatures, signer, table } from '../blocks.ts'
import type { Block, Report } from '../document.ts'
import { type Print, printed, type Wording, worded } from '../print.ts'
import { type Told, toldBlocks } from '../told.ts'

/** One input of a management review: what it says, in lines and figures. Without either, there was nothing to tell. */
export interface ReviewSection extends Told {
  readonly id: ReviewInput
  readonly title: Text
}

/** What the review decided (5.6.3); a part left out is a dotted line. */
export interface ReviewOutputs {
  readonly systemImprovement?: Wording
  readonly resultImprovement?: Wording
  readonly resources?: Wording
  /** Who carries out which decision, and by which day (`YYYY-MM-DD`). */
  readonly conclusions?: readonly {
    readonly decision: Wording
    readonly owner: string
    readonly due: string
  }[]
}

/** What a management review is given, and what came of it once it was held. */
export interface ReviewPack {
  /** First and last day looked at, `YYYY-MM-DD`. */
  readonly period: { readonly from: string; readonly to: string }
  readonly inputs: readonly ReviewSection[]
  readonly outputs?: ReviewOutputs
}

const wording = {
  title: text('BÁO CÁO PHỤC VỤ XEM XÉT CỦA LÃNH ĐẠO', 'REPORT FOR MANAGEMENT REVIEW'),
  from: text('Kỳ xem xét: từ ngày', 'Period: from'),
  to: text('đến ngày', 'to'),
  inputs: text('ĐẦU VÀO XEM XÉT', 'INPUTS OF THE REVIEW'),
  outputs: text('KẾT LUẬN XEM XÉT', 'OUTPUTS OF THE REVIEW'),
  systemImprovement: text(
    'Cải tiến hệ thống và các quá trình',
    'Improvement of the system and its processes',
  ),
  resultImprovement: text('Cải tiến kết quả giải quyết công việc', 'Improvement of results'),
  resources: text('Nguồn lực', 'Resources'),
  conclusions: text('Việc phải thực hiện', 'What is to be carried out'),
  seq: text('STT', 'No.'),
  decision: text('Kết luận', 'Decision'),
  owner: text('Người thực hiện', 'Owner'),
  due: text('Thời hạn', 'Due'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
  head: text('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF AGENCY'),
} as const

/** What an input reads where nothing was recorded and nobody stated that there was none. */
export const nothingRecorded: Text = text('Chưa ghi nhận gì trong kỳ', 'Nothing recorded in the period')

const outputBlocks = (outputs: ReviewOutputs | undefined, language: Language): readonly Block[] => {
  if (outputs === undefined) return []
  const words = (name: keyof typeof wording): string => wording[name][language]
  const parts = ['systemImprovement', 'resultImprovement', 'resources'] as const
  const { conclusions = [] } = outputs
  return [
    heading(words('outputs')),
    fields(
      parts.map((part) => {
        const value = outputs[part]
        return [words(part), value === undefined ? undefined : worded(value, language)]
      }),
    ),
    ...(conclusions.length === 0
      ? []
      : [
          table(
            [
              column(words('seq'), 1, 'center'),
              column(words('decision'), 7),
              column(words('owner'), 3),
              column(words('due'), 2, 'center'),
            ],
            conclusions.map(({ decision, owner, due }, at) => [
              at + 1,
              worded(decision, language),
              owner,
              day(due),
            ]),
            words('conclusions'),
          ),
        ]),
  ]
}

/**
 * The pack of a management review: the seven inputs in the order of the standard (TCVN ISO 9001:2008, 5.6.2), and
 * the outputs (5.6.3) once there are any. An input without lines and figures reads "Chưa ghi nhận gì
 * trong kỳ", one that is absent "Chưa có báo cáo".
 */
export const reviewPackReport = ({ period, inputs, outputs }: ReviewPack, print: Print): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    subtitle: `${words('from')} ${formatDate(period.from)} ${words('to')} ${formatDate(period.to)}`,
    blocks: [
      heading(words('inputs')),
      ...namesOf(reviewInputs).flatMap((id, at) => {
        const section = inputs.find((input) => input.id === id)
        const told = section === undefined ? undefined : { empty: nothingRecorded, ...section }
        return toldBlocks(at + 1, section?.title ?? reviewInputs[id], told, language)
      }),
      ...outputBlocks(outputs, language),
      signatures([signer(language, words('representative')), signer(language, words('head'))]),
    ],
  })
}
