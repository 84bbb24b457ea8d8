import { catalogue } from '../../../processes/index.ts'

/** The procedures of the quality management system itself. */
export const qualityProcedures: readonly string[] = catalogue
  .filter(({ group }) => group === 'quality')
  .map(({ id }) => id)
