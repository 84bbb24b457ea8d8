import * as z from 'zod'
import { type Issue, joinPath, type Result } from '../../../issue/index.ts'
import { limitFact, momentFact } from '../../../procedure/index.ts'
import { text } from '../../../text/index.ts'
import { epochMs } from '../../../time/index.ts'
import { aboveIssue, repeatedIssues } from '../faults.ts'
import { readAs } from '../read.ts'
import { type ServiceCounts, serviceCountsShape } from './counts.ts'
import type { DossierTime } from './dossier-time.ts'

const rule = 'QĐ 766/QĐ-TTg (2022)'

const within = (
  path: string,
  part: readonly [string, number],
  [name, whole]: readonly [string, number],
): readonly Issue[] =>
  part[1] <= whole ? [] : [aboveIssue(path, part, [text(`"${name}"`, `"${name}"`), whole], rule)]

const countIssues = (counts: ServiceCounts, path: string): readonly Issue[] => [
  ...Object.entries(counts).flatMap(([id, given]) =>
    given !== undefined && 'count' in given
      ? within(joinPath(path, id), ['count', given.count], ['total', given.total])
      : [],
  ),
  ...(counts['3.6'] === undefined
    ? []
    : [
        ...within(
          joinPath(path, '3.6'),
          ['nothingToPay', counts['3.6'].nothingToPay],
          ['withFees', counts['3.6'].withFees],
        ),
        ...within(
          joinPath(path, '3.6'),
          ['paidOnline', counts['3.6'].paidOnline],
          ['withFees − nothingToPay', Math.max(0, counts['3.6'].withFees - counts['3.6'].nothingToPay)],
        ),
      ]),
  ...(counts['5.3'] === undefined
    ? []
    : within(
        joinPath(path, '5.3'),
        ['dissatisfiedRepeatedOrLate', counts['5.3'].dissatisfiedRepeatedOrLate],
        ['total', counts['5.3'].total],
      )),
  ...(counts['5.4'] === undefined
    ? []
    : (['late', 'complained'] as const).flatMap((field) =>
        within(
          joinPath(path, '5.4'),
          [field, counts['5.4']?.[field] ?? 0],
          ['dossiers', counts['5.4']?.dossiers ?? 0],
        ),
      )),
]

/** The counts for the index of service; a fault names the indicator, the field and the rule. */
export const parseServiceCounts = (value: unknown, path = ''): Result<ServiceCounts> =>
  readAs(serviceCountsShape, value, path, (counts) => countIssues(counts, path))

const dossierTimeShape = z.strictObject({
  id: z.string().min(1),
  receivedAt: momentFact,
  dueAt: momentFact.nullable(),
  maximum: z.exactOptional(limitFact),
  accepted: z.boolean(),
  statuses: z.array(
    z.strictObject({
      status: z.enum(['done', 'returned', 'stopped', 'refused', 'withdrawn']),
      at: momentFact,
    }),
  ),
  supplements: z.array(z.strictObject({ requestedAt: momentFact, completedAt: momentFact.nullable() })),
})

const backwards = (path: string, received: string): Issue => ({
  code: 'moment-order',
  path,
  message: text(
    'Thời điểm bổ sung xong phải sau thời điểm yêu cầu bổ sung.',
    'A supplement is completed after it was asked for.',
  ),
  received,
  rule: `${rule}, 2.1`,
})

/** The times of dossiers for 2.1, one row each; ids may not repeat, supplements are completed after they were asked for. */
export const parseDossierTimes = (value: unknown, path = ''): Result<readonly DossierTime[]> =>
  readAs(z.array(dossierTimeShape), value, path, (rows) => [
    ...repeatedIssues(rows, path),
    ...rows.flatMap(({ supplements }, row) =>
      supplements.flatMap(({ requestedAt, completedAt }, at) =>
        completedAt === null || epochMs(completedAt) >= epochMs(requestedAt)
          ? []
          : [backwards(joinPath(path, row, 'supplements', at, 'completedAt'), completedAt)],
      ),
    ),
  ])
