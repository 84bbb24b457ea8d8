import * as z from 'zod'
import { type Dossier, type Opening, tryOpen } from '../dossier/index.ts'
import { failure, type Issue, joinPath, type Result } from '../issue/index.ts'
import type { Names, Procedure } from '../procedure/index.ts'
import { formatDay, momentDay, tryParseMoment } from '../time/index.ts'
import { citable } from './in-force.ts'
import type { MasterList } from './master-list.ts'

const citedDocuments = z.array(
  z.object({ code: z.string().min(1), revision: z.exactOptional(z.union([z.string(), z.number()])) }),
)

/** What is wrong with the documents cited; nothing when what is cited, or when, cannot be read: opening says so. */
const citingIssues = (list: MasterList, { cites: given = [], received, at }: Opening): readonly Issue[] => {
  const moment = tryParseMoment(received ?? at)
  const cites = citedDocuments.safeParse(given)
  if (!moment.ok || !cites.success) return []
  const day = formatDay(momentDay(moment.value))
  return cites.data.flatMap((cited, index) => {
    const checked = citable(list, cited, day)
    return checked.ok
      ? []
      : checked.issues.map((issue) => ({ ...issue, path: joinPath('cites', index, issue.path) }))
  })
}

/**
 * Opens a dossier that cites controlled documents when each of them, in the revision it names, is in force on the day
 * of receipt; else says everything that is wrong. An obsolete revision cannot be cited by a new dossier
 * (TCVN ISO 9001:2008, 4.2.3).
 */
export function tryOpenCiting<N extends Names>(
  list: MasterList,
  procedure: Procedure<N>,
  opening: Opening<N>,
): Result<Dossier<N>>
export function tryOpenCiting(list: MasterList, procedure: Procedure, opening: Opening): Result<Dossier> {
  const opened = tryOpen<Names>(procedure, opening)
  const wrong = citingIssues(list, opening)
  if (wrong.length === 0) return opened
  return failure(...(opened.ok ? [] : opened.issues), ...wrong)
}
