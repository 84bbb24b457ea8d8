import { legalDocumentAuthorityCheck } from '../../../processes/legislation/legal-document-authority-check.ts'
import { of2016, of2025 } from '../../data/scenario/legal-document-authority-check/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(legalDocumentAuthorityCheck, 'checker', { of2016, of2025 })
