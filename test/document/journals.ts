import fc from 'fast-check'
import type { ControlledDocument } from '../../src/document/index.ts'
import { type EntryBody, type JournalEntry, seal } from '../../src/dossier/index.ts'

const entry = (seq: number, event: string, payload: EntryBody['payload']): EntryBody => ({
  seq,
  at: '2017-01-03T08:00:00+07:00',
  by: { id: 'a', role: 'approver' },
  event,
  payload,
  from: 'a',
  to: 'b',
  limits: [],
  calendar: { id: 'vietnam', version: '1' },
})

const journalOf = (rows: readonly (readonly [string, EntryBody['payload']])[]): readonly JournalEntry[] => {
  const journal: JournalEntry[] = []
  for (const [at, [event, payload]] of rows.entries())
    journal.push(seal(entry(at + 1, event, payload), journal.at(-1) ?? null))
  return journal
}

const day = fc
  .date({ min: new Date('2017-06-01'), max: new Date('2021-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const documentOf = (
  days: readonly string[],
  withdrawnFrom: string | undefined,
  id: string,
): ControlledDocument => ({
  id,
  journal: journalOf([
    ['open', { origin: 'internal', title: 'Quy trình', code: 'QT-01' }],
    ...days.flatMap((effectiveFrom) => [
      ['endorse', { effectiveFrom, recipients: ['VP'] }] as const,
      ['approve', {}] as const,
    ]),
    ...(withdrawnFrom === undefined
      ? []
      : [['withdraw', { obsoleteFrom: withdrawnFrom, withdrawReason: 'x' }] as const]),
  ]),
})

/** Up to three dossiers of one code, approved for any days in any order, withdrawn or not. */
export const approvals: fc.Arbitrary<readonly ControlledDocument[]> = fc.array(
  fc
    .tuple(fc.array(day, { maxLength: 5 }), fc.option(day, { nil: undefined }), fc.nat(99))
    .map(([days, withdrawn, id]) => documentOf(days, withdrawn, `TL-${id}`)),
  { maxLength: 3 },
)
