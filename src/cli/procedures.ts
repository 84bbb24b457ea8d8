import { catalogue } from '../../processes/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { text } from '../text/index.ts'
import { didYouMean } from './did-you-mean.ts'
import { unreadable } from './fault.ts'
import { keptProcedures, readProcedure } from './procedure-files.ts'
import type { Workspace } from './workspace.ts'

/** A procedure that can be used here, and where it comes from. */
export interface KnownProcedure {
  readonly id: string
  readonly origin: 'bundled' | 'agency'
  /** Absent for bundled procedures, whose version is known once they are loaded. */
  readonly version?: string
  readonly load: () => Promise<Procedure>
}

/** Every procedure at hand: the agency's own first, then the bundled ones; the newest version of each. */
export const knownProcedures = (workspace: Workspace | undefined): readonly KnownProcedure[] => {
  const own = workspace === undefined ? [] : keptProcedures(workspace)
  const newest = own.filter(({ id }, at) => own.findIndex((each) => each.id === id) === at)
  return [
    ...newest.map(
      ({ id, version, file }): KnownProcedure => ({
        id,
        version,
        origin: 'agency',
        load: async () => readProcedure(file),
      }),
    ),
    ...catalogue
      .filter(({ id }) => newest.every((own) => own.id !== id))
      .map(({ id, load }): KnownProcedure => ({ id, origin: 'bundled', load })),
  ]
}

const unknown = (id: string, known: readonly string[]) => {
  const shown = known.slice(0, 10).join(', ') + (known.length > 10 ? ', …' : '')
  const near = didYouMean(id, known)
  return unreadable({
    code: 'procedure-unknown',
    path: 'procedure',
    message: text(
      `Không có quy trình "${id}".${near.vi} Có: ${shown}. Xem tất cả: quytrinh list.`,
      `There is no procedure "${id}".${near.en} There are: ${shown}. To see all: quytrinh list.`,
    ),
    expected: known,
    received: id,
  })
}

/** A procedure by its id, in its newest version or in the one asked for. */
export const findProcedure = async (
  id: string,
  workspace: Workspace | undefined,
  version?: string,
): Promise<Procedure> => {
  const kept = workspace === undefined ? [] : keptProcedures(workspace)
  const exact = kept.find((each) => each.id === id && each.version === version)
  if (exact !== undefined) return readProcedure(exact.file)
  const known = knownProcedures(workspace)
  const found = known.find((each) => each.id === id)
  if (found === undefined)
    throw unknown(
      id,
      known.map((each) => each.id),
    )
  return found.load()
}
