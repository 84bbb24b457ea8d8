import type { Finding } from '../../audit/index.ts'
import { findingGrades, inEdition } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'
import type { Workspace } from '../workspace.ts'
import { unitTitle } from './people.ts'

/** Findings as aligned lines: id, grade, clause, unit, gap, number of the nonconformity. */
export const findingLines = (
  findings: readonly Finding[],
  workspace: Workspace,
  frame: Frame,
): readonly string[] =>
  findings.length === 0
    ? [frame.say(text('Không có phát hiện nào.', 'There are no findings.'))]
    : table(
        findings.map(({ id, grade, clause, unit, gap, nonconformity = '' }) => [
          id,
          frame.say(findingGrades[grade]),
          inEdition(clause, workspace.profile.edition).join(', '),
          unitTitle(unit, workspace),
          frame.say(gap),
          nonconformity,
        ]),
        {
          header: [
            frame.say(text('Mã phát hiện', 'Finding')),
            frame.say(text('Mức độ', 'Grade')),
            frame.say(text('Điều khoản', 'Clause')),
            frame.say(text('Đơn vị', 'Unit')),
            frame.say(text('Điểm chưa đáp ứng', 'Gap')),
            frame.say(text('Phiếu KPH', 'Nonconformity')),
          ],
          columns: frame.columns,
          wraps: true,
          fixed: [0],
        },
      )
