import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'

const root = resolve('test/data/scenario')

const actor = z.object({ id: z.string(), name: z.string().optional(), roles: z.array(z.string()) })
const fields = z.record(z.string(), z.unknown())

const shape = z.object({
  name: z.string(),
  received: z.string(),
  at: z.string().optional(),
  by: z.union([z.string(), actor]).optional(),
  facts: fields.optional(),
  settings: fields.optional(),
  limits: fields.optional(),
  events: z.array(z.tuple([z.string(), z.union([z.string(), actor]), z.looseObject({ type: z.string() })])),
  step: z.string(),
  outcome: z.string().optional(),
})

/** A scenario of a procedure as its data tells it, whichever file it stands in. */
export type Story = z.output<typeof shape>

/** Every scenario in a value: a scenario itself, or those in a list or group. */
const storiesIn = (value: unknown): readonly Story[] => {
  const read = shape.safeParse(value)
  if (read.success) return [read.data]
  if (Array.isArray(value)) return value.flatMap(storiesIn)
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isPlain ? Object.values(value).flatMap(storiesIn) : []
}

/** Every scenario of a procedure, from the data its own tests play. */
export const storiesOf = async (procedure: string): Promise<readonly Story[]> => {
  const folder = join(root, procedure)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const modules: readonly Record<string, unknown>[] = await Promise.all(
    files.toSorted().map((name) => import(join(folder, name))),
  )
  return modules.flatMap((module) => Object.values(module).flatMap(storiesIn))
}
