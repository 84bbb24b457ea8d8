import { type Issue, joinPath } from '../../../src/issue/index.ts'
import { type Text, text } from '../../../src/text/index.ts'

/** The fields of a task in an agency's list. */
export type Field = 'number' | 'title' | 'lead' | 'with' | 'deadline' | 'money'

/** What the fields are called. */
export const fieldNames: Readonly<Record<Field, Text>> = {
  number: text('Số thứ tự', 'Number'),
  title: text('Nhiệm vụ', 'Task'),
  lead: text('Cơ quan chủ trì', 'Lead'),
  with: text('Cơ quan phối hợp', 'Co-ordinating units'),
  deadline: text('Thời hạn', 'Deadline'),
  money: text('Kinh phí', 'Money'),
}

/** Where a task stands in the list it was read from: `at` counts from 0, `name` is what people call the row. */
export interface Place {
  readonly at: number
  readonly name: Text
}

/** A fault in one field of one row: the row and the field are named. */
export const faultIn = (
  place: Place,
  field: Field,
  code: string,
  said: Text,
  more: Pick<Issue, 'expected' | 'received'> = {},
): Issue => ({
  code,
  path: joinPath('', place.at, field),
  message: text(
    `${place.name.vi}, ${fieldNames[field].vi}: ${said.vi}`,
    `${place.name.en}, ${fieldNames[field].en}: ${said.en}`,
  ),
  ...more,
})
