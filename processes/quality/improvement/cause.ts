import * as z from 'zod'
import { causeHeads, enoughWhys, namesOf } from '../../../src/standard/index.ts'
import { line } from '../../line.ts'

const heads = namesOf(causeHeads)
const withProof = { cause: line, proof: line } as const

/**
 * A cause with its proof. That somebody erred is no cause by itself: what let it happen (guidance, control, training)
 * has to be stated beside it.
 */
export const cause = z.discriminatedUnion('head', [
  z.object({ ...withProof, head: z.enum(heads).exclude(['people']) }),
  z.object({ ...withProof, head: z.literal('people'), letBy: line }),
])

const causes = z.array(cause).min(1)
const whys = z.array(z.object({ why: line, proof: line }))

/** Enough whys, or fewer with the reason; the last one is something the agency can change. */
const chain = z.discriminatedUnion('length', [
  z.object({ length: z.literal('full'), whys: whys.min(enoughWhys) }),
  z.object({ length: z.literal('short'), whys: whys.min(1), because: line }),
])

/** A branch of the diagram: what was found on it, or that nothing was. */
const branch = z.discriminatedUnion('found', [
  z.object({ found: z.literal('causes'), possible: z.array(line).min(1) }),
  z.object({ found: z.literal('none') }),
])

/** Every branch has to be stated, so that none was forgotten. */
const branches = z.object({
  people: branch,
  procedure: branch,
  lawOrForm: branch,
  itSystem: branch,
  workload: branch,
  coordination: branch,
  applicant: branch,
} satisfies Readonly<Record<keyof typeof causeHeads, typeof branch>>)

/** The search for causes, by its method. */
export const analysis = z.discriminatedUnion('method', [
  z.object({ method: z.literal('fiveWhys'), chain, lever: line, causes }),
  z.object({ method: z.literal('ishikawa'), branches, causes }),
  z.object({ method: z.literal('freeText'), account: line, causes }),
])
