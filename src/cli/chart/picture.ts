import type { Chart, ChartOptions, ChartTable } from '../../chart/index.ts'
import type { Issue } from '../../issue/index.ts'
import type { Text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input } from '../command.ts'
import type { Frame } from '../frame.ts'
import type { Workspace } from '../workspace.ts'

/** A line of values for a sparkline. */
export interface Line {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** A figure ready to be drawn in the language of the command, and what stands around it. */
export interface Picture {
  readonly title: Text
  /** The days or the moment it tells about. */
  readonly subtitle: Text
  /** Where its figures come from. */
  readonly source: Text
  /** How its figures were counted, and what was left out. */
  readonly notes: readonly Text[]
  readonly isEmpty: boolean
  readonly draw: (options: ChartOptions) => Chart
  /** More columns than the table of the chart has: what each value was divided by. */
  readonly table?: Pick<ChartTable, 'columns' | 'rows'>
  readonly lines?: readonly Line[]
  /** The same as data. */
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Moment
  readonly workspace?: Workspace
  /** What could not be read. */
  readonly broken: readonly Issue[]
}

/** One kind of chart: what it is called, which options are its own, how it comes from the figures at hand. */
export interface ChartKind {
  readonly title: Text
  /** The words of the options it uses beside those every chart has. */
  readonly options: readonly string[]
  /** What can be done when there is nothing to draw. */
  readonly otherwise: Text
  readonly picture: (input: Input, frame: Frame) => Promise<Picture>
}
