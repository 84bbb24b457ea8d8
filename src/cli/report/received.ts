import type { Dossier } from '../../dossier/index.ts'
import { text, unaccent } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import type { ReportedPeriod } from './period.ts'

/** The option that says when the report of a unit came in. */
export const receivedOption: OptionDefinition = {
  flags: '--received <unit=day>',
  text: text(
    'ngày nhận báo cáo của đơn vị, như so-y-te=18/03/2020 (mặc định: theo hồ sơ reform-report, rồi ngày ghi trong tệp)',
    'the day a unit’s report came in, as so-y-te=18/03/2020 (default: the reform-report dossier, then the file’s own day)',
  ),
  many: true,
}

/** The days `--received` names, by unit. */
export const receivedDays = (input: Input, units: readonly string[]): ReadonlyMap<string, Moment> =>
  new Map(
    input.list('received').map((given) => {
      const [, unit, when] = /^([^=]+)=(.+)$/.exec(given) ?? []
      if (unit !== undefined && !units.includes(unit)) throw unreadable(notAllowed('--received', unit, units))
      if (unit !== undefined && when !== undefined) return [unit, viewOption(when, '--received')] as const
      throw unreadable({
        code: 'received-unreadable',
        path: '--received',
        message: text(
          `"${given}" không dùng được: cần mã đơn vị và ngày nhận.`,
          `"${given}" cannot be used: the unit’s code and the day are needed.`,
        ),
        expected: text('so-y-te=18/03/2020', 'so-y-te=18/03/2020'),
        received: given,
      })
    }),
  )

const plain = (value: string): string => unaccent(value).toLowerCase().trim()

/** When a unit first sent its report of a period, from the dossiers of reform reports by a moment. */
export const sentOf = (
  dossiers: readonly Dossier[],
  unit: { readonly code: string; readonly name: string },
  { id, year }: ReportedPeriod,
  now: Moment,
): Moment | undefined =>
  dossiers
    .filter(
      ({ procedure, facts: { reporter, period, year: of } }) =>
        procedure.id === 'reform-report' &&
        period === id &&
        of === year &&
        typeof reporter === 'string' &&
        [unit.code, unit.name].some((name) => plain(name) === plain(reporter)),
    )
    .flatMap(({ journal }) => journal.filter(({ event }) => event === 'send').map(({ at }) => at))
    .filter((at) => Date.parse(at) <= Date.parse(now))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(0)
