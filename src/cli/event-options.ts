import { text } from '../text/index.ts'
import type { OptionDefinition } from './command.ts'

/** Who does what is reported. */
export const byOption: OptionDefinition = {
  flags: '--by <person>',
  text: text('người thực hiện (mã trong quytrinh.json)', 'who does it (an id in quytrinh.json)'),
}

/** When it happened. */
export const atOption: OptionDefinition = {
  flags: '--at <moment>',
  text: text('thời điểm xảy ra (mặc định: bây giờ)', 'when it happened (default: now)'),
}

/** The options of a command that reports an event. */
export const eventOptions: readonly OptionDefinition[] = [
  byOption,
  {
    flags: '--set <name=value>',
    text: text(
      'một trường, như limit="15 ngày làm việc"; dùng nhiều lần được',
      'a field, such as limit="15 working days"; may be repeated',
    ),
    many: true,
  },
  {
    flags: '--payload <file>',
    text: text('tệp JSON chứa các trường; - là đầu vào chuẩn', 'a JSON file of fields; - is standard input'),
  },
  atOption,
]
