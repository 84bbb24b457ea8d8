import { type AgeingBucket, ageingChart } from '../../chart/index.ts'
import { type Case, knownAt } from '../../measure/index.ts'
import { ageing as ageingOf } from '../../nonconformity/index.ts'
import { formatMoment, formatNumber, type Text, text } from '../../text/index.ts'
import { momentDay, momentOfEpochMs } from '../../time/index.ts'
import type { Input } from '../command.ts'
import type { Frame } from '../frame.ts'
import { ageName } from '../nc/analysis-sections.ts'
import { workspaceSlips } from '../nc/records.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace } from '../workspace.ts'
import { around, casesAsked } from './case-source.ts'
import { choice } from './choice.ts'
import type { ChartKind, Picture } from './picture.ts'
import { otherwise } from './words.ts'

const things = {
  nonconformities: text('sự không phù hợp', 'nonconformities'),
  dossiers: text('hồ sơ', 'dossiers'),
} as const

/** The last days overdue of the buckets but the oldest; a setting. */
const overdueBounds = [5, 15, 30] as const

const seenAt = (now: string): Text => text(`Tại ${formatMoment(now, 'vi')}`, `At ${formatMoment(now, 'en')}`)

const ofSlips = async (input: Input, { language, say }: Frame): Promise<Picture> => {
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const { slips, broken } = await workspaceSlips(workspace, now)
  const found = ageingOf(
    slips.map(({ record }) => record),
    now,
  )
  const { buckets, open, median, percentile90 } = found
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language))
  const measure = say(text('Sự không phù hợp chưa kết thúc', 'Open nonconformities'))
  return {
    title: text('Sự không phù hợp chưa kết thúc theo tuổi', 'Open nonconformities by age'),
    subtitle: seenAt(now),
    source: text(
      `phiếu sự không phù hợp của ${workspace.profile.name}`,
      `nonconformity slips of ${workspace.profile.name}`,
    ),
    notes: [
      text(
        `Tuổi: số ngày kể từ ngày phát hiện; trung vị ${number(median)}, phân vị 90 ${number(percentile90)}.`,
        `Age: days since it was found; median ${number(median)}, 90th percentile ${number(percentile90)}.`,
      ),
    ],
    isEmpty: open === 0,
    draw: (options) =>
      ageingChart(
        {
          measure,
          buckets: buckets.map(({ from, to, count }) => ({
            name: say(ageName({ from, to })),
            open: count,
          })),
        },
        options,
      ),
    data: { of: 'nonconformities', ...found },
    at: now,
    workspace,
    broken,
  }
}

/** Open dossiers by the days since their deadline passed. */
const overdueBuckets = (
  open: readonly Case[],
  now: string,
  say: (text: Text) => string,
): readonly (AgeingBucket & { readonly from: number | null; readonly to: number | null })[] => {
  const [moment, today] = [Date.parse(now), momentDay(now)]
  const late = open.flatMap(({ dueAt }) =>
    dueAt !== null && Date.parse(dueAt) < moment
      ? [today - momentDay(momentOfEpochMs(Date.parse(dueAt)))]
      : [],
  )
  const withinLimit = open.filter(({ dueAt }) => dueAt !== null).length - late.length
  return [
    { name: say(text('còn hạn', 'not yet due')), open: withinLimit, from: null, to: null },
    ...[...overdueBounds, null].map((to, at) => {
      const from = (overdueBounds[at - 1] ?? -1) + 1
      const open = late.filter((age) => age >= from && (to === null || age <= to)).length
      return { name: say(ageName({ from, to })), open, late: true, from, to }
    }),
  ]
}

const ofDossiers = async (input: Input, { language, say }: Frame): Promise<Picture> => {
  const source = await casesAsked(input)
  const open = knownAt(source.cases, source.now).filter(({ settledAt }) => settledAt === null)
  const buckets = overdueBuckets(open, source.now, say)
  const without = open.filter(({ dueAt }) => dueAt === null).length
  const measure = say(text('Hồ sơ đang giải quyết', 'Open dossiers'))
  return {
    ...around(source),
    title: text('Hồ sơ đang giải quyết theo số ngày quá hạn', 'Open dossiers by days overdue'),
    subtitle: seenAt(source.now),
    notes: [
      text('Quá hạn tính theo ngày lịch kể từ ngày hẹn trả.', 'Overdue in calendar days since the due day.'),
      ...(without === 0
        ? []
        : [
            text(
              `${formatNumber(without, language)} hồ sơ đang giải quyết không có hạn nên không vẽ.`,
              `Open dossiers without a deadline, not drawn: ${formatNumber(without, language)}.`,
            ),
          ]),
      ...source.notes,
    ],
    isEmpty: buckets.every((bucket) => bucket.open === 0),
    draw: (options) => ageingChart({ measure, buckets }, options),
    data: {
      of: 'dossiers',
      open: open.length,
      withoutDeadline: without,
      buckets: buckets.map(({ from, to, open: count, late = false }) => ({ from, to, late, count })),
    },
  }
}

/** What is open, by its age: nonconformities since they were found, or dossiers since they were due. */
export const ageing: ChartKind = {
  title: text('việc chưa xong theo tuổi', 'what is open, by age'),
  options: ['of', 'log', 'unit'],
  otherwise: otherwise.nothingOpen,
  picture: (input, frame) =>
    choice(input, 'of', things, 'nonconformities') === 'dossiers'
      ? ofDossiers(input, frame)
      : ofSlips(input, frame),
}
