import { existsSync } from 'node:fs'
import { parseJournal, verifyJournal } from '../../dossier/index.ts'
import { type Issue, isQuytrinhError } from '../../issue/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { loadJournal, storeOf } from '../dossiers.ts'
import { exitCodes } from '../fault.ts'
import { describeIssue, type Frame, inFile } from '../frame.ts'
import { readText } from '../read-file.ts'
import { findWorkspace, needWorkspace } from '../workspace.ts'

interface Verdict {
  readonly journal: string
  readonly entries: number
  readonly issues: readonly Issue[]
}

/** A file alone: nothing but its lines is needed. */
const verifyFile = (file: string): Verdict => {
  const read = parseJournal(readText(file))
  if (!read.ok) return { journal: file, entries: 0, issues: inFile(file, read.issues) }
  return { journal: file, entries: read.value.length, issues: inFile(file, verifyJournal(read.value)) }
}

const verifyDossier = async (id: string, store: ReturnType<typeof storeOf>): Promise<Verdict> => {
  try {
    return { journal: id, entries: (await loadJournal(store, id)).length, issues: [] }
  } catch (error) {
    if (isQuytrinhError(error)) return { journal: id, entries: 0, issues: error.issues }
    throw error
  }
}

const isFile = (name: string): boolean => /[\\/]|\.jsonl(\.gz)?$/.test(name) || name === '-'

const verdicts = async (input: Input): Promise<readonly Verdict[]> => {
  const names = input.arguments
  const found: Verdict[] = []
  if (names.length === 0) {
    const store = storeOf(needWorkspace(input))
    for (const id of await store.list()) found.push(await verifyDossier(id, store))
    return found
  }
  for (const name of names) {
    const asFile = isFile(name) || (existsSync(name) && findWorkspace(input) === undefined)
    found.push(asFile ? verifyFile(name) : await verifyDossier(name, storeOf(needWorkspace(input))))
  }
  return found
}

const run = async (input: Input, frame: Frame) => {
  const all = await verdicts(input)
  const broken = all.filter(({ issues }) => issues.length > 0)
  const entries = all.reduce((sum, each) => sum + each.entries, 0)
  if (frame.json)
    frame.data({
      journals: all.length,
      entries,
      broken: broken.length,
      issues: broken.flatMap(({ journal, issues }) => issues.map((issue) => ({ journal, ...issue }))),
    })
  else {
    for (const { journal, issues } of broken)
      frame.line(
        `${frame.paint('red', '✗')} ${journal}`,
        ...issues.map((issue) => `  ${describeIssue(issue, frame.language)}`),
      )
    const [ok, lines] = [all.length - broken.length, entries]
    const say = (vi: string, en: string): string => frame.say(text(vi, en))
    if (ok > 0 || broken.length === 0)
      frame.line(
        say(
          `${formatNumber(lines, 'vi')} mục của ${formatNumber(ok, 'vi')} hồ sơ nguyên vẹn.`,
          `${formatNumber(lines, 'en')} entries of ${formatNumber(ok, 'en')} dossiers are intact.`,
        ),
      )
    if (broken.length > 0)
      frame.line(
        say(
          `${broken.length} nhật ký bị hỏng hoặc bị sửa.`,
          `${broken.length} journals are broken or were changed.`,
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
