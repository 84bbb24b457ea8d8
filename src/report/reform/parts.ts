import { type Language, type Text, text } from '../../text/index.ts'
import { column, day, heading, paragraph, table } from '../blocks.ts'
import type { Block, Cell, Table } from '../document.ts'
import { type Wording, worded } from '../print.ts'
import { toldBody } from '../told.ts'
import { indicatorTable, sourceTable } from './indicator-tables.ts'
import type { ReformPart, UnitStanding } from './standing.ts'

const noFigures = text('Chưa có số liệu', 'No data')

const states: Readonly<Record<UnitStanding['state'], Text>> = {
  onTime: text('Đúng hạn', 'On time'),
  late: text('Trễ hạn', 'Late'),
  missing: text('Chưa gửi', 'Not sent'),
}

/** A name and numbers: the name wide, the numbers narrow and centred, a line of totals under several rows. */
const countTable = (
  head: readonly Text[],
  rows: readonly (readonly [name: Wording, ...counts: number[]])[],
  language: Language,
): Table => {
  const cells = rows.map(([name, ...counts]): readonly Cell[] => [worded(name, language), ...counts])
  const total = head.slice(1).map((_, at) => rows.reduce((sum, [, ...counts]) => sum + (counts[at] ?? 0), 0))
  return table(
    head.map((title, at) => (at === 0 ? column(title[language], 4) : column(title[language], 1.3, 'center'))),
    rows.length < 2 ? cells : [...cells, [text('Cộng', 'Total')[language], ...total]],
  )
}

const unitTable = (rows: readonly UnitStanding[], language: Language): Table => {
  const say = (vi: string, en: string): string => text(vi, en)[language]
  return table(
    [
      column(say('STT', 'No.'), 1.1, 'center'),
      column(say('Đơn vị', 'Unit'), 5),
      column(say('Tình trạng', 'State'), 2),
      column(say('Ngày nhận', 'Received'), 2, 'center'),
      column(say('Số ngày trễ', 'Days late'), 1.5, 'center'),
    ],
    rows.map(({ name, state, receivedOn, daysLate }, at) => [
      at + 1,
      worded(name, language),
      states[state][language],
      receivedOn === null ? '' : day(receivedOn),
      daysLate === 0 ? '' : daysLate,
    ]),
  )
}

const onTime = text('Đúng hạn', 'On time')
const late = text('Trễ hạn', 'Late')
const overdue = text('Quá hạn, chưa xong', 'Overdue')
const running = text('Đang làm, trong hạn', 'In term')

const titles: Readonly<Record<Exclude<ReformPart['kind'], 'told'>, Text>> = {
  indicators: text('Chỉ số và mục tiêu', 'Indicators and targets'),
  sources: text('Căn cứ của từng số liệu', 'What each figure is made of'),
  tasks: text('Nhiệm vụ cải cách hành chính theo cơ quan chủ trì', 'Reform tasks by leading unit'),
  dossiers: text('Giải quyết hồ sơ thủ tục hành chính', 'Dossiers of administrative procedures'),
  procedures: text('Số việc theo quy trình', 'Work by procedure'),
  units: text('Tình hình gửi báo cáo của các đơn vị', 'Reports of the units'),
  figures: text('Biểu đồ', 'Charts'),
}

const tableOf = (part: Exclude<ReformPart, { kind: 'told' | 'figures' }>, language: Language): Table => {
  switch (part.kind) {
    case 'indicators':
      return indicatorTable(part.rows, language)
    case 'sources':
      return sourceTable(part.rows, language)
    case 'tasks':
      return countTable(
        [text('Cơ quan chủ trì', 'Leading unit'), onTime, late, overdue, running, text('Chưa rõ', 'Untold')],
        part.rows.map((row) => [row.unit, row.onTime, row.late, row.overdue, row.running, row.untold]),
        language,
      )
    case 'dossiers':
      return countTable(
        [
          part.by === 'unit' ? text('Đơn vị', 'Unit') : text('Thủ tục, quy trình', 'Procedure'),
          text('Tiếp nhận', 'Received'),
          onTime,
          late,
          overdue,
          running,
        ],
        part.rows.map((row) => [row.name, row.received, row.onTime, row.late, row.overdue, row.running]),
        language,
      )
    case 'procedures':
      return countTable(
        [
          text('Quy trình', 'Procedure'),
          text('Mở trong kỳ', 'Opened'),
          text('Kết thúc trong kỳ', 'Closed'),
          text('Đang mở', 'Open'),
          text('Trong đó quá hạn', 'Overdue'),
        ],
        part.rows.map((row) => [row.title, row.opened, row.closed, row.open, row.overdue]),
        language,
      )
    case 'units':
      return unitTable(part.rows, language)
  }
}

const bodyOf = (part: ReformPart, language: Language): readonly Block[] => {
  const nothing = [paragraph(noFigures[language])]
  if (part.kind === 'told') return toldBody(part.told, language)
  if (part.kind === 'figures') return part.figures.length === 0 ? nothing : part.figures
  return part.rows.length === 0 ? nothing : [tableOf(part, language)]
}

/** A part under its numbered title. */
export const partBlocks = (part: ReformPart, number: number, language: Language): readonly Block[] => [
  heading(
    `${number}. ${part.kind === 'told' ? worded(part.title, language) : titles[part.kind][language]}`,
    2,
  ),
  ...bodyOf(part, language),
]
