import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Counts, parseCounts } from '../../measure/index.ts'
import { withLock, writeFileDurably } from '../../store/index.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'
import type { Workspace } from '../workspace.ts'

const fileOf = ({ folder }: Workspace): string => join(folder, 'measure', 'counts.json')

/** The counts a workspace keeps; none when none were imported. A Fault when its file was broken. */
export const keptCounts = (workspace: Workspace): readonly Counts[] => {
  const file = fileOf(workspace)
  if (!existsSync(file)) return []
  const read = parseCounts(readJson(file))
  if (read.ok) return read.value
  throw unreadable(...inFile(file, read.issues))
}

/** Changes the counts a workspace keeps, under its lock; nothing is written when nothing changed. */
export const changeCounts = <Change extends { readonly kept: readonly Counts[] }>(
  workspace: Workspace,
  change: (kept: readonly Counts[]) => Change,
): Promise<Change> =>
  withLock(workspace.folder, async () => {
    const before = keptCounts(workspace)
    const changed = change(before)
    if (JSON.stringify(changed.kept) === JSON.stringify(before)) return changed
    const file = fileOf(workspace)
    mkdirSync(dirname(file), { recursive: true })
    await writeFileDurably(file, `${JSON.stringify(changed.kept, null, 2)}\n`)
    return changed
  })
