import type { ParetoKey } from '../../nonconformity/index.ts'
import {
  causeHeads,
  clauses,
  grades,
  inEdition,
  isClauseId,
  nonconformitySources,
} from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { unitTitle } from '../audit/people.ts'
import type { Workspace } from '../workspace.ts'

const kinds = {
  service: text('dịch vụ không phù hợp', 'nonconforming service'),
  corrective: text('hành động khắc phục', 'corrective action'),
  preventive: text('hành động phòng ngừa', 'preventive action'),
} as const

/** What nonconformities can be counted by, as people call it. */
export const slipKeys = {
  causeHead: text('Nhóm nguyên nhân', 'Head of causes'),
  clause: text('Điều khoản', 'Clause'),
  unit: text('Đơn vị', 'Unit'),
  process: text('Quá trình', 'Process'),
  source: text('Nguồn phát hiện', 'Where it came to light'),
  grade: text('Mức độ', 'Grade'),
  kind: text('Loại', 'Kind'),
} as const satisfies Readonly<Record<ParetoKey, Text>>

const terms: Readonly<Partial<Record<ParetoKey, Readonly<Record<string, Text>>>>> = {
  causeHead: causeHeads,
  source: nonconformitySources,
  grade: grades,
  kind: kinds,
}

/** What stands where the key of a slip is not known. */
const notKnown = text('chưa xác định', 'not known yet')

/** The name of what nonconformities are counted under; null is what is not known. */
export const slipName = (by: ParetoKey, key: string | null, workspace: Workspace): Text => {
  if (key === null) return notKnown
  if (by === 'unit') return text(unitTitle(key, workspace), unitTitle(key, workspace))
  if (by === 'clause' && isClauseId(key)) {
    const number = inEdition(key, workspace.profile.edition).join(', ')
    return text(`${number} ${clauses[key].vi}`, `${number} ${clauses[key].en}`)
  }
  return terms[by]?.[key] ?? text(key, key)
}
