const plainKey = /^[\p{L}_$][\p{L}\p{N}_-]*$/u

/** One more key on a path, as issues write it: `limits.answer` + `runsIn` + `0` → `limits.answer.runsIn[0]`. */
export const joinPath = (root: string, ...keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    if (!plainKey.test(name)) return `${path}[${JSON.stringify(name)}]`
    return path === '' ? name : `${path}.${name}`
  }, root)
