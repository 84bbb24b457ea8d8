/** The names every object inherits: write-excel-file looks texts up in an object and takes these for found. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** A text longer than this does not fit in a cell. */
export const longestText = 32_767

/**
 * A text as it goes into a cell so that Excel shows it unchanged: `_x0041_` would be read as `A`, the replacement
 * character is dropped by the writer (`?` stands for it), and a name every object inherits gets a space after it.
 */
export const sheetText = (value: string): string => {
  const kept = value.replaceAll('\uFFFD', '?').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return inherited.has(kept) ? `${kept} ` : kept
}
