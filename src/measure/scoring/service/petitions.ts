import { addWorkingDays, type Calendar } from '../../../time/index.ts'
import type { WorkingDayRow } from './publication.ts'

/** What is done with a petition. */
export type PetitionAct = 'reject' | 'askForMore' | 'answer' | 'publish'

const row = (workingDays: number): WorkingDayRow => ({
  workingDays,
  from: '2022-08-01',
  basis: 'QĐ 766/QĐ-TTg (2022), mô tả công thức, 5.2',
  confidence: 'secondary',
})

/** The working days each act on a petition may take (5.2). */
export const petitionLimits: Readonly<Record<PetitionAct, WorkingDayRow>> = {
  reject: row(2),
  askForMore: row(5),
  answer: row(15),
  publish: row(2),
}

/** Whether an act was done in time, between two civil days; one not done by `asOf` is late once its time is over. Throws `QuytrinhError` like `addWorkingDays`. */
export const petitionActInTime = (
  act: PetitionAct,
  { since, doneOn }: { readonly since: string; readonly doneOn: string | null },
  asOf: string,
  calendar: Calendar,
): boolean => (doneOn ?? asOf) <= addWorkingDays(since, petitionLimits[act].workingDays, calendar)
