import { birthResidenceHealthCard } from '../../../processes/public-service/birth-residence-health-card.ts'
import { agencies, around, electronic } from '../../data/scenario/birth-residence-health-card/agencies.ts'
import { intake } from '../../data/scenario/birth-residence-health-card/intake.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(birthResidenceHealthCard, 'receiver', { intake, agencies, electronic, around })
