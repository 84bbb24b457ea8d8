import { text } from '../../text/index.ts'
import type { OptionDefinition } from '../command.ts'

/** The audit a command is about. */
export const auditArgument = {
  name: '<audit>',
  text: text('mã cuộc đánh giá', 'the audit, by its code'),
}

export const byOption: OptionDefinition = {
  flags: '--by <person>',
  text: text('người thực hiện (mã trong quytrinh.json)', 'who does it (an id in quytrinh.json)'),
}

export const atOption: OptionDefinition = {
  flags: '--at <moment>',
  text: text('thời điểm xảy ra (mặc định: bây giờ)', 'when it happened (default: now)'),
}

export const atPrintedOption: OptionDefinition = {
  flags: '--at <moment>',
  text: text(
    'ngày ghi trên văn bản; có --by thì là thời điểm ghi nhận (mặc định: bây giờ)',
    'the day printed on the document; with --by, when it is recorded (default: now)',
  ),
}

export const unitOption: OptionDefinition = {
  flags: '--unit <code>',
  text: text('đơn vị được đánh giá (mã trong quytrinh.json)', 'the audited unit (a code in quytrinh.json)'),
}

export const reasonOption: OptionDefinition = {
  flags: '--reason <text>',
  text: text('lý do', 'the reason'),
}

export const fromOption: OptionDefinition = {
  flags: '--from <day>',
  text: text('từ ngày', 'from this day on'),
}

export const toOption: OptionDefinition = {
  flags: '--to <day>',
  text: text('đến hết ngày', 'up to and with this day'),
}

export const clauseOption: OptionDefinition = {
  flags: '--clause <number>',
  text: text(
    'chỉ điều khoản này và các điều con; dùng nhiều lần được',
    'only this clause and its parts; may be repeated',
  ),
  many: true,
}
