import { effectiveAtFirst, isEnded, onTimeClosure, stages } from '../../nonconformity/index.ts'
import type { Told } from '../../report/index.ts'
import { grades } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { unitTitle } from '../audit/people.ts'
import { rateText } from '../nc/analysis-sections.ts'
import { isIn, type ReviewSource } from './source.ts'

/** The state of corrective and preventive actions: the slips of the period, and those of before that are open. */
export const actionStatus = (source: ReviewSource): Told => {
  const records = source.slips
    .map(({ record }) => record)
    .filter((record) => isIn(record.foundOn, source) || (record.foundOn <= source.to && !isEnded(record)))
  if (records.length === 0) return { lines: [] }
  const open = records.filter((record) => !isEnded(record))
  const today = source.now.slice(0, 10)
  const overdue = open.filter(({ dueOn }) => dueOn !== undefined && dueOn < today).length
  const [onTime, first] = [rateText(onTimeClosure(records)), rateText(effectiveAtFirst(records))]
  return {
    lines: [
      text(
        `${records.length} phiếu: ${records.length - open.length} đã kết thúc, ${open.length} đang mở, trong đó ${overdue} quá hạn.`,
        `${records.length} slips: ${records.length - open.length} ended, ${open.length} open, ${overdue} of them overdue.`,
      ),
      text(`Hoàn thành đúng hạn: ${onTime.vi}.`, `Done on time: ${onTime.en}.`),
      text(`Có hiệu lực ngay lần đầu: ${first.vi}.`, `Effective at first: ${first.en}.`),
    ],
    table: {
      columns: [
        text('Số phiếu', 'Number'),
        text('Nội dung', 'What'),
        text('Đơn vị', 'Unit'),
        text('Mức độ', 'Grade'),
        text('Tình trạng', 'State'),
        text('Hạn', 'Due'),
      ],
      rows: records.map(({ id, summary, unit, grade, stage, dueOn }) => [
        id,
        summary,
        unitTitle(unit, source.workspace),
        grade === null ? '' : grades[grade],
        stages[stage],
        dueOn === undefined ? '' : { day: dueOn },
      ]),
    },
  }
}
