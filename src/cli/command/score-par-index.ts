import {
  type FieldIndex,
  indexDecisionFor,
  numberText,
  type ReformIndex,
  reformFields,
  reformIndex,
  valueText,
} from '../../measure/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { answered, exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { type ChosenWindow, windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { outOption } from '../out.ts'
import { adjustmentsOf } from '../score/adjustments-option.ts'
import { bandsOf, bandsOption, type ChosenBands } from '../score/bands-option.ts'
import { criterionColumns, readCriteria } from '../score/criteria.ts'
import { show } from '../score/show.ts'
import { classText, spanText } from '../score/span-text.ts'
import { giveTemplate, neededFile, templateOption } from '../score/template.ts'
import type { Section } from '../sections.ts'
import { viewOption } from '../when-option.ts'

const titleOf = (field: string): Text =>
  reformFields.find(({ id }) => id === field)?.title ?? text(field, field)

const listed = (ids: readonly string[], vi: string, en: string): readonly Text[] =>
  ids.length === 0 ? [] : [text(`${vi}: ${ids.join(', ')}.`, `${en}: ${ids.join(', ')}.`)]

const fieldRow = ({ field, maximum, points, percent, self, appraised, difference, survey }: FieldIndex) => [
  field,
  titleOf(field),
  spanText(points),
  numberText(maximum),
  valueText(percent, 'percent'),
  numberText(self),
  numberText(appraised),
  numberText(difference),
  numberText(survey),
]

const whyNoClass = (index: ReformIndex): Text =>
  index.percent === null
    ? text('chưa đủ điểm của mọi tiêu chí', 'some points are missing')
    : text('các ngưỡng đã biết không nói về mức này', 'the known thresholds do not tell')

const sectionsOf = (index: ReformIndex, chosen: ChosenWindow, bands: ChosenBands): readonly Section[] => {
  const { total, maximum, percent, bonus, malus, difference, excluded, missing, notAppraised } = index
  const [points, most, share] = [spanText(total), numberText(maximum), valueText(percent, 'percent')]
  const named = classText(index.class, whyNoClass(index))
  const decision = indexDecisionFor(chosen.year ?? Number(chosen.window.to.slice(0, 4)))
  const off = numberText(difference)
  return [
    {
      lines: [
        windowText(chosen),
        text(
          `Tổng ${points.vi}/${most.vi} điểm (${share.vi}); ${named.vi}.`,
          `Total ${points.en} of ${most.en} points (${share.en}); ${named.en}.`,
        ),
        text(
          `Ngưỡng xếp loại: ${bands.title.vi} (${bands.basis}; ${confidenceText[bands.confidence].vi}).`,
          `Classes: ${bands.title.en} (${bands.basis}; ${confidenceText[bands.confidence].en}).`,
        ),
        ...(decision === undefined
          ? []
          : [
              text(
                `Bộ chỉ số của năm: ${decision.basis} (${confidenceText[decision.confidence].vi}).`,
                `The index of the year: ${decision.basis} (${confidenceText[decision.confidence].en}).`,
              ),
            ]),
        text(
          `Thẩm định so với tự chấm: ${off.vi} điểm.`,
          `Appraisal against self-assessment: ${off.en} points.`,
        ),
        ...(bonus === 0 && malus === 0
          ? []
          : [
              text(
                `Điểm thưởng ${numberText(bonus).vi}, điểm trừ ${numberText(malus).vi}.`,
                `Bonus ${numberText(bonus).en}, malus ${numberText(malus).en}.`,
              ),
            ]),
        ...listed(excluded, 'Không áp dụng, không tính', 'Do not apply, left out'),
        ...listed(missing, 'Chưa đủ điểm', 'Points missing'),
        ...listed(
          notAppraised,
          'Tính theo điểm tự chấm vì chưa thẩm định',
          'Counted by self-assessment, as nobody appraised them',
        ),
      ],
      columns: [],
      rows: [],
    },
    {
      title: text('Từng lĩnh vực', 'By field'),
      columns: [
        text('Mã', 'Code'),
        text('Lĩnh vực', 'Field'),
        text('Điểm', 'Points'),
        text('Tối đa', 'Most'),
        text('Tỷ lệ', 'Share'),
        text('Tự chấm', 'Self'),
        text('Thẩm định', 'Appraised'),
        text('Chênh lệch', 'Difference'),
        text('Khảo sát', 'Survey'),
      ],
      rows: index.fields.map(fieldRow),
    },
  ]
}

const run = async (input: Input, frame: Frame) => {
  if (input.flag('template')) {
    const vi = frame.language === 'vi'
    await giveTemplate(
      [Object.values(criterionColumns).map(({ titles }) => titles[vi ? 0 : titles.length - 1] ?? '')],
      input,
      frame,
    )
    return exitCodes.ok
  }
  const file = neededFile(input)
  const now = viewOption(input.text('now'), '--now')
  const chosen = windowOf(input, now)
  const bands = await bandsOf(input, frame)
  const index = reformIndex(await readCriteria(file, frame), {
    window: chosen.window,
    bands: bands.bands,
    bonus: adjustmentsOf(input, 'bonus'),
    malus: adjustmentsOf(input, 'malus'),
  })
  if (!index.ok) throw answered(index.issues)
  await show(
    {
      title: text('Chỉ số cải cách hành chính', 'Administrative reform index'),
      subtitle: chosen.title,
      sections: sectionsOf(index.value, chosen, bands),
      json: { index: index.value, bands },
    },
    now,
    input,
    frame,
  )
  return exitCodes.ok
}

/** `quytrinh score par-index`: the reform index of an agency from its criteria. */
export const scoreParIndex: CliCommand = {
  arguments: [
    {
      name: '[file]',
      text: text(
        'bảng tiêu chí .csv hoặc .xlsx (mẫu: --template); ? là điểm chưa biết',
        'the criteria, .csv or .xlsx (empty: --template); ? stands for points not known yet',
      ),
    },
  ],
  options: [
    bandsOption,
    {
      flags: '--bonus <reason=points>',
      text: text('điểm thưởng, dùng nhiều lần được', 'a bonus; may be repeated'),
      many: true,
    },
    {
      flags: '--malus <reason=points>',
      text: text('điểm trừ, dùng nhiều lần được', 'points taken off; may be repeated'),
      many: true,
    },
    ...windowOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    templateOption,
    outOption,
  ],
  run,
}
