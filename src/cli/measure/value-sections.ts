import {
  type DataWindow,
  daysText,
  fractionText,
  type Indicator,
  type IndicatorId,
  indicators,
  type Measured,
  measuredText,
  sourceText,
} from '../../measure/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Section } from '../sections.ts'
import { type By, byTitles, type Slice } from './slices.ts'
import type { IndicatorValues, Value } from './values.ts'

/** An indicator with every field it may have. */
export const definitionOf = (id: IndicatorId): Indicator => indicators[id]

const whose: Readonly<Record<Indicator['from'], Text>> = {
  dossiers: text('hồ sơ trong thư mục làm việc, hoặc số liệu nhập', 'dossiers of the workspace, or counts'),
  counts: text('số liệu nhập (counts import)', 'counts handed in (counts import)'),
  survey: text('phiếu khảo sát, hoặc số liệu nhập', 'surveys, or counts'),
}

/** Where a formula is written and how sure that is; a plain reading when no text has one. */
const formulaText = ({ basis, confidence }: Indicator): Text => {
  const sure = confidenceText[confidence]
  return basis === null
    ? text(`không có công thức trong văn bản [${sure.vi}]`, `no text gives a formula [${sure.en}]`)
    : text(`${basis} [${sure.vi}]`, `${basis} [${sure.en}]`)
}

/** The convention of a value: its id and title, or what it divides by where there is no other way to count. */
const conventionText = (id: string, { conventions }: Indicator): Text => {
  const of = conventions[id]
  if (of === undefined) return text(id, id)
  const isOnly = Object.keys(conventions).length === 1
  const { vi, en } = (isOnly ? of.denominator : null) ?? of.title
  return text(`${id}: ${vi}`, `${id}: ${en}`)
}

const labelled = (label: Text, value: Text): Text =>
  text(`${label.vi}: ${value.vi}`, `${label.en}: ${value.en}`)

const denominatorLines = ({ conventions }: Indicator, used: readonly string[]): readonly Text[] =>
  used.flatMap((id) => {
    const denominator = conventions[id]?.denominator ?? null
    return denominator === null
      ? []
      : [
          labelled(
            used.length === 1 ? text('Mẫu số', 'Denominator') : text(`Mẫu số (${id})`, `Denominator (${id})`),
            denominator,
          ),
        ]
  })

/** What an indicator counts, of what, and where that is written. */
const formulaLines = (id: IndicatorId, used: readonly string[]): readonly Text[] => {
  const definition = definitionOf(id)
  return [
    labelled(text('Tử số', 'Numerator'), definition.numerator),
    ...denominatorLines(definition, used),
    labelled(text('Nguồn công thức', 'Formula'), formulaText(definition)),
  ]
}

const columnTitles = {
  value: text('Giá trị', 'Value'),
  fraction: text('Tử số / mẫu số', 'Numerator / denominator'),
  convention: text('Cách tính', 'Convention'),
  source: text('Nguồn số liệu', 'Source'),
} as const

const valueColumns = Object.values(columnTitles)

const groupText = ({ group }: Value): readonly Text[] => (group === null ? [] : [text(group, group)])

/** Where a value comes from, with its own days where they are not all that was asked about. */
const fromText = ({ value, source, window }: Measured, asked: DataWindow): Text => {
  if (value === null) return text('', '')
  const { vi, en } = sourceText[source]
  const days = daysText(window)
  return days === daysText(asked) ? text(vi, en) : text(`${vi} ${days}`, `${en} ${days}`)
}

const valueCells = (measured: Measured, definition: Indicator, asked: DataWindow): readonly Text[] => [
  measuredText(measured),
  fractionText(measured),
  conventionText(measured.convention, definition),
  fromText(measured, asked),
]

/** One indicator in full: its formula and source, and every value it has. */
export const indicatorSection = (
  { indicator, values, issues }: IndicatorValues,
  asked: DataWindow,
): Section => {
  const definition = definitionOf(indicator)
  const used = [...new Set(values.map(({ measured: { convention } }) => convention))]
  const isGrouped = values.some(({ group }) => group !== null)
  const name = definition.grouped ?? text('nhóm', 'group')
  const failed = text('không tính được, xem lỗi', 'cannot be counted, see the fault')
  return {
    title: text(`${indicator} · ${definition.title.vi}`, `${indicator} · ${definition.title.en}`),
    lines: [
      ...[notInForce(indicator, asked) ?? []].flat(),
      ...formulaLines(indicator, used.length === 0 ? Object.keys(definition.conventions) : used),
      ...(issues.length > 0 && values.length === 0 ? [labelled(text('Giá trị', 'Value'), failed)] : []),
    ],
    columns: [...(isGrouped ? [name] : []), ...valueColumns],
    rows: values.map((value) => [
      ...(isGrouped ? [groupText(value)[0] ?? text('', '')] : []),
      ...valueCells(value.measured, definition, asked),
    ]),
  }
}

