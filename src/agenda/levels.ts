import type { Level } from './duty.ts'

/** The last day a level of agencies was there: districts ended when local government came to have two levels. */
const lastDays: Partial<Readonly<Record<Level, string>>> = { district: '2025-06-30' }

/** Whether a level has agencies on a day (`YYYY-MM-DD`). */
export const exists = (level: Level, day: string): boolean => day <= (lastDays[level] ?? day)
