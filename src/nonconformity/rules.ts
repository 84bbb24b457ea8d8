import type { Issue } from '../issue/index.ts'
import { formatDate, text } from '../text/index.ts'
import type { Nonconformity } from './record.ts'

const rule = 'TCVN ISO 9001:2008, 8.5.2, 8.5.3'

const ownVerdict = ({ id, workers, effects }: Nonconformity): readonly Issue[] =>
  effects.flatMap(({ by }, index) =>
    workers.includes(by)
      ? [
          {
            code: 'verdict-by-owner',
            path: `effects[${index}].by`,
            message: text(
              `Phiếu ${id}: ${by} đã thực hiện hành động nên không được tự kết luận hiệu lực; phải do người khác kết luận.`,
              `Slip ${id}: ${by} has carried the action out and may not judge its effect; someone else has to.`,
            ),
            received: by,
            rule,
          },
        ]
      : [],
  )

const earlyVerdict = ({ id, effects }: Nonconformity): readonly Issue[] =>
  effects.flatMap(({ on, observedUntil }, index) =>
    on < observedUntil
      ? [
          {
            code: 'verdict-too-early',
            path: `effects[${index}].on`,
            message: text(
              `Phiếu ${id}: kết luận hiệu lực ngày ${formatDate(on)} khi thời gian theo dõi đến hết ngày ${formatDate(observedUntil)}.`,
              `Slip ${id}: judged on ${formatDate(on)} while the time of observation runs until ${formatDate(observedUntil)}.`,
            ),
            expected: text(`từ ngày ${formatDate(observedUntil)}`, `${formatDate(observedUntil)} or later`),
            received: on,
            rule,
          },
        ]
      : [],
  )

const missing = (record: Nonconformity): readonly Issue[] => {
  if (record.stage !== 'closed' || record.kind === 'service') return []
  const issue = (code: string, path: string, vi: string, en: string): Issue => ({
    code,
    path,
    message: text(`Không thể đóng phiếu ${record.id}: ${vi}.`, `Slip ${record.id} cannot be closed: ${en}.`),
    rule,
  })
  const last = record.effects.at(-1)
  return [
    ...(record.causes.length === 0
      ? [issue('closed-without-cause', 'causes', 'chưa xác định nguyên nhân', 'it has no cause')]
      : []),
    ...(record.actions.length === 0
      ? [issue('closed-without-action', 'actions', 'chưa có hành động', 'it has no action')]
      : []),
    ...(last?.verdict === 'effective' && last.round === record.round
      ? []
      : [
          issue(
            'closed-without-verdict',
            'effects',
            'chưa có kết luận hiệu lực của người kiểm tra',
            'the verifier has not judged it effective',
          ),
        ]),
  ]
}

const days = (record: Nonconformity): readonly Issue[] => {
  const logged = record.loggedAt.slice(0, 10)
  const order = [
    ['foundOn', record.foundOn],
    ['loggedAt', logged],
    ['doneOn', record.doneOn],
    ['closedOn', record.closedOn],
  ] as const
  const known = order.flatMap(([field, day]) => (day === undefined ? [] : [{ field, day }]))
  return known.flatMap(({ field, day }, index): Issue[] => {
    const before = known[index - 1]
    return before === undefined || before.day <= day
      ? []
      : [
          {
            code: 'days-out-of-order',
            path: field,
            message: text(
              `Phiếu ${record.id}: "${field}" (${formatDate(day)}) sớm hơn "${before.field}" (${formatDate(before.day)}).`,
              `Slip ${record.id}: "${field}" (${formatDate(day)}) is before "${before.field}" (${formatDate(before.day)}).`,
            ),
            expected: text(`từ ${formatDate(before.day)}`, `${formatDate(before.day)} or later`),
            received: day,
          },
        ]
  })
}

/**
 * What a record may not say, whoever keeps it: closed without cause, action or verdict; judged by whoever did the
 * work, or before the time of observation was over; days out of order. Empty when it may stand.
 */
export const recordIssues = (record: Nonconformity): readonly Issue[] => [
  ...missing(record),
  ...ownVerdict(record),
  ...earlyVerdict(record),
  ...days(record),
]
