import { decimalCell } from '../../interop/index.ts'
import type { Adjustment } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'

/** Points beside the criteria, each given as `lý do=điểm`. */
export const adjustmentsOf = (input: Input, name: 'bonus' | 'malus'): readonly Adjustment[] =>
  input.list(name).map((given) => {
    const at = given.lastIndexOf('=')
    const read = decimalCell({ mark: ',' })(given.slice(at + 1))
    if (at > 0 && read.ok) return { reason: given.slice(0, at).trim(), points: read.value }
    throw unreadable({
      code: 'option-unreadable',
      path: `--${name}`,
      message: text(
        `Không đọc được "${given}": cần "lý do=điểm", như "sáng kiến=0,5".`,
        `"${given}" cannot be read: "reason=points" is needed, such as "initiative=0.5".`,
      ),
      received: given,
    })
  })
