import { QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Day } from '../time/index.ts'
import { type RegisterRow, readRow } from './row.ts'

/** Rows by day: of the due day, or of the day they were finished; null for rows without one. */
export type Buckets = ReadonlyMap<Day | null, readonly RegisterRow[]>

/**
 * Many dossiers, kept in buckets by day, so that a question touches only the days it asks about. Frozen: `put` and
 * `remove` give a new one, which shares all but the touched bucket with the old.
 */
export interface Register {
  readonly size: number
  /** Rows running or lapsed, by due day. */
  readonly open: Buckets
  /** Paused rows, by due day. */
  readonly paused: Buckets
  /** Rows met, by the day they were finished. */
  readonly finished: Buckets
  /** All rows by id, in shards. */
  readonly shards: readonly ReadonlyMap<string, RegisterRow>[]
}

type Group = 'open' | 'paused' | 'finished'

const shardCount = 4096
const emptyShard: ReadonlyMap<string, RegisterRow> = new Map()

const shardOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) & (shardCount - 1)
}

const groupOf = ({ state }: RegisterRow): Group | null => {
  if (state === 'running' || state === 'lapsed') return 'open'
  if (state === 'paused') return 'paused'
  return state === 'met' ? 'finished' : null
}

const dayOf = (row: RegisterRow): Day | null => (row.state === 'met' ? (row.finishedOn ?? null) : row.due)

const twice = (id: string): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'register-twice',
      path: id,
      message: text(`Sổ theo dõi có hai dòng cùng mã ${id}.`, `The register has two rows with the id ${id}.`),
      received: id,
    },
  ])

/**
 * A register of rows.
 *
 * @throws QuytrinhError `register-twice` when two rows have one id, `register-row` for a row without its days.
 */
export const register = (rows: Iterable<RegisterRow>): Register => {
  const groups = {
    open: new Map<Day | null, RegisterRow[]>(),
    paused: new Map<Day | null, RegisterRow[]>(),
    finished: new Map<Day | null, RegisterRow[]>(),
  }
  const filled = new Map<number, Map<string, RegisterRow>>()
  let size = 0
  for (const given of rows) {
    const row = readRow(given)
    const at = shardOf(row.id)
    const shard = filled.get(at) ?? new Map<string, RegisterRow>()
    if (shard.has(row.id)) throw twice(row.id)
    filled.set(at, shard.set(row.id, row))
    size += 1
    const group = groupOf(row)
    if (group === null) continue
    const bucket = groups[group].get(dayOf(row))
    if (bucket === undefined) groups[group].set(dayOf(row), [row])
    else bucket.push(row)
  }
  const shards = Array.from({ length: shardCount }, (_, index) => filled.get(index) ?? emptyShard)
  return Object.freeze({ size, ...groups, shards: Object.freeze(shards) })
}

/** The row of a dossier; undefined when the register has none. */
export const rowOf = ({ shards }: Register, id: string): RegisterRow | undefined =>
  shards[shardOf(id)]?.get(id)

const without = (buckets: Buckets, row: RegisterRow): Buckets => {
  const day = dayOf(row)
  const left = (buckets.get(day) ?? []).filter((each) => each !== row)
  const copy = new Map(buckets)
  if (left.length === 0) copy.delete(day)
  else copy.set(day, left)
  return copy
}

const withRow = (buckets: Buckets, row: RegisterRow): Buckets =>
  new Map(buckets).set(dayOf(row), [...(buckets.get(dayOf(row)) ?? []), row])

const moved = (
  before: Register,
  old: RegisterRow | undefined,
  row: RegisterRow | undefined,
  group: Group,
): Buckets => {
  const left = old !== undefined && groupOf(old) === group ? without(before[group], old) : before[group]
  return row !== undefined && groupOf(row) === group ? withRow(left, row) : left
}

const change = (before: Register, id: string, row: RegisterRow | undefined): Register => {
  const at = shardOf(id)
  const shard = new Map(before.shards[at])
  const old = shard.get(id)
  if (old === undefined && row === undefined) return before
  if (row === undefined) shard.delete(id)
  else shard.set(id, row)
  return Object.freeze({
    size: before.size + (row === undefined ? 0 : 1) - (old === undefined ? 0 : 1),
    open: moved(before, old, row, 'open'),
    paused: moved(before, old, row, 'paused'),
    finished: moved(before, old, row, 'finished'),
    shards: Object.freeze(before.shards.with(at, shard)),
  })
}

/** The register with a row added, or in place of the one with its id. Throws like {@link register}. */
export const put = (before: Register, row: RegisterRow): Register => change(before, row.id, readRow(row))

/** The register without a dossier; the same one when it has no such row. */
export const remove = (before: Register, id: string): Register => change(before, id, undefined)
