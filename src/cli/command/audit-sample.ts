import { drawSample, type Sample, sampleStatement } from '../../audit/index.ts'
import { formatDate, formatNumber, text } from '../../text/index.ts'
import { loadAudit } from '../audit/audit.ts'
import { dayOption } from '../audit/draft-plan.ts'
import { atOption, auditArgument, byOption, fromOption, toOption } from '../audit/options.ts'
import { populationIn } from '../audit/population.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { needed } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { everyDossier } from '../every-dossier.ts'
import { exitCodes, refused } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { actorOf } from '../people.ts'
import { findProcedure } from '../procedures.ts'
import { momentOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'

const lines = (sample: Sample, frame: Frame): readonly string[] => {
  const { drawn, added, rule, seed, hash } = sample
  const count = (value: number): string => formatNumber(value, frame.language)
  return [
    frame.say(sampleStatement(sample)),
    ...drawn.map((id, at) => `  ${at + 1}. ${id}`),
    ...(added.length === 0
      ? []
      : [
          frame.say(
            text(
              'Thêm vì trễ hạn, trả lại, bị phản ánh hoặc từ chối:',
              'Added as late, returned, complained of or refused:',
            ),
          ),
          ...added.map((id) => `  + ${id}`),
        ]),
    frame.say(
      text(
        `Quy tắc: căn bậc hai của số hồ sơ, ít nhất ${count(rule.least)}, nhiều nhất ${count(rule.most)}; thêm tối đa ${count(rule.extra)}. Số ngẫu nhiên "${seed}".`,
        `Rule: the square root of the number of dossiers, at least ${count(rule.least)}, at most ${count(rule.most)}; up to ${count(rule.extra)} added. Seed "${seed}".`,
      ),
    ),
    frame.say(text(`Mã băm của mẫu: ${hash}`, `Hash of the sample: ${hash}`)),
  ]
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = momentOption(input.text('at'), '--at')
  const { dossier } = await loadAudit(input.arguments[0] ?? '', workspace)
  const wanted = needed(
    input,
    'procedure',
    'quy trình có hồ sơ cần lấy mẫu',
    'the procedure to sample dossiers of',
  )
  const seed = needed(
    input,
    'seed',
    'số ngẫu nhiên, như "ĐGNB 2019"',
    'a seed, any text such as "audit 2019"',
  )
  const by = actorOf(input, workspace, dossier.procedure)
  const procedure = await findProcedure(wanted, workspace)
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const given = input.text(name)
    return given === undefined ? undefined : dayOption(given, `--${name}`)
  })
  const { dossiers, broken } = await everyDossier(workspace, [procedure.id])
  const inPeriod = dossiers.filter(({ received }) => {
    const day = received.slice(0, 10)
    return day >= (from ?? '') && day <= (to ?? at.slice(0, 10))
  })
  const period = `${from === undefined ? '' : `${formatDate(from)}–`}${formatDate(to ?? at.slice(0, 10))}`
  if (inPeriod.length === 0)
    throw refused({
      code: 'nothing-to-sample',
      path: '--procedure',
      message: text(
        `Không có hồ sơ nào của "${procedure.title.vi}" tiếp nhận đến ${period} để lấy mẫu. Chọn quy trình hoặc khoảng ngày khác.`,
        `There is no dossier of "${procedure.title.en}" received by ${period} to draw from. Choose another procedure or other days.`,
      ),
      received: procedure.id,
    })
  const drawn = drawSample({
    of: `${procedure.title.vi}, ${from === undefined ? 'đến ' : ''}${period}`,
    seed,
    population: populationIn(inPeriod, at, workspace),
  })
  if (!drawn.ok) throw refused(...drawn.issues)
  const sample = drawn.value
  const after = await afterEvents(
    dossier,
    [{ event: { type: 'drawSample', sample }, by }],
    at,
    workspace,
    frame,
  )
  await keep(dossier, after, workspace)
  if (frame.json) frame.data({ audit: dossier.id, ...sample })
  else frame.line(...lines(sample, frame))
  if (broken.length > 0) frame.issues(broken)
  return exitCodes.ok
}

/** `quytrinh audit sample`: draws dossiers by a seed, so that the draw can be repeated, and records it. */
export const auditSample: CliCommand = {
  arguments: [auditArgument],
  options: [
    {
      flags: '--procedure <id>',
      text: text('lấy mẫu hồ sơ của quy trình này', 'sample dossiers of this procedure'),
    },
    {
      flags: '--seed <text>',
      text: text(
        'số ngẫu nhiên: cùng số thì rút ra cùng mẫu',
        'the seed: the same one draws the same sample',
      ),
    },
    fromOption,
    toOption,
    byOption,
    atOption,
  ],
  run,
}
