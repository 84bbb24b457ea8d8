import { nonconformity } from '../../../processes/quality/nonconformity.ts'
import { nextNumber } from '../../nonconformity/index.ts'
import { nonconformitySources, readClause } from '../../standard/index.ts'
import { formatDate, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { dayOption } from '../audit/draft-plan.ts'
import { knownUnit, needed } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { statementFacts } from '../nc/statement.ts'
import { readTerm } from '../nc/terms.ts'
import { openDossier } from '../open-dossier.ts'
import { actorOf } from '../people.ts'
import { findProcedure } from '../procedures.ts'
import { missingOption } from '../usage-issue.ts'
import { fieldsFromOptions } from '../values.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const kinds = {
  corrective: text('khắc phục', 'corrective'),
  preventive: text('phòng ngừa', 'preventive'),
} as const

const clausesOf = (given: readonly string[]): readonly string[] => {
  if (given.length === 0)
    throw unreadable(missingOption('--clause', text('điều khoản, như 8.5.2', 'a clause, such as 8.5.2')))
  const read = given.map((each) => readClause(each, '--clause'))
  const issues = read.flatMap((each) => (each.ok ? [] : each.issues))
  if (issues.length > 0) throw unreadable(...issues)
  return read.flatMap((each) => (each.ok ? [each.value] : []))
}

/** Nothing is found after it is written down. */
const foundDay = (input: Input, at: Moment): string => {
  const found = dayOption(input.text('found') ?? at.slice(0, 10), '--found')
  if (found <= at.slice(0, 10)) return found
  throw unreadable({
    code: 'found-after-logging',
    path: '--found',
    message: text(
      `Ngày phát hiện ${formatDate(found)} sau ngày ghi phiếu ${formatDate(at.slice(0, 10))}.`,
      `It cannot be found on ${formatDate(found)}, after it is logged on ${formatDate(at.slice(0, 10))}.`,
    ),
    expected: text(`không sau ${formatDate(at.slice(0, 10))}`, `not after ${formatDate(at.slice(0, 10))}`),
    received: found,
  })
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const procedure = await findProcedure(nonconformity.id, workspace)
  const by = actorOf(input, workspace, procedure)
  const at = momentOption(input.text('at'), '--at')
  const kind = readTerm(kinds, input.text('kind') ?? 'corrective', '--kind')
  const dossiers = input.list('dossier')
  const facts = {
    ...fieldsFromOptions(input.list('fact'), procedure.facts, '--fact'),
    kind,
    unit: knownUnit(needed(input, 'unit', 'đơn vị (mã)', 'the unit, by its code'), workspace),
    clauses: clausesOf(input.list('clause')),
    source: readTerm(
      nonconformitySources,
      needed(
        input,
        'source',
        `nguồn phát hiện: ${Object.values(nonconformitySources)
          .map(({ vi }) => vi)
          .join('; ')}`,
        `where it came to light: ${Object.keys(nonconformitySources).join(', ')}`,
      ),
      '--source',
    ),
    summary: needed(input, 'summary', 'nội dung, một câu', 'what it is, in a sentence'),
    foundOn: foundDay(input, at),
    ...statementFacts(input.text('statement'), kind === 'preventive'),
    ...(dossiers.length === 0 ? {} : { dossierIds: dossiers }),
  }
  const dossier = await openDossier(
    {
      procedure,
      by,
      at,
      received: at,
      facts,
      id: input.text('id'),
      next: (ids) => nextNumber(ids, Number(at.slice(0, 4))),
    },
    workspace,
    frame,
  )
  if (frame.json) frame.data(statusJson(dossier, workspace, at))
  else frame.line(...dossierLines(dossier, workspace, at, frame))
  return exitCodes.ok
}

/** `quytrinh nc add`: a slip of nonconformity with the next number of the year. */
export const ncAdd: CliCommand = {
  options: [
    {
      flags: '--by <person>',
      text: text('người ghi phiếu (mã trong quytrinh.json)', 'who logs it (an id in quytrinh.json)'),
    },
    { flags: '--unit <code>', text: text('đơn vị nơi xảy ra (mã)', 'the unit it happened in (code)') },
    {
      flags: '--clause <number>',
      text: text('điều khoản TCVN ISO 9001; dùng nhiều lần được', 'the clause; may be repeated'),
      many: true,
    },
    {
      flags: '--source <source>',
      text: text(
        'nguồn phát hiện: audit, late-dossier, complaint … hoặc "đánh giá nội bộ", "hồ sơ trễ hạn" …',
        'where it came to light: audit, late-dossier, complaint …',
      ),
    },
    { flags: '--summary <text>', text: text('nội dung, một câu', 'what it is, in a sentence') },
    {
      flags: '--statement <text>',
      text: text(
        '"yêu cầu | bằng chứng | chênh lệch"; phiếu phòng ngừa: điều có thể xảy ra',
        '"requirement | evidence | gap"; on a preventive slip: what might happen',
      ),
    },
    {
      flags: '--kind <kind>',
      text: text(
        'corrective (khắc phục, mặc định) hoặc preventive (phòng ngừa)',
        'corrective (default) or preventive',
      ),
    },
    {
      flags: '--found <day>',
      text: text('ngày phát hiện (mặc định: ngày ghi)', 'the day it was found (default: that of logging)'),
    },
    {
      flags: '--dossier <id>',
      text: text('hồ sơ có liên quan; dùng nhiều lần được', 'a dossier concerned; may be repeated'),
      many: true,
    },
    {
      flags: '--fact <name=value>',
      text: text(
        'dữ kiện khác, như resultOut=có; dùng nhiều lần được',
        'another fact, such as resultOut=yes; may be repeated',
      ),
      many: true,
    },
    {
      flags: '--id <number>',
      text: text('số phiếu; bỏ trống: số tiếp theo của năm', 'its number; the next of the year when absent'),
    },
    {
      flags: '--at <moment>',
      text: text('thời điểm ghi (mặc định: bây giờ)', 'when this is recorded (default: now)'),
    },
  ],
  run,
}
