/** What Excel does not allow in the name of a sheet. */
const forbidden = /[[\]:*?/\\]/g
const longest = 31

const cleaned = (name: string): string =>
  name
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()

const cut = (name: string, length: number): string => {
  let kept = ''
  for (const character of name) if (kept.length + character.length <= length) kept += character
  return kept.trim()
}

/** Names Excel accepts: no forbidden sign, at most 31 characters, each only once whatever the case. */
export const sheetNames = (wanted: readonly string[], otherwise: string): readonly string[] => {
  const taken = new Set<string>(['history'])
  return wanted.map((given) => {
    const base = cut(cleaned(given), longest) || otherwise
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` ${number}`
      const name = `${cut(base, longest - suffix.length)}${suffix}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}
