import { type Judgement, judgementVerdicts, proposalKinds } from '../../audit/index.ts'
import { findingGrades, inEdition } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { loadAudit } from '../audit/audit.ts'
import { yearUpTo } from '../audit/audited-dossiers.ts'
import { dayOption } from '../audit/draft-plan.ts'
import { atOption, byOption, fromOption, reasonOption, toOption, unitOption } from '../audit/options.ts'
import { proposalsIn, type UnitProposal } from '../audit/proposals.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { rulingsOf } from '../audit/rulings.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { actorOf } from '../people.ts'
import { missingOption } from '../usage-issue.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const judgedText = (id: string, judged: readonly Judgement[], frame: Frame): string => {
  const found = judged.findLast(({ proposal }) => proposal.id === id)
  if (found === undefined) return ''
  const { verdict, grade, reason } = found
  const rated = grade === undefined ? reason : frame.say(findingGrades[grade])
  return `  → ${frame.say(judgementVerdicts[verdict])}: ${rated}`
}

const lines = (
  proposals: readonly UnitProposal[],
  judged: readonly Judgement[],
  { profile }: Workspace,
  frame: Frame,
): readonly string[] =>
  proposals.length === 0
    ? [frame.say(text('Nhật ký không gợi ý phát hiện nào.', 'The journals suggest no finding.'))]
    : proposals.flatMap(({ id, kind, clause, requirement, evidence, gap }) => [
        `${frame.paint('bold', id)}  ${frame.say(proposalKinds[kind])} · ${inEdition(clause, profile.edition).join(', ')}`,
        `  ${frame.say(requirement)}`,
        `  ${frame.say(evidence)} ${frame.say(gap)}`,
        ...[judgedText(id, judged, frame)].filter((line) => line !== ''),
      ])

const needScope = () =>
  unreadable(
    missingOption(
      '<audit>',
      text('mã cuộc đánh giá, hoặc khoảng ngày --from … --to …', 'the audit, or days by --from … --to …'),
    ),
  )

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = momentOption(input.text('at'), '--at')
  const [id] = input.arguments
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const given = input.text(name)
    return given === undefined ? undefined : dayOption(given, `--${name}`)
  })
  const asksRuling = [...input.list('accept'), ...input.list('reject')].length > 0
  if (id === undefined && (asksRuling || (from === undefined && to === undefined))) throw needScope()
  const audit = id === undefined ? undefined : await loadAudit(id, workspace)
  const usual = yearUpTo(at.slice(0, 10))
  const period = { from: from ?? usual.from, to: to ?? usual.to }
  const audited = audit?.facts.assignments?.map(({ unit }) => unit)
  const isAll = input.flag('all') && !asksRuling
  const { proposals, broken } = await proposalsIn(workspace, period, at, isAll ? undefined : audited)
  const rulings = rulingsOf(input, proposals)
  if (audit !== undefined && rulings.length > 0) {
    const { dossier } = audit
    const by = actorOf(input, workspace, dossier.procedure)
    const events = rulings.map((judgement) => ({ event: { type: 'judge', judgement }, by }))
    const after = await afterEvents(dossier, events, at, workspace, frame)
    await keep(dossier, after, workspace)
  }
  const judged = [...(audit?.facts.judgements ?? []), ...rulings]
  const shown =
    rulings.length === 0
      ? proposals
      : proposals.filter((each) => rulings.some(({ proposal }) => proposal.id === each.id))
  if (frame.json) frame.data({ proposals: shown, judgements: rulings.length === 0 ? judged : rulings })
  else frame.line(...lines(shown, judged, workspace, frame))
  if (broken.length === 0) return exitCodes.ok
  frame.issues(broken)
  return rulings.length === 0 ? exitCodes.refused : exitCodes.ok
}

/** `quytrinh audit evidence`: what the journals show by themselves, for an auditor to accept or reject. */
export const auditEvidence: CliCommand = {
  arguments: [
    {
      name: '[audit]',
      text: text(
        'mã cuộc đánh giá; bỏ trống: theo khoảng ngày',
        'the audit, by its code; without it, by days',
      ),
    },
  ],
  options: [
    fromOption,
    toOption,
    {
      flags: '--all',
      text: text(
        'xem cả hồ sơ của đơn vị không được đánh giá trong cuộc này (mặc định: chỉ đơn vị được đánh giá); chấp nhận hay không thì vẫn chỉ ở đơn vị được đánh giá',
        'also what is about units this audit does not audit (default: only the audited units); only what is about those is accepted or rejected',
      ),
    },
    {
      flags: '--accept <id>',
      text: text('chấp nhận phát hiện này; dùng nhiều lần được', 'accept this finding; may be repeated'),
      many: true,
    },
    {
      flags: '--reject <id>',
      text: text(
        'không chấp nhận phát hiện này; dùng nhiều lần được',
        'reject this finding; may be repeated',
      ),
      many: true,
    },
    {
      flags: '--grade <grade>',
      text: text(
        'mức độ: nặng, nhẹ, lưu ý, khuyến nghị',
        'the grade: major, minor, observation, improvement',
      ),
    },
    unitOption,
    reasonOption,
    byOption,
    atOption,
  ],
  run,
}
