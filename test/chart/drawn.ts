import { unescaped } from '../interop/office.ts'

/** An element of a drawing with its place moved by the groups around it. */
export interface Drawn {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly moved: readonly [x: number, y: number]
}

const attributesOf = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value).replaceAll('&#39;', "'"),
    ]),
  )

/** Every element of a drawing, in order. */
export const drawn = (svg: string): readonly Drawn[] => {
  const found: Drawn[] = []
  const around: (readonly [number, number])[] = [[0, 0]]
  for (const [, closed, name = '', written = '', single, text = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    if (closed === '/') {
      around.pop()
      continue
    }
    const attributes = attributesOf(written)
    const [x, y] = around.at(-1) ?? [0, 0]
    const [, byX = '0', byY = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes['transform'] ?? '') ?? []
    const moved = [x + Number(byX), y + Number(byY)] as const
    found.push({ name, attributes, text: unescaped(text).replaceAll('&#39;', "'"), moved })
    if (single !== '/') around.push(moved)
  }
  return found
}

/** The elements of a name with one attribute of a value. */
export const those = (
  svg: string,
  name: string,
  wanted: Readonly<Record<string, string>> = {},
): readonly Drawn[] =>
  drawn(svg).filter(
    (each) =>
      each.name === name && Object.entries(wanted).every(([key, value]) => each.attributes[key] === value),
  )

/** A coordinate of an element. */
export const number = ({ attributes }: Drawn, key: string): number => Number(attributes[key])

/** How light a colour is (WCAG 2, relative luminance): 0 black, 1 white. */
export const lightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours (WCAG 2): 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
