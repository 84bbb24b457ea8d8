import { suggestion } from '../procedure/index.ts'
import { type Text, text } from '../text/index.ts'

/** The known name most likely meant: one it is the end of (`DT01` of `one-stop-dt01`), else one spelt much like it. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const ending = known.filter((each) => each.toLowerCase().endsWith(`-${name.toLowerCase()}`))
  return ending.length === 1 ? ending[0] : suggestion(name, known)
}

/** `Có phải là "accept"?` after another sentence, its space included; nothing when no name is near. */
export const didYouMean = (name: string, known: readonly string[]): Text => {
  const found = nearest(name, known)
  return found === undefined ? text('', '') : text(` Có phải là "${found}"?`, ` Did you mean "${found}"?`)
}
