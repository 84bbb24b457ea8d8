import { documentControl } from '../../../processes/quality/document-control.ts'
import { masterList } from '../../document/index.ts'
import type { Told, ToldCell } from '../../report/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import { entriesIn, isIn, type ReviewSource } from './source.ts'

interface Change {
  readonly on: string
  readonly document: string
  readonly what: Text
}

/** The changes of law reported in the period, from the journals of documents. */
const lawChanges = (source: ReviewSource): readonly Change[] =>
  source.dossiers
    .filter(({ procedure }) => procedure.id === documentControl.id)
    .flatMap((document) =>
      entriesIn(document, source).flatMap(({ at, payload: { lawText, lawEffectiveFrom } }): Change[] => {
        if (typeof lawText !== 'string') return []
        const from = typeof lawEffectiveFrom === 'string' ? formatDate(lawEffectiveFrom) : ''
        return [
          {
            on: at.slice(0, 10),
            document: String(document.facts['code'] ?? document.facts['title'] ?? document.id),
            what: text(
              `Pháp luật thay đổi: ${lawText}${from === '' ? '' : `, hiệu lực ${from}`}`,
              `Change of law: ${lawText}${from === '' ? '' : `, in force ${from}`}`,
            ),
          },
        ]
      }),
    )

/** The revisions that took effect or ended in the period. */
const revisions = (source: ReviewSource): readonly Change[] => {
  const documents = source.dossiers.filter(({ procedure }) => procedure.id === documentControl.id)
  return masterList(documents).rows.flatMap(({ code, revision, origin, effectiveFrom, obsoleteFrom }) => [
    ...(isIn(effectiveFrom, source)
      ? [
          {
            on: effectiveFrom,
            document: code,
            what:
              origin === 'external'
                ? text('Tài liệu bên ngoài có hiệu lực', 'External document in force')
                : text(`Lần ban hành ${revision} có hiệu lực`, `Revision ${revision} in force`),
          },
        ]
      : []),
    ...(obsoleteFrom !== undefined && isIn(obsoleteFrom, source)
      ? [
          {
            on: obsoleteFrom,
            document: code,
            what:
              origin === 'external'
                ? text('Tài liệu bên ngoài hết hiệu lực', 'External document no longer in force')
                : text(`Lần ban hành ${revision} hết hiệu lực`, `Revision ${revision} no longer in force`),
          },
        ]
      : []),
  ])
}

/** What changed in the period and may affect the system: law, and the documents of the system. */
export const changes = (source: ReviewSource): Told => ({
  lines: [],
  table: {
    columns: [text('Ngày', 'Day'), text('Tài liệu', 'Document'), text('Thay đổi', 'Change')],
    rows: [...lawChanges(source), ...revisions(source)]
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ on, document, what }): readonly ToldCell[] => [{ day: on }, document, what]),
  },
})
