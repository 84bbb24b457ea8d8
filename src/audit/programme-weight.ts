import { type ClauseId, clauseIds, type FindingGrade } from '../standard/index.ts'

/** A clause of a unit, with how much it matters for the programme. */
export interface WeighedCell {
  readonly clause: ClauseId
  readonly weight: number
}

/** What a finding of the cycle before adds to the weight of its clause in its unit. Our suggestion, a setting. */
export const findingWeights = {
  major: 3,
  minor: 2,
  observation: 1,
  improvement: 0,
} as const satisfies Record<FindingGrade, number>

const heavy = 3

/** Whether a cell weighs enough to be audited every year, and twice where there is room. */
export const isHeavy = ({ weight }: WeighedCell): boolean => weight >= heavy

interface Scales {
  readonly clauses: readonly ClauseId[]
  readonly importance: {
    readonly units?: Readonly<Record<string, number>>
    readonly clauses?: { readonly [clause: string]: number | undefined }
  }
  readonly earlier: readonly {
    readonly unit: string
    readonly clause: ClauseId
    readonly grade: FindingGrade
  }[]
}

const numberIn = (numbers: { readonly [key: string]: number | undefined } = {}, key: string): number =>
  (Object.hasOwn(numbers, key) ? numbers[key] : undefined) ?? 1

/**
 * The clauses of the programme that apply to a unit, the weightiest first. A weight is the importance of the unit
 * times that of the clause, plus what was found there before.
 */
export const weigh = (
  unit: { readonly id: string; readonly clauses?: readonly ClauseId[] },
  { clauses, importance, earlier }: Scales,
): readonly WeighedCell[] =>
  clauses
    .filter((clause) => unit.clauses?.includes(clause) ?? true)
    .map((clause) => ({
      clause,
      weight:
        numberIn(importance.units, unit.id) * numberIn(importance.clauses, clause) +
        earlier
          .filter((finding) => finding.unit === unit.id && finding.clause === clause)
          .reduce((sum, { grade }) => sum + findingWeights[grade], 0),
    }))
    .sort((a, b) => b.weight - a.weight || clauseIds.indexOf(a.clause) - clauseIds.indexOf(b.clause))
