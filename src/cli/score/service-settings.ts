import * as z from 'zod'
import { type ServiceSettings, serviceIndicators } from '../../measure/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'

const byIndicator = z.strictObject(
  Object.fromEntries(Object.keys(serviceIndicators).map((id) => [id, z.exactOptional(z.number())])),
)

const shape = z.strictObject({
  maxima: z.exactOptional(byIndicator),
  targets: z.exactOptional(byIndicator),
  withoutData: z.exactOptional(z.enum(['unknown', 'zero'])),
})

/** The agency's settings in a JSON file: `{ "maxima": { "3.1": 4 }, "targets": {…}, "withoutData": "zero" }`. */
export const readServiceSettings = (file: string | undefined): ServiceSettings => {
  if (file === undefined) return {}
  const json = readJson(file)
  const read = shape.safeParse(json)
  if (!read.success) throw unreadable(...inFile(file, issuesOfZod(read.error, '', json)))
  return read.data
}
