import { existsSync } from 'node:fs'
import { oneStopFor } from '../../../processes/public-service/one-stop.ts'
import { readInput } from '../../interop/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type Procedure, parseProcedure, verify as verifyProcedure } from '../../procedure/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import { describeIssue, type Frame, inFile } from '../frame.ts'
import { counted } from '../plural.ts'
import { findProcedure, knownProcedures } from '../procedures.ts'
import { readText } from '../read-file.ts'
import { strangeHolds } from '../strange-holds.ts'
import { missingOption } from '../usage-issue.ts'
import { findWorkspace } from '../workspace.ts'

const fromFile = (file: string): readonly Procedure[] => {
  const read = readInput(readText(file))
  if (!read.ok) throw unreadable(...inFile(file, read.issues))
  const { value } = read
  if (value.kind === 'one-stop-workflows')
    return value.procedures.flatMap((internal) => oneStopFor(internal).procedure ?? [])
  if (value.kind === 'procedure') {
    const procedure = parseProcedure(value.json)
    if (!procedure.ok) throw unreadable(...inFile(file, procedure.issues))
    return [procedure.value]
  }
  throw unreadable({
    code: 'not-verifiable',
    path: file,
    message: text(
      'Danh mục thủ tục không có bước nên không có gì để kiểm tra.',
      'A catalogue of procedures has no steps, so there is nothing to verify.',
    ),
    expected: text('tệp quy trình hoặc cấu hình một cửa', 'a procedure file or a one-stop configuration'),
  })
}

const isFile = (name: string): boolean => /[\\/]|\.(json|jsonl|gz)$/.test(name) && existsSync(name)

const chosen = async (input: Input): Promise<readonly Procedure[]> => {
  const workspace = findWorkspace(input)
  if (input.flag('all')) return Promise.all(knownProcedures(workspace).map(({ load }) => load()))
  if (input.arguments.length === 0)
    throw unreadable(
      missingOption('<procedure>', text('mã quy trình, tệp, hoặc --all', 'a procedure, a file, or --all')),
    )
  const found: Procedure[] = []
  for (const name of input.arguments)
    found.push(
      ...(isFile(name) || /\.(json|jsonl|gz)$/.test(name)
        ? fromFile(name)
        : [await findProcedure(name, workspace)]),
    )
  return found
}

interface Verdict {
  readonly id: string
  readonly version: string
  readonly steps: number
  readonly issues: readonly Issue[]
  readonly accepted: readonly Issue[]
}

const issueLines = (issue: Issue, frame: Frame): readonly string[] => [
  `  ${frame.paint('red', issue.code)}  ${describeIssue(issue, frame.language)}`,
  ...(issue.trace === undefined || issue.trace.length === 0
    ? []
    : [`    ${frame.say(text('đường đi', 'path'))}: ${issue.trace.join(' → ')}`]),
]

const print = (verdicts: readonly Verdict[], frame: Frame): void => {
  for (const { id, version, steps, issues, accepted } of verdicts) {
    const mark = issues.length === 0 ? frame.paint('green', '✓') : frame.paint('red', '✗')
    const said = text(
      `${steps} bước, ${issues.length} lỗi${accepted.length === 0 ? '' : `, ${accepted.length} sai lệch được chấp nhận`}`,
      `${counted(steps, 'step')}, ${counted(issues.length, 'finding')}${accepted.length === 0 ? '' : `, ${accepted.length} accepted`}`,
    )
    frame.line(
      `${mark} ${id} ${version}: ${frame.say(said)}`,
      ...issues.flatMap((issue) => issueLines(issue, frame)),
    )
  }
  const findings = verdicts.reduce((sum, { issues }) => sum + issues.length, 0)
  const [count, total] = [verdicts.length, findings]
  if (count > 1)
    frame.line(
      '',
      frame.say(
        text(
          `${formatNumber(count, 'vi')} quy trình, ${formatNumber(total, 'vi')} lỗi.`,
          `${counted(count, 'procedure')}, ${counted(total, 'finding')}.`,
        ),
      ),
    )
}

const run = async (input: Input, frame: Frame) => {
  const procedures = await chosen(input)
  const workspace = input.flag('all') ? findWorkspace(input) : undefined
  if (workspace !== undefined) frame.notes(...strangeHolds(workspace.profile, procedures, frame))
  const verdicts = procedures.map((procedure): Verdict => {
    const { issues, accepted } = verifyProcedure(procedure)
    return {
      id: procedure.id,
      version: procedure.version,
      steps: Object.keys(procedure.steps).length,
      issues,
      accepted,
    }
  })
  if (frame.json) frame.data({ procedures: verdicts })
  else print(verdicts, frame)
  return verdicts.some(({ issues }) => issues.length > 0) ? exitCodes.refused : exitCodes.ok
}

/** `quytrinh verify`: every rule over procedures, with the way to each finding. */
export const verify: CliCommand = {
  arguments: [
    {
      name: '[procedures...]',
      text: text('mã quy trình hoặc tệp quy trình', 'procedures by id, or files of procedures'),
    },
  ],
  options: [
    {
      flags: '--all',
      text: text('mọi quy trình có sẵn và của cơ quan', 'every procedure, bundled and the agency’s own'),
    },
  ],
  run,
}
