/**
 * The catalogue of bundled procedures; each is loaded only when asked for. Beside it, what an agency owes every year.
 *
 * @module quytrinh/processes
 */

import type { Duty } from '../src/agenda/index.ts'
import { administrationCatalogue } from './administration/catalogue.ts'
import { administrationDuties } from './administration/duties.ts'
import { reportingDuties } from './administration/reporting/duties.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { financeCatalogue } from './finance/catalogue.ts'
import { financeDuties } from './finance/duties.ts'
import { legislationCatalogue } from './legislation/catalogue.ts'
import { legislationDuties } from './legislation/duties.ts'
import { organisationCatalogue } from './organisation/catalogue.ts'
import { organisationDuties } from './organisation/duties.ts'
import { personnelCatalogue } from './personnel/catalogue.ts'
import { personnelDuties } from './personnel/duties.ts'
import { publicServiceCatalogue } from './public-service/catalogue.ts'
import { publicServiceDuties } from './public-service/duties.ts'
import { qualityCatalogue } from './quality/catalogue.ts'
import { qualityDuties } from './quality/duties.ts'

export type { CatalogueEntry }

/** Every bundled procedure; each is loaded only when asked for. */
export const catalogue: readonly CatalogueEntry[] = Object.freeze([
  ...publicServiceCatalogue,
  ...qualityCatalogue,
  ...legislationCatalogue,
  ...personnelCatalogue,
  ...organisationCatalogue,
  ...financeCatalogue,
  ...administrationCatalogue,
])

/** Everything an agency owes in a year, by group of the reform plan; dated and cited rows for `agenda`. */
export const duties: readonly Duty[] = Object.freeze([
  ...publicServiceDuties,
  ...qualityDuties,
  ...legislationDuties,
  ...personnelDuties,
  ...organisationDuties,
  ...financeDuties,
  ...administrationDuties,
  ...reportingDuties,
])
