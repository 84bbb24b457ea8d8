import type { Procedure } from '../procedure/index.ts'
import { type Coverage, coverage } from '../standard/index.ts'
import { knownProcedures } from './procedures.ts'
import type { Workspace } from './workspace.ts'

/** The document matrix of a workspace: bundled procedures and its own, its documents and exclusions. */
export const workspaceCoverage = async (
  workspace: Workspace,
): Promise<{ readonly procedures: readonly Procedure[]; readonly matrix: Coverage }> => {
  const procedures = await Promise.all(knownProcedures(workspace).map(({ load }) => load()))
  const { documents, exclusions } = workspace
  return { procedures, matrix: coverage(procedures, { documents, exclusions }) }
}
