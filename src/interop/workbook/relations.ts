import type { Parts } from './unpack.ts'
import { walkXml } from './walk-xml.ts'

/** Where a part points to: the last word of what it is (`worksheet`, `styles`), and the path of the part. */
export interface Relation {
  readonly kind: string
  readonly part: string
}

const resolved = (base: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** What a part points to, by id; the part `''` is the package itself. */
export const relationsOf = (parts: Parts, part: string): ReadonlyMap<string, Relation> => {
  const at = part.lastIndexOf('/') + 1
  const bytes = parts.get(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`)
  const found = new Map<string, Relation>()
  if (bytes === undefined) return found
  walkXml(bytes, {
    opened: ({ name, attribute }) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
      const kind = (attribute('Type') ?? '').split('/').at(-1) ?? ''
      found.set(attribute('Id') ?? '', { kind, part: resolved(part, attribute('Target') ?? '') })
    },
  })
  return found
}
