import { text } from '../text/index.ts'

/** Words that several charts share. */
export const words = {
  noData: text('chưa có số liệu', 'no data'),
  target: text('Mục tiêu', 'Target'),
  source: text('Nguồn', 'Source'),
  value: text('Giá trị', 'Value'),
  nameless: text('(không tên)', '(no name)'),
} as const
