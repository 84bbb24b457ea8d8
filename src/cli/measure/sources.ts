import type { Issue } from '../../issue/index.ts'
import type { Counts, DataWindow } from '../../measure/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input } from '../command.ts'
import type { Frame } from '../frame.ts'
import { keptScores } from '../survey/kept-surveys.ts'
import { findWorkspace, needWorkspace, type Workspace } from '../workspace.ts'
import { workspaceCases } from './cases.ts'
import { keptCounts } from './kept-counts.ts'
import { readCounts } from './read-counts.ts'
import type { Sources } from './values.ts'

/** What there is to compute values from, and what of it could not be read. */
export interface Gathered {
  readonly workspace: Workspace | undefined
  readonly sources: Sources
  /** The rows of `--counts` that were left out. */
  readonly left: readonly Issue[]
  /** The dossiers that cannot be read. */
  readonly broken: readonly Issue[]
}

const isSameWindow = (a: Counts, b: Counts): boolean =>
  a.indicator === b.indicator &&
  a.convention === b.convention &&
  a.unit === b.unit &&
  a.group === b.group &&
  a.from === b.from &&
  a.to === b.to

/**
 * The dossiers, counts and surveys of the workspace, with the counts of `--counts`, which stand for kept ones of the same
 * days. Without a workspace there are only the counts of the file; a Fault when there is neither.
 */
export const gatherSources = async (
  input: Input,
  frame: Frame,
  window: DataWindow,
  now: Moment,
): Promise<Gathered> => {
  const file = input.text('counts')
  const workspace = file === undefined ? needWorkspace(input) : findWorkspace(input)
  const read =
    file === undefined ? undefined : await readCounts(file, workspace, frame, input.flag('partial'))
  const given = read?.records.map(({ value }) => value) ?? []
  const left = read?.left.flatMap(({ issues }) => issues) ?? []
  if (workspace === undefined) return { workspace, sources: { now, counts: given }, left, broken: [] }
  const kept = keptCounts(workspace).filter((row) => !given.some((other) => isSameWindow(row, other)))
  const cases = await workspaceCases(workspace, now)
  const scores = keptScores(workspace, window)
  return {
    workspace,
    sources: {
      now,
      cases,
      counts: [...kept, ...given],
      surveyed: (indicator, asked) =>
        asked.unit === undefined && asked.window === window
          ? scores.filter((score) => score.indicator === indicator)
          : [],
    },
    left,
    broken: cases.broken,
  }
}
