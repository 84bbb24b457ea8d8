import type { ExcludableClause } from './exclusions.ts'

/** How often agencies exclude a clause. */
export type ExclusionHabit = 'never' | 'rarely' | 'sometimes' | 'often'

/** How often agencies exclude each clause they may exclude. Our judgement, `unverified`: a hint, never a rule. */
export const exclusionHabits = {
  '7.1': 'never',
  '7.2': 'never',
  '7.2.1': 'never',
  '7.2.2': 'never',
  '7.2.3': 'never',
  '7.3': 'often',
  '7.3.1': 'often',
  '7.3.2': 'often',
  '7.3.3': 'often',
  '7.3.4': 'often',
  '7.3.5': 'often',
  '7.3.6': 'often',
  '7.3.7': 'often',
  '7.4': 'sometimes',
  '7.4.1': 'sometimes',
  '7.4.2': 'sometimes',
  '7.4.3': 'sometimes',
  '7.5': 'never',
  '7.5.1': 'never',
  '7.5.2': 'sometimes',
  '7.5.3': 'never',
  '7.5.4': 'rarely',
  '7.5.5': 'rarely',
  '7.6': 'often',
} as const satisfies { readonly [C in ExcludableClause]: ExclusionHabit }
