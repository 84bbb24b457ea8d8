import type { Text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input } from '../command.ts'
import type { Frame } from '../frame.ts'
import { writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { type Section, sectionLines, sectionsReport } from '../sections.ts'
import { findWorkspace } from '../workspace.ts'

/** A result as the command shows it. */
export interface Shown {
  readonly title: Text
  readonly subtitle: Text
  readonly sections: readonly Section[]
  readonly json: unknown
}

/** Shows a result to people, as data, or as the file `--out` names. */
export const show = async (
  { title, subtitle, sections, json }: Shown,
  now: Moment,
  input: Input,
  frame: Frame,
): Promise<void> => {
  const print = printFor(findWorkspace(input), frame, now)
  if (
    await writeOut(input, frame, now, { reports: [sectionsReport(title, subtitle, sections, print)], json })
  )
    return
  if (frame.json) frame.data(json)
  else
    frame.line(
      frame.paint('bold', `${frame.say(title)} · ${frame.say(subtitle)}`),
      '',
      ...sectionLines(sections, frame),
    )
}
