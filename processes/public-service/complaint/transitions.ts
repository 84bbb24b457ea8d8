import type { Transition } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'
import { newRules } from './regimes.ts'

/** Acceptance: within competence, not barred, in time. */
export const accept = {
  to: 'accepted',
  when: {
    all: [{ is: { competent: true } }, { is: { barred: false } }, { is: { filedInTime: true } }],
  },
  refuse: [refusals.notCompetent, refusals.barred, refusals.outOfTime],
} as const satisfies Transition

/** Suspension came with the amendments of 2026. */
export const suspend = {
  to: 'suspended',
  when: newRules,
  refuse: refusals.noSuspensionBefore2026,
} as const satisfies Transition

/**
 * The complainant stays away: before 2026 the second absence after notice ends the dialogue, since then one without
 * good reason. Otherwise a new day is set.
 */
export const recordAbsence = [
  {
    to: 'deciding',
    when: { all: [{ given: 'dialogueNotice' }, newRules, { is: { excused: false } }] },
    do: [{ increment: 'absences' }],
  },
  {
    to: 'deciding',
    when: { all: [{ given: 'dialogueNotice' }, { not: newRules }, { atLeast: { absences: 1 } }] },
    do: [{ increment: 'absences' }],
  },
  {
    when: { given: 'dialogueNotice' },
    do: [{ increment: 'absences' }, { clear: 'dialogueNotice' }, { clear: 'dialogueOn' }],
    refuse: refusals.noNotice,
  },
] as const satisfies readonly Transition[]

/** A complaint under the law of 2011 that comes under the rules of 2026 on its way. */
export const applyDecree2026 = {
  when: { not: newRules },
  do: [{ set: { transitional: true } }],
  refuse: refusals.alreadyNewRules,
} as const satisfies Transition