const hasData = ({ values, issues }: IndicatorValues): boolean =>
  issues.length > 0 || values.some(({ measured: { value } }) => value !== null)

/** When the rules of an indicator are in force, where they are not on any day of the window. */
const notInForce = (id: IndicatorId, window: DataWindow): Text | undefined => {
  const { from = window.from, to = window.to } = definitionOf(id).inForce ?? {}
  if (to < window.from)
    return text(`chỉ áp dụng đến ${formatDate(to)}`, `only in force until ${formatDate(to)}`)
  return from > window.to
    ? text(`áp dụng từ ${formatDate(from)}`, `only in force from ${formatDate(from)}`)
    : undefined
}

const titled = (id: IndicatorId, group: string | null): Text => {
  const { title } = definitionOf(id)
  return group === null ? title : text(`${title.vi} – ${group}`, `${title.en} – ${group}`)
}

const id = text('Mã', 'Id')
const name = text('Chỉ số', 'Indicator')

/** Every indicator: those with data and their values, then those without and who knows their counts. */
export const overviewSections = (all: readonly IndicatorValues[], asked: DataWindow): readonly Section[] => [
  {
    title: text('Có số liệu', 'With data'),
    columns: [id, name, ...valueColumns],
    rows: all
      .filter(hasData)
      .flatMap(({ indicator, values }) =>
        values.map(({ group, measured }) => [
          indicator,
          titled(indicator, group),
          ...valueCells(measured, definitionOf(indicator), asked),
        ]),
      ),
    fixed: [0],
    empty: text('chưa chỉ số nào có số liệu trong kỳ này', 'no indicator has data in this window'),
  },
  {
    title: text('Chưa có số liệu', 'No data'),
    columns: [id, name, text('Số liệu lấy từ', 'Counts come from')],
    rows: all
      .filter((each) => !hasData(each) && notInForce(each.indicator, asked) === undefined)
      .map(({ indicator }) => [indicator, titled(indicator, null), whose[definitionOf(indicator).from]]),
    fixed: [0],
    empty: text('không còn chỉ số nào', 'none'),
  },
  {
    title: text('Không áp dụng trong kỳ này', 'Not in force in this window'),
    columns: [id, name, text('Hiệu lực', 'In force')],
    rows: all.flatMap((each) => {
      const why = notInForce(each.indicator, asked)
      return why === undefined || hasData(each) ? [] : [[each.indicator, titled(each.indicator, null), why]]
    }),
    fixed: [0],
    empty: text('không có', 'none'),
  },
]

/** Every indicator as it is defined: unit, conventions, who knows its counts, where the formula is written. */
export const listSection = (ids: readonly IndicatorId[]): Section => ({
  columns: [
    id,
    name,
    columnTitles.convention,
    text('Số liệu lấy từ', 'Counts come from'),
    text('Nguồn công thức', 'Formula'),
  ],
  rows: ids.map((each) => {
    const { title, conventions, from, ...definition } = definitionOf(each)
    const ways = Object.keys(conventions).join(', ')
    return [each, title, ways, whose[from], formulaText({ title, conventions, from, ...definition })]
  }),
  fixed: [0],
})

/** The values of one slice of the figures. */
export interface SliceValues {
  readonly slice: Slice
  readonly values: readonly IndicatorValues[]
}

/** One indicator told apart by unit, month, channel or procedure; parts without data say so. */
export const slicedSection = (
  by: By,
  indicator: IndicatorId,
  slices: readonly SliceValues[],
  notes: readonly Text[],
): Section => {
  const definition = definitionOf(indicator)
  const rows = slices.flatMap(({ slice: { key, title, asked }, values }) =>
    values
      .filter((each) => each.indicator === indicator)
      .flatMap((each) => each.values)
      .filter(({ measured: { value } }) => key !== null || value !== null)
      .map(({ group, measured }) => [
        group === null ? title : text(`${title.vi} – ${group}`, `${title.en} – ${group}`),
        ...valueCells(measured, definition, asked.window),
      ]),
  )
  return {
    title: text(`${indicator} · ${definition.title.vi}`, `${indicator} · ${definition.title.en}`),
    lines: [...formulaLines(indicator, Object.keys(definition.conventions)), ...notes],
    columns: [byTitles[by], ...valueColumns],
    rows,
  }
}
