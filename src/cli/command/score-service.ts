import {
  evaluationSchemes,
  fractionText,
  noData,
  numberText,
  type ServiceRow,
  type ServiceScore,
  scoreService,
  serviceBands,
  serviceConventions,
  serviceGroups,
  serviceIndicators,
  valueText,
} from '../../measure/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { answered, exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { type ChosenWindow, windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { outOption } from '../out.ts'
import { figureTemplate } from '../score/figure-table.ts'
import { readServiceCounts, serviceFigures } from '../score/service-counts.ts'
import { readServiceSettings } from '../score/service-settings.ts'
import { show } from '../score/show.ts'
import { classText, spanText } from '../score/span-text.ts'
import { giveTemplate, neededFile, templateOption } from '../score/template.ts'
import type { Section } from '../sections.ts'
import { viewOption } from '../when-option.ts'

const unknown = text('chưa biết', 'not known')

const maximumText = ({ max, maxConfidence }: ServiceRow): Text => {
  if (max === null) return unknown
  if (max === 0) return text('không chấm', 'not scored')
  const said = numberText(max)
  const unsure = maxConfidence === 'unverified' || maxConfidence === 'interpretation'
  return unsure ? text(`${said.vi} (chưa đối chiếu)`, `${said.en} (not verified)`) : said
}

const valueCells = ({ rate }: ServiceRow): readonly [Text, Text] =>
  rate === null ? [noData, text('', '')] : [valueText(rate.value, rate.unit), fractionText(rate)]

const conventionLines = (rows: readonly ServiceRow[]): readonly Text[] => {
  const used = new Set(rows.flatMap(({ rate }) => rate?.convention ?? []))
  return Object.entries(serviceConventions).flatMap(([id, title]) =>
    used.has(id) && id !== 'qd766-2022' ? [text(`${id}: ${title.vi}.`, `${id}: ${title.en}.`)] : [],
  )
}

const serviceScheme = evaluationSchemes.find(({ id }) => id === 'QD766-2022')

/** What is said of a window that ends before the index was in use. */
const beforeService = (to: string): readonly Text[] => {
  if (serviceScheme === undefined || to >= serviceScheme.from) return []
  const { basis, from } = serviceScheme
  return [
    text(
      `${basis} áp dụng từ ${formatDate(from)}: kỳ này chưa thuộc diện chấm theo bộ chỉ số, kết quả chỉ để tham khảo.`,
      `${basis} applies from ${formatDate(from)}: this window was not scored by it, the result is for comparison only.`,
    ),
  ]
}

const sectionsOf = (score: ServiceScore, chosen: ChosenWindow): readonly Section[] => {
  const { rows, groups, total, notes } = score
  const said = spanText(total)
  const named = classText(score.class, text('chưa biết hết điểm', 'not all points are known'))
  return [
    {
      lines: [
        windowText(chosen),
        ...beforeService(chosen.window.to),
        text(`Tổng ${said.vi}/100 điểm; ${named.vi}.`, `Total ${said.en} of 100 points; ${named.en}.`),
        text(
          `Nguồn: ${serviceBands.basis}; ngưỡng xếp loại chưa đối chiếu văn bản (${confidenceText[serviceBands.confidence].vi}).`,
          `Source: ${serviceBands.basis}; the thresholds of the classes were not checked in the text (${confidenceText[serviceBands.confidence].en}).`,
        ),
        ...notes,
        ...conventionLines(rows),
      ],
      columns: [],
      rows: [],
    },
    {
      title: text('Từng nhóm', 'By group'),
      columns: [
        text('Nhóm', 'Group'),
        text('Tên', 'Title'),
        text('Điểm: chắc chắn–có thể', 'Points: certain–possible'),
        text('Tối đa', 'Most'),
      ],
      rows: groups.map(({ group, max, points }) => [
        group,
        serviceGroups[group].title,
        spanText(points),
        numberText(max),
      ]),
    },
    {
      title: text('Từng chỉ số', 'Index by index'),
      columns: [
        text('Số', 'No.'),
        text('Chỉ số', 'Index'),
        text('Kết quả', 'Value'),
        text('Tử số / mẫu số', 'Of what'),
        text('Đủ điểm từ', 'All points from'),
        text('Điểm', 'Points'),
        text('Tối đa', 'Most'),
        text('Cách tính', 'Formula'),
      ],
      rows: rows.map((row) => {
        const { indicator, target, points } = row
        const { title, formula } = serviceIndicators[indicator]
        return [
          indicator,
          title,
          ...valueCells(row),
          row.max === 0 ? '' : valueText(target, 'percent'),
          row.max === 0 ? '' : points === null ? unknown : spanText(points),
          maximumText(row),
          formula ?? text('chưa tìm được', 'not found'),
        ]
      }),
    },
  ]
}

const run = async (input: Input, frame: Frame) => {
  if (input.flag('template')) {
    await giveTemplate(figureTemplate(serviceFigures, frame.language), input, frame)
    return exitCodes.ok
  }
  const file = neededFile(input)
  const now = viewOption(input.text('now'), '--now')
  const chosen = windowOf(input, now)
  const settings = readServiceSettings(input.text('settings'))
  const score = scoreService(await readServiceCounts(file, frame), chosen.window, settings)
  if (!score.ok) throw answered(score.issues)
  await show(
    {
      title: text('Bộ chỉ số phục vụ người dân, doanh nghiệp', 'Index of service to people and businesses'),
      subtitle: chosen.title,
      sections: sectionsOf(score.value, chosen),
      json: score.value,
    },
    now,
    input,
    frame,
  )
  return exitCodes.ok
}

/** `quytrinh score service`: the index of service of QĐ 766/QĐ-TTg from counts. */
export const scoreServiceCommand: CliCommand = {
  arguments: [
    {
      name: '[file]',
      text: text(
        'bảng số liệu .csv hoặc .xlsx (mẫu: --template)',
        'the figures, .csv or .xlsx (empty: --template)',
      ),
    },
  ],
  options: [
    {
      flags: '--settings <file>',
      text: text(
        'tệp .json: điểm tối đa, mục tiêu cơ quan tự đặt nơi chưa biết, như {"maxima": {"3.1": 4}}',
        'a .json file: most points and targets the agency sets where they are not known, {"maxima": {"3.1": 4}}',
      ),
    },
    ...windowOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    templateOption,
    outOption,
  ],
  run,
}
