import * as z from 'zod'
import { reportPeriods } from '../../../processes/administration/reform-report.ts'
import {
  type Counts,
  type IndicatorId,
  isIndicator,
  type Measured,
  parseCounts,
} from '../../measure/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { namesOf } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { type Moment, parseMoment } from '../../time/index.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'
import type { Gathered } from './gathered.ts'
import type { ReportedPeriod } from './period.ts'
import { readSections, type WrittenSections } from './sections-file.ts'

/** The report of a unit as data, for the level above. */
export interface UnitFile {
  readonly kind: 'quytrinh-reform-report'
  readonly unit: string
  readonly period: ReportedPeriod['id']
  readonly year: number
  readonly window: ReportedPeriod['window']
  readonly madeAt: Moment
  readonly counts: readonly Counts[]
  readonly sections: WrittenSections
}

const countsOf = (
  unit: string,
  { indicator, ...value }: Measured & { readonly indicator: IndicatorId },
): Counts => ({
  indicator,
  unit,
  group: null,
  from: value.window.from,
  to: value.window.to,
  numerator: value.numerator,
  denominator: value.denominator,
  convention: value.convention,
  sampled: value.sampled,
})

const isKnown = (value: Measured): value is Measured & { readonly indicator: IndicatorId } =>
  isIndicator(value.indicator)

/** The report of a unit as data: of each indicator the first value with figures, and what was written. */
export const unitFile = (
  unit: string,
  { id, year, window }: ReportedPeriod,
  { indicators }: Gathered,
  sections: WrittenSections,
  madeAt: Moment,
): UnitFile => {
  const values = indicators.map(({ measured }) => measured).filter(({ value }) => value !== null)
  return {
    kind: 'quytrinh-reform-report',
    unit,
    period: id,
    year,
    window,
    madeAt,
    counts: values
      .filter(({ indicator }, at) => values.findIndex((other) => other.indicator === indicator) === at)
      .filter(isKnown)
      .map((value) => countsOf(unit, value)),
    sections,
  }
}

const day = z.iso.date()

const shape = z.object({
  kind: z.literal('quytrinh-reform-report'),
  unit: z.string().min(1),
  period: z.enum(namesOf(reportPeriods)),
  year: z.int().min(2000).max(2100),
  window: z.object({ from: day, to: day }),
  madeAt: z.iso.datetime({ offset: true }),
  counts: z.unknown(),
  sections: z.unknown(),
})

/** The report of a unit, from its file; a Fault that names the file when it is none, or of another period. */
export const readUnitFile = (file: string, { id, year, window, title }: ReportedPeriod): UnitFile => {
  const json = readJson(file)
  const read = shape.safeParse(json)
  if (!read.success) throw unreadable(...inFile(file, issuesOfZod(read.error, '', json)))
  const counts = parseCounts(read.data.counts)
  if (!counts.ok)
    throw unreadable(
      ...inFile(
        file,
        counts.issues.map((issue) => ({ ...issue, path: `counts${issue.path}` })),
      ),
    )
  const found = {
    ...read.data,
    madeAt: parseMoment(read.data.madeAt),
    counts: counts.value,
    sections: readSections(read.data.sections, file),
  }
  if (
    found.period === id &&
    found.year === year &&
    found.window.from === window.from &&
    found.window.to === window.to
  )
    return found
  throw unreadable({
    code: 'report-period',
    path: file,
    message: text(
      `Báo cáo này của kỳ khác (${reportPeriods[found.period].vi} ${found.year}, ${found.window.from} – ${found.window.to}), không phải ${title.vi} (${window.from} – ${window.to}).`,
      `This report is of another period (${reportPeriods[found.period].en} ${found.year}, ${found.window.from} – ${found.window.to}), not of ${title.en} (${window.from} – ${window.to}).`,
    ),
    expected: [`${window.from} – ${window.to}`],
    received: `${found.window.from} – ${found.window.to}`,
  })
}
