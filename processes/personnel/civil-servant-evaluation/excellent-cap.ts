/** The greatest share of the excellent, in per cent. */
const shares = { usual: 20, outstanding: 25 } as const

/** Of whom the excellent may be a share, and whether the unit is outstanding. */
export interface CapOptions {
  /** How many are counted: those classed as good, alike in duty; whether the excellent are among them is not said. */
  readonly counted: number
  readonly outstanding?: boolean
}

/**
 * How many people may be classed as excellent in one agency and one group of like duties.
 *
 * Source: NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP, Đ.13.
 */
export const excellentPeople = ({ counted, outstanding = false }: CapOptions): number =>
  Math.floor((counted * shares[outstanding ? 'outstanding' : 'usual']) / 100)

/**
 * How many public units of one competent level may be classed as excellent; one where there are fewer than five.
 *
 * Source: NĐ 233/2026/NĐ-CP, Đ.5–7.
 */
export const excellentUnits = (units: number, options: CapOptions): number =>
  units < 5 ? 1 : excellentPeople(options)
