import type { Issue } from '../issue/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { formatDate, text } from '../text/index.ts'
import type { Frame } from './frame.ts'

/** The laws a procedure knows, with their days, below the refusal of a day none of them covers. */
export const regimeNotes = (
  issues: readonly Issue[],
  procedure: Procedure,
  frame: Frame,
): readonly string[] =>
  issues.every(({ code }) => code !== 'regime-none')
    ? []
    : Object.values(procedure.regimes ?? {}).map(({ title, from, to, basis }) => {
        const until =
          to === undefined ? text('', '') : text(` đến ${formatDate(to)}`, ` to ${formatDate(to)}`)
        return frame.say(
          text(
            `  từ ${formatDate(from)}${until.vi}: ${title.vi} (${basis})`,
            `  from ${formatDate(from)}${until.en}: ${title.en} (${basis})`,
          ),
        )
      })
