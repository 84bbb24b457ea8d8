/** Ends a test: what was claimed, what was expected and what was found. */
export const fail = (what: string, expected: unknown, actual: unknown): never => {
  const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
  throw new Error(`${what}: expected ${shown(expected)}, found ${shown(actual)}`)
}
