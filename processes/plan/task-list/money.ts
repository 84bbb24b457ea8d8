import { text } from '../../../src/text/index.ts'

/** The ways an amount may be written. */
export const moneyForms = text(
  'số tiền không âm, viết như 1.500.000 hoặc 1500000; lẻ sau dấu phẩy chỉ khi tên cột nêu đơn vị (triệu đồng)',
  'an amount of zero or more, written 1.500.000 or 1500000; decimals after a comma only where the column names its unit (triệu đồng)',
)

const written = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/

/**
 * An amount in đồng as Vietnamese offices write it: groups of three after a full stop, decimals after a comma.
 * `zeros` says how many zeros the unit of the column leaves out (6 for triệu đồng). Undefined when it is no whole
 * number of đồng.
 */
export const readMoney = (amount: string, zeros: number): number | undefined => {
  const match = written.exec(amount.replace(/\s*(đồng|đ|VND|VNĐ)$/iu, '').trim())
  if (match === null) return undefined
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > zeros) return undefined
  const value = Number((match[1] ?? '').replaceAll('.', '') + fraction.padEnd(zeros, '0'))
  return Number.isSafeInteger(value) ? value : undefined
}
