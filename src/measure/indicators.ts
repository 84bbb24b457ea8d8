import { documentIndicators } from './indicators/documents.ts'
import { dossierIndicators } from './indicators/dossiers.ts'
import { onlineIndicators } from './indicators/online.ts'
import { organisationIndicators } from './indicators/organisation.ts'
import { satisfactionIndicators } from './indicators/satisfaction.ts'

/** Every indicator, by its id. */
export const indicators = {
  ...satisfactionIndicators,
  ...documentIndicators,
  ...onlineIndicators,
  ...dossierIndicators,
  ...organisationIndicators,
} as const

/** The id of an indicator, such as `edoc.rate`. */
export type IndicatorId = keyof typeof indicators

/** Whether a text is the id of an indicator. */
export const isIndicator = (id: string): id is IndicatorId => Object.hasOwn(indicators, id)
