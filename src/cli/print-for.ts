import type { Print } from '../report/index.ts'
import type { Moment } from '../time/index.ts'
import type { Frame } from './frame.ts'
import { printOf } from './out.ts'
import type { Workspace } from './workspace.ts'

/** Who prints: the agency of the workspace; without one its name is left to be filled in. */
export const printFor = (workspace: Workspace | undefined, frame: Frame, at: Moment): Print =>
  workspace === undefined
    ? { language: frame.language, agency: { name: '' }, day: at.slice(0, 10) }
    : printOf(workspace, frame, at)
