/** A value that arrived as data, as text. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value
  }
}
