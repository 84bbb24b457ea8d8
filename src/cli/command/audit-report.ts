import { type AuditReport, clauseStates } from '../../audit/index.ts'
import { auditReportDocument } from '../../report/index.ts'
import { clauses, inEdition, namesOf } from '../../standard/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import { loadAudit } from '../audit/audit.ts'
import { findingLines } from '../audit/finding-lines.ts'
import { atPrintedOption, auditArgument } from '../audit/options.ts'
import { auditPrint } from '../audit/people.ts'
import { afterEvents, keep } from '../audit/report-events.ts'
import { reportOf } from '../audit/results.ts'
import { needed } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { outOption, writeOut } from '../out.ts'
import { actorOf } from '../people.ts'
import { table } from '../table.ts'
import { printOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const statisticsLine = ({ statistics }: AuditReport, frame: Frame): string => {
  const { questions, answers, coverage, findings } = statistics
  const count = (value: number): string => formatNumber(value, frame.language)
  const asked = count(questions - answers.notAsked)
  const { clauses: byClause, units } = coverage
  return frame.say(
    text(
      `Đã hỏi ${asked}/${count(questions)} câu, ${count(byClause.audited)}/${count(byClause.planned)} điều khoản, ${count(units.audited)}/${count(units.planned)} đơn vị. Không phù hợp: ${count(findings.major)} nặng, ${count(findings.minor)} nhẹ; ${count(findings.observation)} lưu ý; ${count(findings.improvement)} khuyến nghị.`,
      `Asked ${asked} of ${count(questions)} questions, ${count(byClause.audited)} of ${count(byClause.planned)} clauses, ${count(units.audited)} of ${count(units.planned)} units. Nonconformities: ${count(findings.major)} major, ${count(findings.minor)} minor; observations: ${count(findings.observation)}; improvements: ${count(findings.improvement)}.`,
    ),
  )
}

const lines = (report: AuditReport, workspace: Workspace, frame: Frame): readonly string[] => [
  ...report.samples.map((sample) => frame.say(sample)),
  '',
  ...table(
    report.conclusions.map(({ clause, state, asked, questions }) => [
      inEdition(clause, workspace.profile.edition).join(', '),
      frame.say(clauses[clause]),
      `${asked}/${questions}`,
      frame.say(clauseStates[state]),
    ]),
    {
      header: [
        frame.say(text('Điều', 'Clause')),
        frame.say(text('Yêu cầu', 'Requirement')),
        frame.say(text('Đã hỏi', 'Asked')),
        frame.say(text('Kết luận', 'Conclusion')),
      ],
      columns: frame.columns,
      wraps: true,
      fixed: [0, 2],
    },
  ),
  '',
  ...findingLines(
    namesOf(report.findings).flatMap((grade) => report.findings[grade]),
    workspace,
    frame,
  ),
  '',
  statisticsLine(report, frame),
]

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const at = printOption(input.text('at'), '--at', input.text('by') !== undefined)
  const audit = await loadAudit(input.arguments[0] ?? '', workspace)
  const { dossier } = audit
  const report = await reportOf(audit, workspace)
  const isSent = input.text('by') !== undefined
  const number = isSent
    ? needed(
        input,
        'number',
        'số báo cáo, như "BC 12/BC-ĐĐG"',
        'the number of the report, such as "BC 12/BC-ĐĐG"',
      )
    : (input.text('number') ?? audit.facts.reportNumber)
  const event = { type: 'report', reportNumber: number, conclusions: report.conclusions }
  const after = isSent
    ? await afterEvents(
        dossier,
        [{ event, by: actorOf(input, workspace, dossier.procedure) }],
        at,
        workspace,
        frame,
      )
    : dossier
  const print = {
    ...auditPrint(workspace, frame, at),
    ...(number === undefined ? {} : { number }),
    draft: !after.journal.some(({ event }) => event === 'report'),
  }
  const reports = [auditReportDocument(report, print)]
  const wrote = await writeOut(input, frame, at, { reports, json: report })
  if (isSent) await keep(dossier, after, workspace)
  if (wrote) return exitCodes.ok
  if (frame.json) frame.data(report)
  else frame.line(...lines(report, workspace, frame))
  return exitCodes.ok
}

/** `quytrinh audit report`: the conclusion on each clause, findings and figures; `--by` and `--number` record it as reported. */
export const auditReport: CliCommand = {
  arguments: [auditArgument],
  options: [
    { flags: '--number <number>', text: text('số báo cáo', 'the number of the report') },
    {
      flags: '--by <person>',
      text: text('ghi nhận đã báo cáo, do trưởng đoàn', 'record it as reported, by the leader'),
    },
    atPrintedOption,
    outOption,
  ],
  run,
}
