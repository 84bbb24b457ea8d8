import { freeze } from 'immer'
import * as z from 'zod'
import type { Issue, Result } from '../issue/index.ts'
import { dayFact } from '../procedure/index.ts'
import { type ControlledDocument, readTold, type Told, toldBy } from './told.ts'

/** One copy of one revision: who holds it, and what became of it. Days are civil days. */
export interface HeldCopy {
  readonly revision: number
  readonly copy: number
  readonly holder: string
  readonly medium?: 'paper' | 'electronic'
  readonly givenOn: string
  readonly receivedOn?: string
  readonly recalledOn?: string
  /** Stamped as obsolete and kept, destroyed, or lost. */
  readonly fate?: 'stamped' | 'destroyed' | 'lost'
  readonly note?: string
}

/** The copies of a document; what its journal cannot mean is an issue. */
export interface Distribution {
  readonly copies: readonly HeldCopy[]
  readonly issues: readonly Issue[]
}

const line = z.string().min(1)
const count = z.int().min(0)
const medium = z.exactOptional(z.enum(['paper', 'electronic']))
const fate = z.enum(['stamped', 'destroyed', 'lost'])

const given = z.object({ copies: z.array(z.object({ copy: count, holder: line, medium })) })
const received = z.object({ copy: count, receivedOn: dayFact })
const taken = z.object({
  recalled: z.array(z.object({ revision: count, copy: count, fate, note: z.exactOptional(line) })),
  stillOut: z.array(z.object({ revision: count, copy: count })),
})

type CopyName = Pick<HeldCopy, 'revision' | 'copy'>

const clause = 'TCVN ISO 9001:2008, 4.2.3'
const nameOf = ({ revision, copy }: CopyName): string => `${revision}/${copy}`

const unknownCopy = (path: string, copy: CopyName): Issue => ({
  code: 'copy-unknown',
  path,
  message: {
    vi: `Không có bản số ${copy.copy} của lần ban hành ${copy.revision} trong danh sách phân phối.`,
    en: `Copy ${copy.copy} of revision ${copy.revision} is not on the distribution list.`,
  },
  received: nameOf(copy),
  rule: clause,
})

const recallDiffers = (path: string, out: readonly string[], said: readonly string[]): Issue => ({
  code: 'recall-differs',
  path: `${path}.stillOut`,
  message: {
    vi: `Bản báo còn chưa thu hồi (lần ban hành/bản số: ${said.join(', ') || 'không có'}) khác với tính từ phân phối và thu hồi (${out.join(', ') || 'không có'}).`,
    en: `The copies said to be still out (revision/copy: ${said.join(', ') || 'none'}) are not those that follow from what was given out and taken back (${out.join(', ') || 'none'}).`,
  },
  expected: out,
  received: said.join(', '),
  rule: clause,
})

/** The copies with one of them changed; a copy that was never given out is an issue. */
const changed = (
  { copies, issues }: Distribution,
  name: CopyName,
  change: Partial<HeldCopy>,
  path: string,
): Distribution => {
  const known = copies.some((each) => nameOf(each) === nameOf(name))
  return {
    copies: copies.map((each) => (nameOf(each) === nameOf(name) ? { ...each, ...change } : each)),
    issues: known ? issues : [...issues, unknownCopy(path, name)],
  }
}

const failed = (before: Distribution, read: Result<unknown>): Distribution =>
  read.ok ? before : { ...before, issues: [...before.issues, ...read.issues] }

const handOut = (before: Distribution, { entry, path, revision, day }: Told): Distribution => {
  const read = readTold(given, entry.payload, path)
  if (!read.ok) return failed(before, read)
  const handed = read.value.copies.map((copy): HeldCopy => ({ ...copy, revision, givenOn: day }))
  const again = new Set(handed.map(nameOf))
  return { ...before, copies: [...before.copies.filter((each) => !again.has(nameOf(each))), ...handed] }
}

const acknowledge = (before: Distribution, { entry, path, revision }: Told): Distribution => {
  const read = readTold(received, entry.payload, path)
  if (!read.ok) return failed(before, read)
  const { copy, receivedOn } = read.value
  return changed(before, { revision, copy }, { receivedOn }, path)
}

const takeBack = (before: Distribution, told: Told, withdrawn: boolean): Distribution => {
  const read = readTold(taken, told.entry.payload, told.path)
  if (!read.ok) return failed(before, read)
  const after = read.value.recalled.reduce<Distribution>(
    (state, { revision, copy, ...what }) =>
      changed(state, { revision, copy }, { ...what, recalledOn: told.day }, told.path),
    before,
  )
  const out = after.copies.filter((each) => isOut(each) && (withdrawn || each.revision < told.revision))
  const [found, said] = [out.map(nameOf).toSorted(), read.value.stillOut.map(nameOf).toSorted()]
  return found.join() === said.join()
    ? after
    : { ...after, issues: [...after.issues, recallDiffers(told.path, found, said)] }
}

const isOut = ({ recalledOn }: HeldCopy): boolean => recalledOn === undefined

/**
 * Who holds which copy of a document, from its journal: given out, received, taken back. A copy given out again under
 * the same number has changed hands. A copy that is not on the list, and a recall that names other copies as still out
 * than follow from the journal, are issues.
 */
export const distributionOf = (document: ControlledDocument): Distribution => {
  let state: Distribution = { copies: [], issues: [] }
  let withdrawn = false
  for (const told of toldBy(document)) {
    const { event } = told.entry
    if (event === 'withdraw' || event === 'retire') withdrawn = true
    else if (event === 'distribute') state = handOut(state, told)
    else if (event === 'acknowledge') state = acknowledge(state, told)
    else if (event === 'recall') state = takeBack(state, told, withdrawn)
  }
  return freeze(state, true)
}

/**
 * The copies still out that have to come back: those of every revision before the one in force; every copy that is out
 * when none is, the document having been withdrawn.
 */
export const toBeRecalled = (document: ControlledDocument, inForce?: number): readonly HeldCopy[] =>
  distributionOf(document).copies.filter(
    (copy) => isOut(copy) && (inForce === undefined || copy.revision < inForce),
  )
