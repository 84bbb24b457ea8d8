import type { CliCommand } from '../command.ts'
import { periodicReport } from '../report/periodic.ts'

/** `quytrinh report half`: the reform report of a half-year, filled from the workspace. */
export const reportHalf: CliCommand = periodicReport('half')
