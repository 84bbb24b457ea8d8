import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { knownProcedures } from '../procedures.ts'
import { table } from '../table.ts'
import { findWorkspace } from '../workspace.ts'

const origins = { bundled: text('có sẵn', 'bundled'), agency: text('cơ quan', 'agency') }

const run = async (input: Input, frame: Frame) => {
  const known = knownProcedures(findWorkspace(input))
  const rows = await Promise.all(
    known.map(async ({ id, origin, load }) => {
      const { version, title, clauses, steps } = await load()
      return { id, version, title, clauses, steps: Object.keys(steps).length, origin }
    }),
  )
  if (frame.json) frame.data({ procedures: rows })
  else
    frame.line(
      ...table(
        rows.map(({ id, version, title, clauses, steps, origin }) => [
          id,
          version,
          String(steps),
          frame.say(origins[origin]),
          frame.say(title),
          clauses.join(', '),
        ]),
        {
          header: [
            frame.say(text('Mã', 'Id')),
            frame.say(text('Bản', 'Version')),
            frame.say(text('Số bước', 'Steps')),
            frame.say(text('Nguồn', 'Origin')),
            frame.say(text('Tên', 'Title')),
            frame.say(text('Điều khoản ISO 9001:2008', 'ISO 9001:2008 clauses')),
          ],
          columns: frame.columns,
        },
      ),
    )
  return exitCodes.ok
}

/** `quytrinh list`: the procedures at hand. */
export const list: CliCommand = { run }
