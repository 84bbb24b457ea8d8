import { oneStopFor } from '../../../processes/public-service/one-stop.ts'
import { type Input as ReadInput, readInput } from '../../interop/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type Procedure, parseProcedure, verify } from '../../procedure/index.ts'
import { withLock } from '../../store/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, Fault, unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { formLines, issueLines, reasonLines } from '../import-report.ts'
import { counted } from '../plural.ts'
import { keepProcedure } from '../procedure-files.ts'
import { readText } from '../read-file.ts'
import { unheldLines } from '../unheld-roles.ts'
import { findWorkspace, type Workspace } from '../workspace.ts'

interface Reading {
  readonly kind: string
  readonly read: number
  readonly unread: number
  readonly issues: readonly Issue[]
  /** What can be kept in the workspace. */
  readonly procedures: readonly Procedure[]
  readonly value: ReadInput
}

const readingOf = (value: ReadInput, file: string): Reading => {
  if (value.kind === 'procedure') {
    const parsed = parseProcedure(value.json)
    if (!parsed.ok)
      return { kind: value.kind, read: 0, unread: 1, issues: parsed.issues, procedures: [], value }
    const { issues } = verify(parsed.value)
    return { kind: value.kind, read: 1, unread: 0, issues, procedures: [parsed.value], value }
  }
  const { kind, read, unread, issues } = value
  if (read + unread === 0)
    throw unreadable({
      code: 'input-empty',
      path: file,
      message: text('Tệp không có mục nào.', 'The file has no entries.'),
    })
  const procedures =
    value.kind === 'one-stop-workflows'
      ? value.procedures.flatMap((internal) => oneStopFor(internal).procedure ?? [])
      : []
  return { kind, read, unread, issues, procedures, value }
}

const kinds: Readonly<Record<string, Text>> = {
  'one-stop-workflows': text('cấu hình quy trình một cửa', 'one-stop workflows'),
  'national-procedures': text('thủ tục trên Cổng dịch vụ công quốc gia', 'procedures of the national portal'),
  procedure: text('quy trình của cơ quan', 'a procedure of the agency'),
}

const kindName = (kind: string): Text => kinds[kind] ?? text(kind, kind)

interface Kept {
  readonly kept: readonly string[]
  readonly unchanged: readonly string[]
  readonly issues: readonly Issue[]
}

const keepAll = (workspace: Workspace, procedures: readonly Procedure[]): Promise<Kept> =>
  withLock(workspace.folder, async () => {
    const kept: string[] = []
    const unchanged: string[] = []
    const issues: Issue[] = []
    for (const procedure of procedures)
      try {
        const list = (await keepProcedure(workspace, procedure)) ? kept : unchanged
        list.push(procedure.id)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        issues.push(...error.issues)
      }
    return { kept, unchanged, issues }
  })

const keptLines = ({ kept, unchanged }: Kept, frame: Frame): readonly string[] => {
  const n = (list: readonly string[]): string => formatNumber(list.length, frame.language)
  const shown = kept.length === 0 ? '' : `: ${kept.slice(0, 5).join(', ')}${kept.length > 5 ? ', …' : ''}`
  return [
    frame.say(
      text(
        `Đã lưu ${n(kept)} quy trình${shown}${unchanged.length === 0 ? '' : `; ${n(unchanged)} đã có từ trước`}.`,
        `Kept ${counted(kept.length, 'procedure')}${shown}${unchanged.length === 0 ? '' : `; ${n(unchanged)} ${unchanged.length === 1 ? 'was' : 'were'} there already`}.`,
      ),
    ),
  ]
}

const onlyLooked = (procedures: readonly Procedure[], dry: boolean, frame: Frame): readonly string[] => {
  if (procedures.length === 0) return []
  const why = dry
    ? text('--dry-run: chỉ xem, không lưu.', '--dry-run: looked at only, nothing kept.')
    : text(
        'Không ở trong thư mục làm việc nào nên không lưu (quytrinh init để lập).',
        'Not in a workspace, so nothing was kept (quytrinh init makes one).',
      )
  return [frame.say(why)]
}

const run = async (input: Input, frame: Frame) => {
  const file = input.arguments[0] ?? ''
  const found = readInput(readText(file))
  if (!found.ok) throw unreadable(...inFile(file, found.issues))
  const reading = readingOf(found.value, file)
  const dry = input.flag('dryRun')
  const workspace = dry || reading.procedures.length === 0 ? undefined : findWorkspace(input)
  const kept = workspace === undefined ? undefined : await keepAll(workspace, reading.procedures)
  const issues = [...reading.issues, ...(kept?.issues ?? [])]
  const { kind, read, unread } = reading
  if (frame.json)
    frame.data({
      kind,
      read,
      unread,
      issues,
      ...(kept === undefined ? {} : { kept: kept.kept, unchanged: kept.unchanged }),
    })
  else {
    frame.line(
      frame.say(
        text(
          `${file}: ${kindName(kind).vi}, đọc được ${formatNumber(read, 'vi')}, chưa đọc được ${formatNumber(unread, 'vi')}, ${formatNumber(issues.length, 'vi')} lỗi.`,
          `${file}: ${kindName(kind).en}, ${formatNumber(read, 'en')} read, ${formatNumber(unread, 'en')} not read, ${counted(issues.length, 'issue')}.`,
        ),
      ),
      ...(kept === undefined ? onlyLooked(reading.procedures, dry, frame) : keptLines(kept, frame)),
      ...(workspace === undefined ? [] : unheldLines(reading.procedures, workspace, frame)),
    )
    const sections = [
      formLines(reading.value, frame),
      reasonLines(issues, frame),
      issueLines(issues, input.flag('all'), frame),
    ]
    for (const lines of sections) if (lines.length > 0) frame.line('', ...lines)
  }
  if (read === 0) return exitCodes.unreadable
  return (kept?.issues.length ?? 0) > 0 ? exitCodes.refused : exitCodes.ok
}

/** `quytrinh import`: reads a file of procedures and says what it could not read. */
export const importFile: CliCommand = {
  arguments: [
    {
      name: '<file>',
      text: text(
        'tệp .json, .jsonl (hoặc nén .gz): cấu hình một cửa, danh mục thủ tục quốc gia, hoặc quy trình của cơ quan; - là đầu vào chuẩn',
        'a .json or .jsonl file (or .gz): one-stop configuration, national catalogue, or an agency’s procedure; - is standard input',
      ),
    },
  ],
  options: [
    { flags: '--dry-run', text: text('chỉ xem, không lưu', 'look only, keep nothing') },
    { flags: '--all', text: text('in mọi lỗi', 'print every issue') },
  ],
  run,
}
