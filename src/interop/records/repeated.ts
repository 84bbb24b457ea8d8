import { text } from '../../text/index.ts'
import type { TableFault } from './column.ts'
import { faultAt } from './fault.ts'
import type { Header } from './header.ts'

/** A record and the row it stands in, from 1. */
export interface RecordRow<Value> {
  readonly row: number
  readonly value: Value
}

/** The issue of each record whose key an earlier one has, by its row. */
export const repeatedKeys = (
  records: readonly RecordRow<object>[],
  key: readonly string[],
  { at, titles }: Header,
): ReadonlyMap<number, TableFault> => {
  const first = new Map<string, number>()
  const faults = new Map<number, TableFault>()
  if (key.length === 0) return faults
  for (const { row, value } of records) {
    const fields = new Map<string, unknown>(Object.entries(value))
    const parts = key.map((field) => fields.get(field) ?? null)
    if (parts.every((part) => part === null)) continue
    const shown = parts.map((part) => String(part ?? '')).join(' · ')
    const id = JSON.stringify(parts)
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, row)
      continue
    }
    const column = at.get(key[0] ?? '') ?? 0
    const said = text(`"${shown}" đã có ở dòng ${earlier}.`, `"${shown}" stands in row ${earlier} already.`)
    faults.set(
      row,
      faultAt({ row, at: column, title: titles[column] ?? '' }, 'key-repeated', said, { received: shown }),
    )
  }
  return faults
}
