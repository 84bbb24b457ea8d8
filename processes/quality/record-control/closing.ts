import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { formatDate, text } from '../../../src/text/index.ts'
import { keptThrough, retention } from './facts.ts'

/**
 * What closing a record tells: the day the work ended, how long it is kept, and the last year it is kept through. The
 * years are counted from the year the work ended (TT 10/2022/TT-BNV, Đ.3.1), which is not itself one of them: our
 * reading, the safer one.
 */
export const closing = z
  .object({ workEndedOn: dayFact, retention, keptThrough: z.exactOptional(keptThrough) })
  .check(({ value, issues }) => {
    const ended = Number(value.workEndedOn.slice(0, 4))
    const { retention: years, keptThrough: given } = value
    const last = years === 'permanent' ? undefined : ended + years
    if (given === last) return
    issues.push({
      code: 'custom',
      input: value,
      path: ['keptThrough'],
      params: {
        text:
          last === undefined
            ? text(
                'Hồ sơ bảo quản vĩnh viễn không có năm hết hạn; bỏ trống "keptThrough"',
                'A record kept for ever has no last year; leave "keptThrough" out',
              )
            : text(
                `Công việc kết thúc ngày ${formatDate(value.workEndedOn)}, bảo quản ${years} năm tính từ năm kết thúc thì giữ đến hết năm ${last} (TT 10/2022/TT-BNV, Đ.3.1)`,
                `Work that ended on ${formatDate(value.workEndedOn)} and is kept for ${years} years from that year is kept through ${last} (TT 10/2022/TT-BNV, Đ.3.1)`,
              ),
      },
    })
  })
