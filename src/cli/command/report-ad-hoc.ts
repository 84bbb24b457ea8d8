import type { CliCommand } from '../command.ts'
import { periodicReport } from '../report/periodic.ts'

/** `quytrinh report ad-hoc`: a reform report over days of its own, on request, filled from the workspace. */
export const reportAdHoc: CliCommand = periodicReport('ad-hoc')
