import type { Dossier } from '../../dossier/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type Nonconformity, nonconformityOf } from '../../nonconformity/index.ts'
import type { Moment } from '../../time/index.ts'
import { leftOut } from '../broken-journal.ts'
import { seenAt } from '../dossier-view.ts'
import { everyDossier } from '../every-dossier.ts'
import type { Workspace } from '../workspace.ts'

/** The procedures whose dossiers are slips of nonconformity. */
export const slipProcedures = [
  'nonconformity',
  'nonconforming-service',
  'corrective-action',
  'preventive-action',
] as const

/** A slip of the workspace: its dossier, and what it tells. */
export interface Slip {
  readonly dossier: Dossier
  readonly record: Nonconformity
}

/** Every slip of the workspace as it stands at a moment, the oldest first, and an issue for each that cannot be read. */
export const workspaceSlips = async (
  workspace: Workspace,
  now: Moment,
): Promise<{ readonly slips: readonly Slip[]; readonly broken: readonly Issue[] }> => {
  const { dossiers, broken } = await everyDossier(workspace, slipProcedures)
  const { calendar } = workspace
  const slips: Slip[] = []
  const unread: Issue[] = []
  for (const dossier of dossiers) {
    const read = nonconformityOf(dossier, { calendar, now: seenAt(dossier, now) })
    if (read.ok) slips.push({ dossier, record: read.value })
    else unread.push(leftOut(dossier.id, read.issues))
  }
  const key = ({ record }: Slip): string => `${record.foundOn} ${record.id}`
  return {
    slips: slips.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    broken: [...broken, ...unread],
  }
}
