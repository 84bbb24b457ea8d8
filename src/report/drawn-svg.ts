import { QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'

const elements: ReadonlySet<string> = new Set(
  'svg title desc g rect line path polyline circle text'.split(' '),
)

/** The elements that hold text, and nothing else. */
const holdText: ReadonlySet<string> = new Set(['title', 'desc', 'text'])

const attributes: ReadonlySet<string> = new Set(
  'xmlns viewBox width height role lang font-family font-size font-weight font-style fill stroke stroke-width stroke-dasharray stroke-linejoin paint-order text-anchor transform x y x1 y1 x2 y2 cx cy r d points'.split(
    ' ',
  ),
)

const token =
  /<\/([a-z]+)>|<([a-z]+)((?: [\w:-]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|#39);[^"<>&]*)*")*)(\/?)>|[^<>&]+|&(?:amp|lt|gt|quot|#39);/y

const moved = /^translate\(-?[\d.]+ -?[\d.]+\)$/

const attributeFault = (written: string): string | undefined => {
  for (const [, name = '', value = ''] of written.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    if (!attributes.has(name)) return name
    const plain = name === 'transform' ? moved.test(value) : !/[(\\]/.test(value)
    const allowed = name === 'xmlns' ? value === 'http://www.w3.org/2000/svg' : plain
    if (!allowed) return `${name}="${value}"`
  }
  return undefined
}

/** The first part of a text that no chart of this library draws; undefined when there is none. */
const foreignPart = (svg: string): string | undefined => {
  const within: string[] = []
  let at = 0
  while (at < svg.length) {
    token.lastIndex = at
    const match = token.exec(svg)
    const part = svg.slice(at, at + 40)
    if (match === null || (at > 0 && within.length === 0)) return part
    const [whole, closed, opened, written = '', single] = match
    const inside = within.at(-1)
    if (closed !== undefined) {
      if (within.pop() !== closed) return whole
    } else if (opened === undefined) {
      if (inside === undefined || !holdText.has(inside)) return part
    } else {
      const misplaced = inside === undefined ? opened !== 'svg' : opened === 'svg' || holdText.has(inside)
      if (misplaced || !elements.has(opened)) return `<${opened}`
      const fault = attributeFault(written)
      if (fault !== undefined) return fault
      if (single === '') within.push(opened)
    }
    at += whole.length
  }
  return within.length > 0 || svg === '' ? svg.slice(-40) : undefined
}

/**
 * A drawing that is put into a page as it is: only the elements and attributes that the charts of this library write,
 * so that a figure read from outside brings no script, no link and no style sheet.
 *
 * @throws QuytrinhError `figure-svg` naming the first part that is not.
 */
export const drawnSvg = (svg: string, path: string): string => {
  const foreign = foreignPart(svg)
  if (foreign === undefined) return svg
  throw new QuytrinhError([
    {
      code: 'figure-svg',
      path,
      message: text(
        `Hình có phần không được nhận: "${foreign}".`,
        `The figure has a part that is not accepted: "${foreign}".`,
      ),
      expected: text(
        'một phần tử <svg> do biểu đồ của thư viện vẽ',
        'one <svg> element drawn by a chart of this library',
      ),
      received: foreign,
    },
  ])
}
