import type { ParetoKey } from '../../nonconformity/index.ts'
import { causeHeads, clauses, grades, nonconformitySources } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { type AuditPrint, clauseHeading, unitName } from '../audit/audit-print.ts'
import { kinds } from './kinds.ts'

/** What nonconformities are counted by, as it heads a column. */
export const keyTitles: Readonly<Record<ParetoKey, Text>> = {
  causeHead: text('Nhóm nguyên nhân', 'Cause head'),
  clause: text('Điều khoản', 'Clause'),
  unit: text('Đơn vị', 'Unit'),
  process: text('Quá trình, thủ tục', 'Process'),
  source: text('Nguồn phát hiện', 'Source'),
  grade: text('Mức độ', 'Grade'),
  kind: text('Loại', 'Kind'),
}

const unknown = text('chưa xác định', 'not known yet')

const terms: { readonly [K in ParetoKey]?: Readonly<Record<string, Text>> } = {
  causeHead: causeHeads,
  source: nonconformitySources,
  grade: grades,
  kind: kinds,
}

const isClause = (key: string): key is keyof typeof clauses => Object.hasOwn(clauses, key)

/** A value counted by, as people read it; null is what is not known yet. */
export const keyValue = (by: ParetoKey, key: string | null, print: AuditPrint): string => {
  const { language = 'vi' } = print
  if (key === null) return unknown[language]
  if (by === 'clause' && isClause(key)) return clauseHeading(key, print)
  if (by === 'unit') return unitName(key, print)
  const words = terms[by]
  return (words !== undefined && Object.hasOwn(words, key) ? words[key]?.[language] : undefined) ?? key
}
