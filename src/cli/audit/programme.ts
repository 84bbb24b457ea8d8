import { type AuditUnit, type EarlierFinding, planProgramme } from '../../audit/index.ts'
import { type ClauseId, isWithin, leavesOf } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { everyDossier } from '../every-dossier.ts'
import { refused, unreadable } from '../fault.ts'
import type { Workspace } from '../workspace.ts'
import { auditOf } from './audit.ts'

/** Audits are held after Tết and done by 31/10, before the management review: our suggestion, a setting. */
const usualMonths: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 10]

const wholeNumbers = (given: string, option: string): readonly number[] => {
  const parts = given.split(',').map((each) => each.trim())
  if (parts.every((each) => /^\d{1,3}$/.test(each))) return parts.map(Number)
  throw unreadable({
    code: 'invalid-value',
    path: option,
    message: text(
      `"${given}" không đọc được: cần số nguyên, nhiều số thì cách nhau dấu phẩy, như 3,5,9.`,
      `"${given}" cannot be read: whole numbers are needed, several with commas, such as 3,5,9.`,
    ),
    received: given,
  })
}

/** The clauses the system of an agency holds: all without parts, but those it leaves out. */
export const appliedClauses = ({ exclusions }: Workspace): readonly ClauseId[] =>
  leavesOf().filter((clause) => exclusions.every((each) => !isWithin(clause, each.clause)))

/** What closed audits of the cycle before found. */
const earlierFindings = async (workspace: Workspace, year: number, years: number) => {
  const { dossiers, broken } = await everyDossier(workspace, ['internal-audit'])
  const earlier = dossiers
    .filter(({ outcome }) => outcome === 'done')
    .map((dossier) => auditOf(dossier).facts)
    .filter((facts) => facts.year !== undefined && facts.year < year && facts.year >= year - years)
    .flatMap(({ findings = [] }) =>
      findings.map(({ unit, clause, grade }): EarlierFinding => ({ unit, clause, grade })),
    )
  const known = workspace.profile.units.map(({ code }) => code)
  return { earlier: earlier.filter(({ unit }) => known.includes(unit)), broken }
}

/** The programme of a workspace: its units, the clauses it applies, and what the audits before found. */
export const workspaceProgramme = async (workspace: Workspace, year: number, input: Input) => {
  const { units: declared } = workspace.profile
  if (declared.length === 0)
    throw refused({
      code: 'no-units',
      path: 'units',
      message: text(
        'quytrinh.json chưa khai báo đơn vị nào để đánh giá: thêm vào units, như { "code": "tu-phap", "name": "Tư pháp – Hộ tịch" }.',
        'quytrinh.json declares no unit to audit: add them to units, such as { "code": "tu-phap", "name": "Justice" }.',
      ),
    })
  const units = declared.map(({ code, name }): AuditUnit => ({ id: code, title: text(name, name) }))
  const given = (name: string): string | undefined => input.text(name)
  const months = given('months') === undefined ? usualMonths : wholeNumbers(given('months') ?? '', '--months')
  const [years = 1] = wholeNumbers(given('years') ?? '1', '--years')
  const enough = String(Math.max(1, Math.ceil(units.length / months.length)))
  const [capacity = 1] = wholeNumbers(given('capacity') ?? enough, '--capacity')
  const { earlier, broken } = await earlierFindings(workspace, year, years)
  const made = planProgramme({
    year,
    years,
    units,
    clauses: appliedClauses(workspace),
    months,
    capacity,
    earlier,
  })
  if (!made.ok) throw refused(...made.issues)
  return { programme: made.value, earlier, broken }
}
