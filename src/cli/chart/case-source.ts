import { basename } from 'node:path'
import type { Issue } from '../../issue/index.ts'
import type { Case, DataWindow } from '../../measure/index.ts'
import { daysText } from '../../measure/index.ts'
import { formatMoment, type Text, text } from '../../text/index.ts'
import type { Calendar, Moment } from '../../time/index.ts'
import { unitTitle } from '../audit/people.ts'
import type { Input } from '../command.ts'
import { type WorkspaceCases, workspaceCases } from '../measure/cases.ts'
import { type ChosenWindow, windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { foreignCases } from './foreign-log.ts'
import { given } from './options.ts'

/** Dossiers to draw, the days and the moment asked about, and what their units and people are called. */
export interface CaseSource {
  readonly cases: readonly Case[]
  readonly chosen: ChosenWindow
  readonly now: Moment
  readonly source: 'journal' | 'log'
  /** Where they come from, in words. */
  readonly name: Text
  /** The calendar durations are counted by; elapsed time without one. */
  readonly calendar?: Calendar
  readonly workspace?: Workspace
  readonly notes: readonly Text[]
  readonly broken: readonly Issue[]
  readonly unitName: (unit: string) => string
  readonly personName: (person: string) => string
}

const asksWindow = (input: Input): boolean => given(input, windowOptions).length > 0

const wholeLog = (window: DataWindow): ChosenWindow => {
  const days = daysText(window)
  return { window, title: text(days, days), how: text('cả nhật ký', 'the whole log') }
}

const fromLog = (file: string, input: Input): CaseSource => {
  const { cases, span, last, notes } = foreignCases(file)
  const asked = input.text('now')
  const now = asked === undefined ? last : viewOption(asked, '--now')
  return {
    cases,
    chosen: asksWindow(input) ? windowOf(input, now) : wholeLog(span),
    now,
    source: 'log',
    name: text(
      `${basename(file)}, đến ${formatMoment(now, 'vi')}`,
      `${basename(file)}, as known at ${formatMoment(now, 'en')}`,
    ),
    notes,
    broken: [],
    unitName: (unit) => unit,
    personName: (person) => person,
  }
}

type Pick = (found: WorkspaceCases) => readonly Case[]

const fromWorkspace = async (input: Input, pick: Pick): Promise<CaseSource> => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const found = await workspaceCases(workspace, now)
  const { name, people } = workspace.profile
  return {
    cases: pick(found),
    chosen: windowOf(input, now),
    now,
    source: 'journal',
    name: text(
      `nhật ký hồ sơ của ${name}, đến ${formatMoment(now, 'vi')}`,
      `journals of the dossiers of ${name}, as of ${formatMoment(now, 'en')}`,
    ),
    calendar: workspace.calendar,
    workspace,
    notes: [],
    broken: found.broken,
    unitName: (unit) => unitTitle(unit, workspace),
    personName: (person) => people.find(({ id }) => id === person)?.name ?? person,
  }
}

/** The dossiers of `--log`, else those of the workspace's one-stop desk or whichever are picked; of `--unit` alone. */
export const casesAsked = async (input: Input, pick: Pick = ({ desk }) => desk): Promise<CaseSource> => {
  const file = input.text('log')
  const source = file === undefined ? await fromWorkspace(input, pick) : fromLog(file, input)
  const unit = input.text('unit')
  if (unit === undefined) return source
  const name = source.unitName(unit)
  return {
    ...source,
    cases: source.cases.filter((one) => one.unit === unit),
    name: text(`${source.name.vi}; đơn vị: ${name}`, `${source.name.en}; unit: ${name}`),
  }
}

/** What stands around every figure that comes from dossiers. */
export const around = ({ chosen, name, notes, broken, now, workspace }: CaseSource) => ({
  subtitle: windowText(chosen),
  source: name,
  notes,
  broken,
  at: now,
  ...(workspace === undefined ? {} : { workspace }),
})
