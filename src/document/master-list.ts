import { freeze } from 'immer'
import type { Issue } from '../issue/index.ts'
import { parseCode } from './code.ts'
import { distributionOf } from './copies.ts'
import { type Revision, revisionsOf } from './revisions.ts'
import { type ControlledDocument, toldBy } from './told.ts'

/** One revision of one document on the master list. */
export interface DocumentRow extends Revision {
  /** The dossier that controls it. */
  readonly dossier: string
  /** What codes are compared by. */
  readonly key: string
  /** The first day it is no longer in force; absent while nothing ends it. */
  readonly obsoleteFrom?: string
  /** Where the original is kept. */
  readonly place?: string
  /** Who holds a copy of this revision that has not been taken back. */
  readonly holders: readonly string[]
}

/** Every revision of every document, and what is wrong with the dossiers they come from. */
export interface MasterList {
  readonly rows: readonly DocumentRow[]
  readonly issues: readonly Issue[]
}

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0]

const placeOf = (document: ControlledDocument): { place?: string } => {
  const place = toldBy(document).at(-1)?.facts['place']
  return typeof place === 'string' ? { place } : {}
}

interface Ending {
  readonly row: Omit<DocumentRow, 'obsoleteFrom'>
  readonly withdrawnFrom?: string
}

/** Each revision ends on the day a later one of the same code takes effect, or the document is withdrawn. */
const ended = (all: readonly Ending[]): readonly DocumentRow[] =>
  all.map(({ row, withdrawnFrom }, at) => {
    const later = all.slice(at + 1).filter((each) => each.row.key === row.key)
    const obsoleteFrom = earliest([withdrawnFrom, ...later.map((each) => each.row.effectiveFrom)])
    return obsoleteFrom === undefined ? row : { ...row, obsoleteFrom }
  })

const codeTwice = ({ code, dossier }: DocumentRow, other: DocumentRow): Issue => ({
  code: 'document-code-twice',
  path: dossier,
  message: {
    vi: `Mã hiệu "${code}" của hồ sơ ${dossier} cũng là của hồ sơ ${other.dossier} ("${other.code}"); mỗi tài liệu một mã, một hồ sơ.`,
    en: `The code "${code}" of dossier ${dossier} is also that of dossier ${other.dossier} ("${other.code}"); a document has one code and one dossier.`,
  },
  received: code,
  rule: 'TCVN ISO 9001:2008, 4.2.3',
})

const isLiving = ({ state }: DocumentRow): boolean => state === 'approved' || state === 'effective'

/** Dossiers that are alive under a code another living dossier has. */
const doubled = (rows: readonly DocumentRow[]): readonly Issue[] => {
  const living = rows.filter(isLiving)
  const first = new Map(living.toReversed().map((row) => [row.key, row]))
  const others = new Map(living.map((row) => [`${row.key} ${row.dossier}`, row]))
  return [...others.values()].flatMap((row) => {
    const holder = first.get(row.key)
    return holder === undefined || holder.dossier === row.dossier ? [] : [codeTwice(row, holder)]
  })
}

/**
 * The master list of documents (danh mục tài liệu), internal and external, from their dossiers: every revision with
 * the days it is in force. A revision ends on the day the next one takes effect, so that no two are ever in force at
 * once; the approval decides the day, whether or not it has been reported since. Dossiers come in the order they were
 * opened.
 */
export const masterList = (documents: readonly ControlledDocument[]): MasterList => {
  const issues: Issue[] = []
  const all = documents.flatMap((document) => {
    const { revisions, withdrawnFrom, issues: told } = revisionsOf(document)
    const { copies, issues: held } = distributionOf(document)
    issues.push(...told, ...held)
    return revisions.map((revision): Ending => {
      const out = copies.filter(
        (copy) => copy.revision === revision.revision && copy.recalledOn === undefined,
      )
      return {
        row: {
          ...revision,
          dossier: document.id,
          key: parseCode(revision.code).key,
          ...placeOf(document),
          holders: [...new Set(out.map(({ holder }) => holder))],
        },
        ...(withdrawnFrom === undefined ? {} : { withdrawnFrom }),
      }
    })
  })
  const rows = ended(all)
  return freeze({ rows, issues: [...issues, ...doubled(rows)] }, true)
}
