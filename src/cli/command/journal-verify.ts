import { existsSync } from 'node:fs'
import { parseJournal, verifyJournal } from '../../dossier/index.ts'
import { type Issue, isQuytrinhError } from '../../issue/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import { moreFaults } from '../broken-journal.ts'
import type { CliCommand, Input } from '../command.ts'
import { loadJournal, storeOf } from '../dossiers.ts'
import { exitCodes } from '../fault.ts'
import { describeIssue, type Frame, inFile } from '../frame.ts'
import { counted } from '../plural.ts'
import { readText } from '../read-file.ts'
import { findWorkspace, needWorkspace } from '../workspace.ts'

interface Verdict {
  readonly journal: string
  readonly entries: number
  readonly issues: readonly Issue[]
  /** Whether no head was noted for it: a cut tail would not show. */
  readonly headless: boolean
}

/** A file alone: nothing but its lines is needed. */
const verifyFile = (file: string): Verdict => {
  const read = parseJournal(readText(file))
  if (!read.ok) return { journal: file, entries: 0, issues: inFile(file, read.issues), headless: false }
  const issues = inFile(file, verifyJournal(read.value))
  return { journal: file, entries: read.value.length, issues, headless: false }
}

type Store = ReturnType<typeof storeOf>

/** The dossiers whose head is noted; undefined when a note cannot be read, which its dossier then tells. */
const notedHeads = async (store: Store): Promise<ReadonlySet<string> | undefined> => {
  try {
    return new Set((await store.heads()).map(({ dossier }) => dossier))
  } catch (error) {
    if (isQuytrinhError(error)) return undefined
    throw error
  }
}

const verifyDossier = async (
  id: string,
  store: Store,
  noted: ReadonlySet<string> | undefined,
): Promise<Verdict> => {
  try {
    const { length } = await loadJournal(store, id)
    return { journal: id, entries: length, issues: [], headless: noted !== undefined && !noted.has(id) }
  } catch (error) {
    if (isQuytrinhError(error)) return { journal: id, entries: 0, issues: error.issues, headless: false }
    throw error
  }
}

const isFile = (name: string): boolean => /[\\/]|\.jsonl(\.gz)?$/.test(name) || name === '-'

const verdicts = async (input: Input): Promise<readonly Verdict[]> => {
  const names = input.arguments
  const found: Verdict[] = []
  if (names.length === 0) {
    const store = storeOf(needWorkspace(input))
    const noted = await notedHeads(store)
    for (const id of await store.list()) found.push(await verifyDossier(id, store, noted))
    return found
  }
  for (const name of names) {
    const asFile = isFile(name) || (existsSync(name) && findWorkspace(input) === undefined)
    if (asFile) found.push(verifyFile(name))
    else {
      const store = storeOf(needWorkspace(input))
      found.push(await verifyDossier(name, store, await notedHeads(store)))
    }
  }
  return found
}

const run = async (input: Input, frame: Frame) => {
  const all = await verdicts(input)
  const broken = all.filter(({ issues }) => issues.length > 0)
  const headless = all.filter((each) => each.headless).map(({ journal }) => journal)
  const entries = all.reduce((sum, each) => sum + each.entries, 0)
  if (frame.json)
    frame.data({
      journals: all.length,
      entries,
      broken: broken.length,
      issues: broken.flatMap(({ journal, issues }) => issues.map((issue) => ({ journal, ...issue }))),
      ...(headless.length === 0 ? {} : { headless }),
    })
  else {
    for (const { journal, issues } of broken)
      frame.line(
        `${frame.paint('red', '✗')} ${journal}`,
        ...issues
          .slice(0, 1)
          .map((issue) => `  ${describeIssue(issue, frame.language)}${frame.say(moreFaults(issues))}`),
      )
    for (const journal of headless)
      frame.line(
        frame.say(
          text(
            `! ${journal}: chưa ghi nhận đầu chuỗi, không phát hiện được việc cắt đuôi.`,
            `! ${journal}: no head was noted, a cut tail would not show.`,
          ),
        ),
      )
    const [ok, lines] = [all.length - broken.length, entries]
    const say = (vi: string, en: string): string => frame.say(text(vi, en))
    if (ok > 0 || broken.length === 0)
      frame.line(
        say(
          `${formatNumber(lines, 'vi')} mục của ${formatNumber(ok, 'vi')} hồ sơ nguyên vẹn.`,
          `${counted(lines, 'entry', 'entries')} of ${counted(ok, 'dossier')} ${lines === 1 ? 'is' : 'are'} intact.`,
        ),
      )
    if (broken.length > 0)
      frame.line(
        say(
          `${broken.length} nhật ký bị hỏng hoặc bị sửa.`,
          `${counted(broken.length, 'journal')} ${broken.length === 1 ? 'is broken or was' : 'are broken or were'} changed.`,
        ),
      )
  }
  return broken.length > 0 ? exitCodes.refused : exitCodes.ok
}

/** `quytrinh journal verify`: the hash chain of dossiers, or of copied files alone. */
export const journalVerify: CliCommand = {
  arguments: [
    {
      name: '[journals...]',
      text: text(
        'mã hồ sơ hoặc tệp .jsonl; bỏ trống: mọi hồ sơ',
        'dossiers or .jsonl files; every dossier when absent',
      ),
    },
  ],
  run,
}
