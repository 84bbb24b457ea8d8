import { type Input as ReadInput, reportCatalogue } from '../interop/index.ts'
import type { Issue } from '../issue/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import { unitName } from '../time/index.ts'
import { describeIssue, type Frame } from './frame.ts'
import { counted } from './plural.ts'
import { table } from './table.ts'

const byCode = (issues: readonly Issue[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

const reasons: Readonly<Record<string, Text>> = {
  'task-sum-exceeds-step': text('các việc cộng lại vượt thời gian của bước', 'tasks exceed their step'),
  'step-sum-mismatch': text('các bước cộng lại khác thời hạn công bố', 'steps do not add up to the total'),
  'no-total': text('chưa ấn định tổng thời gian', 'no total time'),
  'step-time-not-fixed': text('bước chưa ấn định thời gian', 'a step without a time'),
  'unit-mixed': text('lẫn đơn vị thời gian', 'mixed units of time'),
  'done-missing': text(
    'chưa đánh dấu việc nào là giải quyết xong',
    'no task is marked as settling the matter',
  ),
  'order-not-increasing': text('số thứ tự bước không tăng dần', 'step numbers do not increase'),
  'next-unknown': text('việc kế tiếp không có', 'the next task does not exist'),
  'task-unreached': text('việc không bao giờ đến lượt', 'a task is never reached'),
  'task-foreign': text('việc mang mã của thủ tục khác', 'a task of another procedure'),
  'pause-unbalanced': text('tạm dừng mà không chạy tiếp', 'a pause is never ended'),
  'unit-missing': text('thời gian in ra không có đơn vị', 'a printed time without a unit'),
  'time-not-stated': text('không công bố thời gian', 'no time is stated'),
  'time-only-in-description': text('chỉ phần mô tả có ghi thời gian', 'a time only in the description'),
  'row-unclear': text('dòng cách nộp không rõ', 'an unclear row'),
}

/** How many issues of each code, the most frequent first. */
export const reasonLines = (issues: readonly Issue[], frame: Frame): readonly string[] =>
  issues.length === 0
    ? []
    : [
        frame.say(text('Lỗi theo loại:', 'Issues by kind:')),
        ...table(
          byCode(issues).map(([code, count]) => [
            formatNumber(count, frame.language),
            code,
            reasons[code] === undefined ? '' : frame.say(reasons[code]),
          ]),
          { indent: 2 },
        ),
      ]

/** The times of a catalogue by unit and way of handing in; nothing for other inputs. */
export const formLines = (value: ReadInput, frame: Frame): readonly string[] => {
  if (value.kind !== 'national-procedures') return []
  const { times, readTimes, unreadTimes, byUnit } = reportCatalogue(value)
  const n = (count: number): string => formatNumber(count, frame.language)
  return [
    frame.say(
      text(
        `${n(times)} thời hạn ghi trong tệp: đọc được ${n(readTimes)}, chưa đọc được ${n(unreadTimes)}.`,
        `${counted(times, 'time')} printed in the file: ${n(readTimes)} read, ${n(unreadTimes)} not read.`,
      ),
    ),
    ...table(
      byUnit.map(({ unit, online, post, inPerson }) => [
        frame.say(unitName(unit)),
        n(online),
        n(post),
        n(inPerson),
      ]),
      {
        indent: 2,
        header: [
          frame.say(text('Đơn vị', 'Unit')),
          frame.say(text('Trực tuyến', 'Online')),
          frame.say(text('Bưu chính', 'Post')),
          frame.say(text('Trực tiếp', 'In person')),
        ],
      },
    ),
  ]
}

/** The first issues, and how many more there are. */
export const issueLines = (issues: readonly Issue[], all: boolean, frame: Frame): readonly string[] => {
  const shown = all ? issues : issues.slice(0, 10)
  const more = issues.length - shown.length
  return [
    ...shown.flatMap((issue) => [
      `${issue.code}  ${describeIssue(issue, frame.language)}`,
      ...(issue.trace === undefined || issue.trace.length === 0
        ? []
        : [`  ${frame.say(text('đường đi', 'path'))}: ${issue.trace.join(' → ')}`]),
    ]),
    ...(more === 0
      ? []
      : [
          frame.say(
            text(
              `… và ${formatNumber(more, 'vi')} lỗi khác (--all).`,
              `… and ${formatNumber(more, 'en')} more (--all).`,
            ),
          ),
        ]),
  ]
}
