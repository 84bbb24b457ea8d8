import type { Condition, LimitRow, LimitRule } from '../../../src/procedure/index.ts'
import { days, type Limit, sameDay } from '../../../src/time/index.ts'

const rows = <const L extends Limit>(limit: L) =>
  [
    { limit, regime: 'law65of2025', basis: 'Luật 65/2025/QH15, Đ.24', confidence: 'secondary' },
    { limit, regime: 'law72of2025', basis: 'Luật 72/2025/QH15, Đ.43', confidence: 'secondary' },
  ] as const satisfies readonly LimitRow[]

const onTheDay = <const B extends string>(basis: B) =>
  [{ limit: sameDay(), basis, confidence: 'setting' }] as const satisfies readonly LimitRow[]

const ofACommune = { is: { level: 'commune' } } as const satisfies Condition

/** The time limits of a dialogue: the law sets two for communes, the plan of the agency the others. */
export const limits = {
  notice: {
    title: { vi: 'Thông báo trước buổi đối thoại', en: 'Give notice of the dialogue' },
    runsIn: ['planned'],
    when: ofACommune,
    within: { ahead: 'dialogueOn', rows: rows(days(7)) },
  },
  meeting: {
    title: { vi: 'Tổ chức đúng ngày đã thông báo', en: 'Hold it on the day announced' },
    duty: 'convenor',
    runsIn: ['announced', 'collecting'],
    within: { ahead: 'dialogueOn', rows: onTheDay('Ngày ghi trong thông báo đối thoại') },
  },
  result: {
    title: { vi: 'Công bố kết quả đối thoại', en: 'Publish the result' },
    duty: 'secretariat',
    runsIn: ['held', 'assigned'],
    when: ofACommune,
    within: rows(days(10)),
  },
  answers: {
    title: { vi: 'Trả lời nội dung được giao', en: 'Give the answers owed' },
    duty: 'department',
    runsIn: ['assigned'],
    within: { ahead: 'answerBy', rows: onTheDay('Ngày ghi trong văn bản giao trả lời') },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
