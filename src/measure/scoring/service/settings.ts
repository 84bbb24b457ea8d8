import { failure, type Issue, joinPath, type Result, success } from '../../../issue/index.ts'
import { formatNumber, type Text, text } from '../../../text/index.ts'
import { sumOf } from '../exact.ts'
import { type ServiceIndicatorId, type ServicePart, serviceGroups } from './groups.ts'
import { serviceIndicators } from './indicators.ts'

/** What an agency sets where the sources are silent. */
export interface ServiceSettings {
  /** The most points of indicators, over those known here. */
  readonly maxima?: Readonly<Partial<Record<ServiceIndicatorId, number>>>
  /** The shares, in percent above 0, that earn all points. */
  readonly targets?: Readonly<Partial<Record<ServiceIndicatorId, number>>>
  /** What an indicator earns whose share cannot be computed, as nothing can be divided by: not known (the default), or nothing. */
  readonly withoutData?: 'unknown' | 'zero'
}

/** The most points of an indicator: as set, else as known; null when nobody knows. */
export const maximumOf = (id: ServiceIndicatorId, { maxima }: ServiceSettings): number | null =>
  maxima?.[id] ?? serviceIndicators[id].max

/** The points of a part that no indicator is known to have. */
export const unassigned = ({ max, indicators }: ServicePart, settings: ServiceSettings): number =>
  sumOf([max, ...indicators.map((id) => -(maximumOf(id, settings) ?? 0))])

const issue = (path: string, code: string, message: Text, received: number): Issue => ({
  code,
  path,
  message,
  received: String(received),
  rule: 'QĐ 766/QĐ-TTg (2022)',
})

const partIssues = (part: ServicePart, settings: ServiceSettings): readonly Issue[] => {
  const rest = unassigned(part, settings)
  const allKnown = part.indicators.every((id) => maximumOf(id, settings) !== null)
  if (rest === 0 || (rest > 0 && (part.mayLack || !allKnown))) return []
  const sum = sumOf([part.max, -rest])
  const ids = part.indicators.join(', ')
  return [
    issue(
      'maxima',
      'maxima-sum',
      text(
        `Điểm tối đa của các chỉ số ${ids} cộng lại là ${formatNumber(sum, 'vi')}, phải là ${formatNumber(part.max, 'vi')}.`,
        `The most points of ${ids} add up to ${formatNumber(sum, 'en')}; they have to be ${formatNumber(part.max, 'en')}.`,
      ),
      sum,
    ),
  ]
}

/** The settings, when the points they set fit the groups and targets can be reached; otherwise issues. */
export const checkServiceSettings = (settings: ServiceSettings): Result<ServiceSettings> => {
  const targets = Object.entries(settings.targets ?? {}).flatMap(([id, target]) =>
    target > 0 && target <= 100
      ? []
      : [
          issue(
            joinPath('targets', id),
            'target',
            text(
              `Mục tiêu của chỉ số ${id} phải lớn hơn 0 và không quá 100%.`,
              `The target of ${id} has to be above 0 and at most 100%.`,
            ),
            target,
          ),
        ],
  )
  const maxima = Object.entries(settings.maxima ?? {}).flatMap(([id, max]) =>
    max >= 0
      ? []
      : [
          issue(
            joinPath('maxima', id),
            'maximum',
            text(
              `Điểm tối đa của chỉ số ${id} không được âm.`,
              `The most points of ${id} cannot be below 0.`,
            ),
            max,
          ),
        ],
  )
  const parts = Object.values(serviceGroups).flatMap((group) =>
    group.parts.flatMap((part) => partIssues(part, settings)),
  )
  const issues = [...targets, ...maxima, ...parts]
  return issues.length === 0 ? success(settings) : failure(...issues)
}
