import type { NationalEntry } from '../../interop/index.ts'
import { findProcedure } from '../procedures.ts'
import type { Workspace } from '../workspace.ts'
import type { Handled } from './desk.ts'

/**
 * What the desk handles, by code: a national procedure through the general desk, with the time the portal prints; a
 * workflow of the agency through its own steps.
 */
export const handledBy = async (
  codes: readonly string[],
  entries: readonly NationalEntry[],
  workspace: Workspace,
): Promise<ReadonlyMap<string, Handled>> => {
  const found = new Map<string, Handled>()
  for (const code of new Set(codes)) {
    const entry = entries.find((each) => each.code === code)
    const id = entry === undefined ? `one-stop-${code.toLowerCase()}` : 'one-stop'
    const procedure = await findProcedure(id, workspace)
    const limit = entry?.times.find((time) => time.limit !== null)?.limit ?? null
    found.set(code, {
      procedure,
      name: entry?.name ?? procedure.title.vi,
      limit: limit === null ? null : { ...limit },
    })
  }
  return found
}
