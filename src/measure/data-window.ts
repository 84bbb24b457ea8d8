/** The first and the last day that figures tell about, both included, as civil dates `YYYY-MM-DD`. */
export interface DataWindow {
  readonly from: string
  readonly to: string
}

/** Whether a day lies in a window. */
export const within = (day: string, { from, to }: DataWindow): boolean => from <= day && day <= to
