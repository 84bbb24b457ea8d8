import {
  type Citation,
  confidenceText,
  type Form,
  type LimitLine,
  limitsTable,
  type OutlineRow,
  type Procedure,
  type RecordKept,
  type Setting,
} from '../../procedure/index.ts'
import { formatDate, type Language, type Text, text } from '../../text/index.ts'
import { column, table } from '../blocks.ts'
import type { Table } from '../document.ts'

/** From one day to another, as people write it; empty when neither is known. */
export const spanText = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  language: Language,
): string => {
  const since = from === undefined ? '' : `${text('từ', 'from')[language]} ${formatDate(from)}`
  const until = to === undefined ? '' : `${text('đến', 'to')[language]} ${formatDate(to)}`
  return [since, until].filter((part) => part !== '').join(' ')
}

const sure = ({ confidence }: Pick<Citation, 'confidence'>, language: Language): string =>
  confidenceText[confidence][language]

const joined = (texts: readonly Text[], language: Language): string =>
  [...new Set(texts.map((each) => each[language]))].join('; ')

/** The instruments and regimes a procedure rests on. */
export const basisTable = ({ regimes = {}, basis }: Procedure, language: Language): Table =>
  table(
    [
      column(text('Văn bản', 'Instrument')[language], 3),
      column(text('Nội dung', 'What it is')[language], 5),
      column(text('Áp dụng', 'Applies')[language], 2),
      column(text('Độ tin cậy', 'Confidence')[language], 2),
    ],
    [...Object.values(regimes), ...basis].map((row) => [
      row.basis,
      row.title[language],
      spanText(row, language),
      sure(row, language),
    ]),
  )

const timeOf = ({ limits, unlimited, outcome }: OutlineRow, language: Language): string => {
  if (limits.length > 0)
    return [...new Set(limits.map(({ title, time }) => `${title[language]}: ${time[language]}`))].join('; ')
  if (outcome !== undefined) return text('kết thúc', 'the end')[language]
  return unlimited?.[language] ?? ''
}

/** The steps as procedures are printed: no., step, who, time, form, article. */
export const stepsTable = (rows: readonly OutlineRow[], language: Language): Table =>
  table(
    [
      column(text('TT', 'No.')[language], 1, 'center'),
      column(text('Bước', 'Step')[language], 4),
      column(text('Ai làm', 'Who')[language], 3),
      column(text('Thời gian', 'Time')[language], 5),
      column(text('Biểu mẫu', 'Forms')[language], 3),
      column(text('Căn cứ', 'Article')[language], 3),
    ],
    rows.map((row) => [
      row.number,
      row.title[language],
      joined(row.who, language),
      timeOf(row, language),
      joined(row.forms, language),
      [row.rule?.basis, row.clause === undefined ? undefined : `ISO ${row.clause}`]
        .filter((each) => each !== undefined)
        .join('; '),
    ]),
  )

const applies = (line: LimitLine, language: Language): string =>
  [joined(line.regimes, language), spanText(line, language)].filter((part) => part !== '').join(', ')

/** The limits row by row: how long, from when, on which article, how sure. */
export const limitTable = (procedure: Procedure, language: Language): Table =>
  table(
    [
      column(text('Thời hạn', 'Limit')[language], 4),
      column(text('Bao lâu', 'How long')[language], 3),
      column(text('Căn cứ', 'Basis')[language], 4),
      column(text('Áp dụng', 'Applies')[language], 3),
      column(text('Độ tin cậy', 'Confidence')[language], 2),
    ],
    limitsTable(procedure).map((line) => [
      line.title[language],
      line.time[language],
      line.basis,
      applies(line, language),
      sure(line, language),
    ]),
  )

const codesOf = ({ codes = [] }: Form): string =>
  codes.map(({ code, set }) => (set === '' ? code : `${code} (${set})`)).join('; ')

/** The forms, their codes under each set, and their fields. */
export const formsTable = (forms: Readonly<Record<string, Form>>, language: Language): Table =>
  table(
    [
      column(text('Biểu mẫu', 'Form')[language], 4),
      column(text('Mã', 'Code')[language], 4),
      column(text('Nội dung', 'Fields')[language], 5),
    ],
    Object.values(forms).map((form) => [
      form.title[language],
      codesOf(form),
      (form.fields ?? []).map(({ title }) => title[language]).join('; '),
    ]),
  )

/** The records kept, for how long and on which ground. */
export const recordsTable = (records: Readonly<Record<string, RecordKept>>, language: Language): Table =>
  table(
    [
      column(text('Hồ sơ', 'Record')[language], 4),
      column(text('Lưu', 'Kept')[language], 4),
      column(text('Căn cứ', 'Basis')[language], 3),
      column(text('Độ tin cậy', 'Confidence')[language], 2),
    ],
    Object.values(records).map((record) => [
      record.title[language],
      record.retention[language],
      record.basis,
      sure(record, language),
    ]),
  )

/** What the agency may set otherwise, with the default and its ground. */
export const settingsTable = (settings: Readonly<Record<string, Setting>>, language: Language): Table =>
  table(
    [
      column(text('Thiết lập', 'Setting')[language], 5),
      column(text('Mặc định', 'Default')[language], 2),
      column(text('Căn cứ', 'Basis')[language], 4),
      column(text('Độ tin cậy', 'Confidence')[language], 2),
    ],
    Object.values(settings).map((setting) => [
      setting.title[language],
      typeof setting.default === 'boolean'
        ? text(setting.default ? 'có' : 'không', setting.default ? 'yes' : 'no')[language]
        : String(setting.default),
      setting.basis,
      sure(setting, language),
    ]),
  )
