import type { CliCommand } from '../command.ts'
import { periodicReport } from '../report/periodic.ts'

/** `quytrinh report quarter`: the reform report of a quarter, filled from the workspace. */
export const reportQuarter: CliCommand = periodicReport('quarter')
