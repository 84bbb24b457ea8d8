import type { CliCommand } from '../command.ts'
import { periodicReport } from '../report/periodic.ts'

/** `quytrinh report year`: the reform report of a year, filled from the workspace. */
export const reportYear: CliCommand = periodicReport('year')
