import type { Reason } from '../time/index.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'

const listed = /^(Bỏ qua|Có tính|Skipped|Counted) ([^:]+): (.+)$/

/** The reasons of a deadline as lines; skipped days stand in columns: which days, and on what ground. */
export const whyLines = (why: readonly Reason[], frame: Frame): readonly string[] => {
  const lines: string[] = []
  let rows: string[][] = []
  const flush = (): void => {
    lines.push(...table(rows, { indent: 2, columns: frame.columns, wraps: true }))
    rows = []
  }
  for (const each of why) {
    const said = frame.say(each.text)
    const [, lead = '', days, ground] = listed.exec(said) ?? []
    if (days === undefined || ground === undefined) {
      flush()
      lines.push(`  ${said}${/[.:]$/.test(said) ? '' : '.'}`)
    } else rows.push([rows.some(([first]) => first === `${lead}:`) ? '' : `${lead}:`, days, ground])
  }
  flush()
  return lines
}
