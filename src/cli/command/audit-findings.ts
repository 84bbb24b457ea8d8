import { type FollowUp, followUp } from '../../audit/index.ts'
import { text } from '../../text/index.ts'
import { loadAudit } from '../audit/audit.ts'
import { findingLines } from '../audit/finding-lines.ts'
import { atOption, auditArgument } from '../audit/options.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { agreedFindings, findingsNow, findingsSoFar } from '../audit/results.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { actorOf } from '../people.ts'
import { counted } from '../plural.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

/** `CL-041@tu-phap=KPH-2019-004`: the finding, and the nonconformity raised for it. */
const numbersOption = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((each) => {
      const at = each.lastIndexOf('=')
      if (at > 0 && at < each.length - 1) return [each.slice(0, at), each.slice(at + 1)]
      throw unreadable({
        code: 'option-unreadable',
        path: '--link',
        message: text(
          `Không đọc được "${each}": cần <mã phát hiện>=<mã phiếu không phù hợp>.`,
          `"${each}" cannot be read: <finding>=<nonconformity> is needed.`,
        ),
        received: each,
      })
    }),
  )

const next = (id: string, { unlinked }: FollowUp, isSent: boolean, frame: Frame): readonly string[] => {
  if (!isSent)
    return [
      frame.say(
        text(
          'Chưa ghi nhận. Trưởng đoàn thống nhất phát hiện bằng --by <trưởng đoàn>.',
          'Not recorded. The leader agrees the findings by --by <leader>.',
        ),
      ),
    ]
  return unlinked.length === 0
    ? []
    : [
        frame.say(
          text(
            `${unlinked.length} điểm không phù hợp chưa có phiếu: sau báo cáo, ghi bằng quytrinh audit findings ${id} --link <mã phát hiện>=<mã phiếu> --by <thư ký ISO>.`,
            `${counted(unlinked.length, 'nonconformity', 'nonconformities')} not raised yet: after the report, quytrinh audit findings ${id} --link <finding>=<nonconformity> --by <ISO secretary>.`,
          ),
        ),
      ]
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = momentOption(input.text('at'), '--at')
  const audit = await loadAudit(input.arguments[0] ?? '', workspace)
  const { dossier } = audit
  const isSent = input.text('by') !== undefined
  const numbers = numbersOption(input.list('link'))
  const isLinking = Object.keys(numbers).length > 0
  const findings =
    isSent && !isLinking ? await findingsNow(audit, workspace) : await findingsSoFar(audit, workspace)
  const result = followUp(findings, numbers)
  if (!result.ok) throw unreadable(...result.issues)
  const follow = result.value
  if (isSent) {
    const by = actorOf(input, workspace, dossier.procedure)
    const event = { type: isLinking ? 'linkFindings' : 'agreeFindings', ...follow }
    const after = await afterEvents(dossier, [{ event, by }], at, workspace, frame)
    await keep(dossier, after, workspace)
  }
  const isAgreed = isSent || agreedFindings(audit) !== undefined
  if (frame.json) frame.data({ audit: dossier.id, agreed: isAgreed, ...follow })
  else
    frame.line(
      ...findingLines(follow.findings, workspace, frame),
      ...next(dossier.id, follow, isAgreed, frame),
    )
  return exitCodes.ok
}

/** `quytrinh audit findings`: the findings from answers and judgements; `--by` agrees them, with `--link` their numbers are entered. */
export const auditFindings: CliCommand = {
  arguments: [auditArgument],
  options: [
    {
      flags: '--link <finding=nonconformity>',
      text: text(
        'ghi mã phiếu không phù hợp cho phát hiện; dùng nhiều lần được',
        'enter the nonconformity raised for a finding; may be repeated',
      ),
      many: true,
    },
    {
      flags: '--by <person>',
      text: text(
        'ghi nhận, do người này; bỏ trống: chỉ xem',
        'record it, by this person; without it, only show',
      ),
    },
    atOption,
  ],
  run,
}
