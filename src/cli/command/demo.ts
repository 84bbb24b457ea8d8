import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dossier, formatJournal } from '../../dossier/index.ts'
import { parseNationalCatalogue } from '../../interop/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { januaryDossiers } from '../demo/desk.ts'
import { handledBy } from '../demo/handled.ts'
import { plans } from '../demo/plan.ts'
import { type Options, typed } from '../demo/typed.ts'
import { storeOf } from '../dossiers.ts'
import { type ExitCode, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { packageFolder } from '../package-folder.ts'
import { readWorkspace } from '../workspace.ts'
import { due } from './due.ts'
import { explain } from './explain.ts'
import { importFile } from './import.ts'
import { init } from './init.ts'
import { journalVerify } from './journal-verify.ts'

const now = '2026-02-24T09:00:00+07:00'

const office: Options = {
  name: 'UBND xã Mỹ Đức',
  level: 'xã',
  prefix: 'H58.12',
  unit: ['mot-cua=Bộ phận Một cửa', 'kt-ht=Phòng Kinh tế và Hạ tầng'],
  person: ['lan=Nguyễn Thị Lan:tiep-nhan:mot-cua', 'nam=Lê Hoàng Nam:chuyen-vien:kt-ht'],
}

const chapter = (frame: Frame, number: number, vi: string, en: string): void =>
  frame.line('', '', frame.paint('bold', `${number}. ${frame.say(text(vi, en))}`))

const remark = (frame: Frame, vi: string, en: string): void => frame.line('', frame.say(text(vi, en)))

/** A copy of a journal in which one digit was changed. */
const tampered = (journal: string): string => journal.replace('T14:00:00', 'T13:00:00')

const overdueOne = (dossiers: readonly Dossier[]): Dossier | undefined =>
  dossiers.findLast(({ outcome, procedure }) => outcome === null && procedure.id === 'one-stop-dt01')

const play = async (folder: string, data: string, frame: Frame): Promise<void> => {
  const aliases = [
    [folder, '.'],
    [data, 'test/data/interop'],
  ] as const
  const run = (name: string, command: CliCommand, words: readonly string[], options: Options = {}) =>
    typed(name, command, words, options, folder, aliases, frame)
  const national = join(data, 'national-procedures.jsonl')

  chapter(frame, 1, 'Lập thư mục làm việc của một cơ quan', 'A workspace for one agency')
  await run('init', init, [], office)

  chapter(frame, 2, 'Nhập dữ liệu thật và nêu những chỗ sai', 'Real input, and what is wrong with it')
  await run('import', importFile, [join(data, 'one-stop-workflows.json')])
  await run('import', importFile, [national])

  chapter(frame, 3, 'Bộ phận Một cửa làm việc qua Tết Bính Ngọ', 'The desk at work across Tết')
  const workspace = readWorkspace(folder)
  const { entries } = parseNationalCatalogue(readFileSync(national, 'utf8'))
  const handled = await handledBy(
    plans.map(({ code }) => code),
    entries,
    workspace,
  )
  const dossiers = januaryDossiers(handled, workspace.calendar, now)
  const store = storeOf(workspace)
  for (const { id, journal } of dossiers) await store.append(id, journal, 0)
  const events = dossiers.reduce((sum, { journal }) => sum + journal.length, 0)
  remark(
    frame,
    `${dossiers.length} hồ sơ nhận trong tháng 01/2026, ${formatNumber(events, 'vi')} sự kiện đã ghi nhật ký. Sổ theo dõi sáng 24/02/2026:`,
    `${dossiers.length} dossiers received in January 2026, ${formatNumber(events, 'en')} events in their journals. The register on the morning of 24/02/2026:`,
  )
  await run('due', due, [], { now, within: '5' })

  const shown = overdueOne(dossiers)
  if (shown === undefined) return
  chapter(frame, 4, 'Vì sao lại là hạn đó', 'Why that deadline')
  await run('explain', explain, [shown.id], { limit: 'processing', days: true, now })

  chapter(frame, 5, 'Nhật ký không sửa lén được', 'The journal cannot be changed unseen')
  await run('journal verify', journalVerify, [])
  const copy = join(folder, 'ban-sao.jsonl')
  writeFileSync(copy, tampered(formatJournal(shown.journal)))
  remark(
    frame,
    `Trong bản sao nhật ký ${shown.id}, đổi một chữ số: 14:00 thành 13:00.`,
    `In a copy of the journal of ${shown.id} one digit is changed: 14:00 becomes 13:00.`,
  )
  await run('journal verify', journalVerify, [copy])
}

const run = async (input: Input, frame: Frame): Promise<ExitCode> => {
  if (frame.json)
    throw unreadable({
      code: 'usage-no-json',
      path: '',
      message: text(
        'demo là bản chạy thử để đọc, không có dạng JSON. Bỏ --json; các lệnh trong đó đều có --json.',
        'demo is a walk-through to be read and has no JSON form. Leave out --json; the commands in it all have it.',
      ),
    })
  const folder = mkdtempSync(join(tmpdir(), 'quytrinh-'))
  try {
    await play(folder, input.arguments[0] ?? join(packageFolder(), 'test', 'data', 'interop'), frame)
    return exitCodes.ok
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `quytrinh demo`: the one-stop desk of one agency on real input, from import to the journal. */
export const demo: CliCommand = {
  arguments: [{ name: '[folder]', text: text('thư mục chứa dữ liệu mẫu', 'the folder of the sample data') }],
  run,
}
