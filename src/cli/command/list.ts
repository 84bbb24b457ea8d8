import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { knownProcedures } from '../procedures.ts'
import { table } from '../table.ts'
import { findWorkspace } from '../workspace.ts'

const origins = { bundled: text('có sẵn', 'bundled'), agency: text('cơ quan', 'agency') }

interface Row {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly clauses: readonly string[]
  readonly steps: number
  readonly origin: keyof typeof origins
}

/** Names are never cut; a narrow terminal is left without the clauses, which `show` and `--json` give. */
const listLines = (rows: readonly Row[], frame: Frame): readonly string[] => {
  const { columns } = frame
  const withClauses = columns === undefined || columns >= 120
  const clauses = (cell: string): readonly string[] => (withClauses ? [cell] : [])
  return table(
    rows.map((row) => [
      row.id,
      row.version,
      String(row.steps),
      frame.say(origins[row.origin]),
      frame.say(row.title),
      ...clauses(row.clauses.join(', ')),
    ]),
    {
      header: [
        frame.say(text('Mã', 'Id')),
        frame.say(text('Bản', 'Version')),
        frame.say(text('Số bước', 'Steps')),
        frame.say(text('Nguồn', 'Origin')),
        frame.say(text('Tên', 'Title')),
        ...clauses(frame.say(text('Điều khoản ISO 9001:2008', 'ISO 9001:2008 clauses'))),
      ],
      columns,
      fixed: [0, 1, 2, 3],
      wraps: true,
    },
  )
}

const run = async (input: Input, frame: Frame) => {
  const known = knownProcedures(findWorkspace(input))
  const rows = await Promise.all(
    known.map(async ({ id, origin, load }) => {
      const { version, title, clauses, steps } = await load()
      return { id, version, title, clauses, steps: Object.keys(steps).length, origin }
    }),
  )
  if (frame.json) frame.data({ procedures: rows })
  else frame.line(...listLines(rows, frame))
  return exitCodes.ok
}

/** `quytrinh list`: the procedures at hand. */
export const list: CliCommand = { run }
