/** Names that every JavaScript object inherits: as keys of outside data they could poison a prototype. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a key of outside data is refused. */
export const isPoisoned = (key: string): boolean => forbidden.has(key)

/** The first own key, at any depth, that is refused; undefined when there is none. */
export const poisonedKey = (root: unknown): string | undefined => {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const key = Array.isArray(value) ? undefined : Object.keys(value).find(isPoisoned)
    if (key !== undefined) return key
    for (const inner of Object.values(value)) waiting.push(inner)
  }
  return undefined
}
