import {
  agencyPoints,
  type DossierFigures,
  dossierPoints,
  type HandlingRating,
  type HandlingSubject,
  handlingIndices,
  numberText,
  rateHandling,
  schemesOn,
} from '../../measure/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { importedCode, importedJson, importedLines, partialOption } from '../imported.ts'
import { type ChosenWindow, windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { outOption } from '../out.ts'
import { agencyFigures, readAgencyFigures } from '../score/agency-counts.ts'
import { dossierColumns } from '../score/dossier-columns.ts'
import { readDossierFigures } from '../score/dossier-figures.ts'
import { figureTemplate } from '../score/figure-table.ts'
import { policiesOf, policyOption } from '../score/policies-option.ts'
import { show } from '../score/show.ts'
import { classText, numberOrNone } from '../score/span-text.ts'
import { giveTemplate, neededFile, templateOption } from '../score/template.ts'
import type { Section } from '../sections.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'

const subjects = ['officer', 'agency'] as const

const levelOf = (input: Input): HandlingSubject => {
  const given = input.text('level') ?? 'agency'
  const known = subjects.find((subject) => subject === given)
  if (known === undefined) throw unreadable(notAllowed('--level', given, subjects))
  return known
}

const inForce = ({ to }: { readonly to: string }) =>
  schemesOn(to).some(({ id }) => id === 'TT01-2018')
    ? []
    : [
        text(
          'TT 01/2018/TT-VPCP không còn (hoặc chưa) áp dụng vào cuối kỳ này.',
          'TT 01/2018/TT-VPCP is not in force at the end of this window.',
        ),
      ]

const sectionsOf = (rating: HandlingRating, chosen: ChosenWindow): readonly Section[] => {
  const { indices, total, maximum, choices, notes, window } = rating
  const reached = total === null ? numberOrNone(null) : numberText(total)
  const named = classText(rating.class, text('chưa có số liệu', 'no data'))
  return [
    {
      lines: [
        windowText(chosen),
        text(
          `Tổng ${reached.vi}/${maximum} điểm; ${named.vi} (TT 01/2018/TT-VPCP, Đ.15).`,
          `Total ${reached.en} of ${maximum} points; ${named.en} (TT 01/2018/TT-VPCP, Art. 15).`,
        ),
        ...inForce(window),
        ...notes,
      ],
      columns: [],
      rows: [],
    },
    {
      title: text('Từng chỉ số', 'Index by index'),
      columns: [
        text('Số', 'No.'),
        text('Chỉ số', 'Index'),
        text('Điểm (tối đa 2)', 'Points (2 at most)'),
        text('Có số liệu', 'With figures'),
        text('Căn cứ', 'Basis'),
      ],
      rows: indices.map(({ index, value, counted, of }) => [
        String(index),
        handlingIndices[index].title,
        numberOrNone(value),
        text(
          `${formatNumber(counted, 'vi')}/${formatNumber(of, 'vi')}`,
          `${formatNumber(counted, 'en')} of ${formatNumber(of, 'en')}`,
        ),
        handlingIndices[index].basis,
      ]),
    },
    ...(choices.length === 0
      ? []
      : [
          {
            title: text('Chỗ văn bản để ngỏ đã ảnh hưởng đến điểm', 'Open questions that bore on the points'),
            lines: choices.map(({ policy, name, words, reason, times }) =>
              text(
                `${name.vi}: ${words.vi} (${times} lần; --policy ${policy}=…). ${reason.vi}`,
                `${name.en}: ${words.en} (${times} times; --policy ${policy}=…). ${reason.en}`,
              ),
            ),
            columns: [],
            rows: [],
          },
        ]),
  ]
}

const templateOf = (input: Input, { language }: Frame) =>
  input.text('template') === 'agency'
    ? figureTemplate(agencyFigures, language)
    : [Object.values(dossierColumns).map(({ titles: [vi, en] }) => (language === 'vi' ? vi : en))]

const pointsOf = (dossiers: readonly DossierFigures[], input: Input) => {
  const unit = input.text('unit')
  const policies = policiesOf(input)
  return dossiers.map((figures) =>
    dossierPoints(figures, { policies, ...(unit === undefined ? {} : { unit }) }),
  )
}

const run = async (input: Input, frame: Frame) => {
  if (input.text('template') !== undefined || input.flag('template')) {
    await giveTemplate(templateOf(input, frame), input, frame)
    return 0
  }
  const file = neededFile(input)
  const subject = levelOf(input)
  const policies = policiesOf(input)
  const now = viewOption(input.text('now'), '--now')
  const chosen = windowOf(input, now)
  const { dossiers, read } = await readDossierFigures(file, input.flag('partial'), frame)
  const counts = input.text('counts')
  const agency =
    counts === undefined ? undefined : agencyPoints(await readAgencyFigures(counts, frame), policies)
  const points = pointsOf(dossiers, input)
  const rating = rateHandling(
    { subject, window: chosen.window, dossiers: points, ...(agency === undefined ? {} : { agency }) },
    policies,
  )
  const title =
    subject === 'officer'
      ? text('Giải quyết thủ tục hành chính: cán bộ, công chức', 'Handling of procedures: an officer')
      : text('Giải quyết thủ tục hành chính: cơ quan', 'Handling of procedures: an agency')
  await show(
    {
      title,
      subtitle: chosen.title,
      sections: sectionsOf(rating, chosen),
      json: { rating, dossiers: points, ...importedJson(read) },
    },
    now,
    input,
    frame,
  )
  if (read.left.length > 0) frame.notes(...importedLines(file, read, frame))
  return importedCode(read)
}

/** `quytrinh score one-stop`: the nine indices of TT 01/2018, for an officer or an agency. */
export const scoreOneStop: CliCommand = {
  arguments: [
    {
      name: '[file]',
      text: text(
        'bảng hồ sơ .csv hoặc .xlsx, mỗi hồ sơ một dòng; - là đầu vào chuẩn',
        'the dossiers, .csv or .xlsx, one a row; - is standard input',
      ),
    },
  ],
  options: [
    {
      flags: '--level <level>',
      text: text(
        'officer (cán bộ, 5 chỉ số) hoặc agency (cơ quan, 9 chỉ số; mặc định)',
        'officer (5 indices) or agency (9 indices; default)',
      ),
    },
    {
      flags: '--counts <file>',
      text: text(
        'bảng số liệu của cơ quan cho chỉ số 5, 6, 8, 9 (mẫu: --template agency)',
        'the agency’s own figures for the indices 5, 6, 8, 9 (empty: --template agency)',
      ),
    },
    {
      flags: '--unit <name>',
      text: text('chỉ số 2 chỉ tính cơ quan này', 'index 2 of this agency alone'),
    },
    policyOption,
    ...windowOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    partialOption,
    {
      ...templateOption,
      flags: '--template [which]',
    },
    outOption,
  ],
  run,
}
