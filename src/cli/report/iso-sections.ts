import type { Dossier, JournalEntry } from '../../dossier/index.ts'
import type { Told, YearlyReport } from '../../report/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import { auditResults } from '../review/audits.ts'
import { changes } from '../review/changes.ts'
import { earlierReviews } from '../review/earlier.ts'
import { activeIn, entriesIn, type ReviewSource } from '../review/source.ts'

const titleOf = ({ procedure }: Dossier, event: string): Text =>
  procedure.events[event]?.title ?? text(event, event)

const said = ({ payload }: JournalEntry): string => {
  const words = Object.values(payload).filter((value) => typeof value === 'string')
  return words.length === 0 ? '' : `: ${words.join('; ')}`
}

/** What was reported in the year in dossiers of a procedure, by some of its events, a line each. */
const eventLines = (source: ReviewSource, procedure: string, events: readonly string[]): readonly Text[] =>
  activeIn(source, procedure).flatMap((dossier) =>
    entriesIn(dossier, source)
      .filter(({ event }) => event !== null && events.includes(event))
      .map((entry) => {
        const title = titleOf(dossier, entry.event ?? '')
        const on = formatDate(entry.at.slice(0, 10))
        return text(
          `${on} · ${title.vi}${said(entry)} (${dossier.id})`,
          `${on} · ${title.en}${said(entry)} (${dossier.id})`,
        )
      }),
  )

const scopeLines = ({ dossiers, to }: ReviewSource): readonly Text[] =>
  dossiers
    .filter(({ procedure, received }) => procedure.id === 'qms' && received.slice(0, 10) <= to)
    .map(({ id, facts: { agency, scope } }) => {
      const fields = Array.isArray(scope) ? scope.filter((each) => typeof each === 'string') : []
      const name = typeof agency === 'string' ? agency : id
      return text(
        `${name}: ${fields.length} thủ tục, lĩnh vực (${fields.join('; ')})`,
        `${name}: ${fields.length} procedures or fields (${fields.join('; ')})`,
      )
    })

const lines = (told: readonly Text[]): Told => ({ lines: told })

/** Nothing in the journals is no report that there was nothing. */
const unlessSilent = (told: Told): Told | undefined =>
  told.lines.length === 0 && (told.table?.rows ?? []).length === 0 ? undefined : told

/** What the workspace tells of a year's quality management systems, by section of the yearly report. */
export const isoSections = (source: ReviewSource, proposals: readonly string[]): YearlyReport['sections'] => {
  const told = {
    scope: lines(scopeLines(source)),
    declarations: lines(
      eventLines(source, 'qms', [
        'confirm',
        'certify',
        'declare',
        'changeScope',
        'moveEdition',
        'renewCertificate',
      ]),
    ),
    lawUpdates: changes(source),
    audits: auditResults({
      ...source,
      dossiers: source.dossiers.filter(({ procedure }) => procedure.id === 'internal-audit'),
    }),
    reviews: earlierReviews({
      ...source,
      dossiers: source.dossiers.filter((dossier) => entriesIn(dossier, source).length > 0),
    }),
    inspections: lines(
      eventLines(source, 'qms-inspection', [
        'concludeOnPaper',
        'decide',
        'drawUpMinutes',
        'concludeOnSite',
        'sumUp',
      ]),
    ),
    corrections: lines([
      ...eventLines(source, 'qms-inspection', ['reportCorrection', 'accept', 'reject']),
      ...eventLines(source, 'qms', ['reportCorrection']),
    ]),
    resources: lines([
      ...eventLines(source, 'training', ['hold', 'evaluate']),
      ...eventLines(source, 'qms', ['provideResources']),
    ]),
    proposals: { lines: proposals },
  } satisfies YearlyReport['sections']
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, each]) => {
      const kept = unlessSilent(each)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}
