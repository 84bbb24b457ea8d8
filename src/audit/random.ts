import { sha256Hex } from '../dossier/index.ts'

/** Numbers from 0 up to, not including, 1. */
type Random = () => number

/**
 * A repeatable sequence from a seed text, the same on every machine: sfc32 (Doty-Humphrey), its four words the first
 * sixteen bytes of the SHA-256 of the seed, the first twelve numbers thrown away.
 */
export const randomFrom = (seed: string): Random => {
  const hash = sha256Hex(seed)
  const word = (index: number): number => Number.parseInt(hash.slice(index * 8, index * 8 + 8), 16) | 0
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)]
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let index = 0; index < 12; index += 1) next()
  return next
}

/** The items in an order drawn at random (Fisher–Yates). */
export const shuffled = <Item>(items: readonly Item[], random: Random): readonly Item[] => {
  const rest = [...items]
  const drawn: Item[] = []
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return drawn
}
