import type { Report } from '../../report/index.ts'

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A page as administrative documents lay it out, in millimetres; type sizes in points. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Between the margins. */
  readonly textWidth: number
  readonly landscape: boolean
  readonly body: number
  readonly small: number
  /** Room left for a signature. */
  readonly signature: number
  /** Share of the width that the national name and motto take. */
  readonly mottoShare: number
}

const sizes = { A4: [210, 297], A5: [148, 210] } as const

/** The page of a document. */
export const pageOf = ({ paper, orientation }: Pick<Report, 'paper' | 'orientation'>): Page => {
  const landscape = orientation === 'landscape'
  const [short, long] = sizes[paper]
  const margin =
    paper === 'A5'
      ? { top: 10, right: 12, bottom: 10, left: 15 }
      : landscape
        ? { top: 20, right: 15, bottom: 15, left: 20 }
        : { top: 20, right: 15, bottom: 20, left: 30 }
  const width = landscape ? long : short
  return {
    width,
    height: landscape ? short : long,
    margin,
    textWidth: width - margin.left - margin.right,
    landscape,
    body: paper === 'A5' ? 10.5 : 13,
    small: paper === 'A5' ? 9.5 : 12,
    signature: paper === 'A5' ? 11 : 23,
    mottoShare: landscape ? 0.5 : 0.61,
  }
}
