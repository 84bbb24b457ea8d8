import type { ClassBand, Span } from '../../measure/index.ts'
import { noData, numberText } from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'

/** Points that may be known only between two bounds: `18`, `18–98`. */
export const spanText = ({ low, high }: Span): Text => {
  const [least, most] = [numberText(low), numberText(high)]
  return low === high ? least : text(`${least.vi}–${most.vi}`, `${least.en}–${most.en}`)
}

/** A number, or that there is none. */
export const numberOrNone = (value: number | null): Text => (value === null ? noData : numberText(value))

/** A class, or why there is none. */
export const classText = (found: ClassBand | null, why: Text): Text =>
  found === null
    ? text(`chưa xếp loại: ${why.vi}`, `no class: ${why.en}`)
    : text(`xếp loại: ${found.title.vi} (${found.code})`, `class: ${found.title.en} (${found.code})`)
