import { catalogue, indicator, procedure, type RowLinks, record, task } from './link.ts'
import { reasons } from './reasons.ts'

/** What serves institutions and administrative procedures (II.1, II.2). */
export const lawAndProcedureLinks: Readonly<Record<string, RowLinks>> = {
  'II.1-01': {
    servedBy: [
      ...procedure('council-resolution', 'committee-decision'),
      ...indicator('legaldoc.unlawful.rate'),
    ],
  },
  'II.1-02': { servedBy: [...procedure('legal-document-review', 'legal-document-systematisation')] },
  'II.1-03': { servedBy: [...procedure('legal-document-review')] },
  'II.1-04': {
    servedBy: [
      ...procedure(
        'law-enforcement-monitoring',
        'legal-document-self-check',
        'legal-document-authority-check',
      ),
    ],
  },
  'II.1-05': { servedBy: [...procedure('training-plan', 'training')] },
  'II.1-06': { servedBy: [...procedure('training-plan', 'training')] },
  'II.2-01': {
    servedBy: [...catalogue('legalReferences'), ...procedure('reform-task', 'civil-servant-evaluation')],
  },
  'II.2-02': {
    servedBy: [...procedure('administrative-procedure-review'), ...indicator('tthc.simplified.rate')],
  },
  'II.2-03': { servedBy: [...procedure('administrative-procedure-assessment')] },
  'II.2-04': {
    servedBy: [
      ...procedure('administrative-procedure-publication'),
      ...indicator('tthc.published.onTime.rate'),
    ],
  },
  'II.2-05': {
    servedBy: [...catalogue('national-catalogue'), ...procedure('administrative-procedure-publication')],
  },
  'II.2-06': {
    servedBy: [
      ...procedure('administrative-procedure-publication'),
      ...indicator('tthc.synchronised.onTime.rate'),
    ],
  },
  'II.2-07': {
    servedBy: [
      ...procedure('public-dialogue'),
      ...record('public-dialogue/minutes'),
      ...procedure('citizen-reception'),
    ],
  },
  'II.2-08': { servedBy: [...procedure('administrative-procedure-publication')] },
  'II.2-09': { servedBy: [...procedure('feedback-petition'), ...indicator('pakn.onTime.rate')] },
  'II.2-10': {
    servedBy: [
      ...procedure('one-stop', 'linked-one-stop', 'birth-residence-health-card'),
      ...indicator('dossier.onTime.rate', 'onestop.exchange.rate'),
    ],
  },
  'II.2-11': {
    servedBy: [
      ...task('II.2-11'),
      ...procedure('reform-task', 'organisation-review'),
      ...indicator('onestop.norm.rate'),
    ],
  },
  'II.2-12': {
    servedBy: [...task('II.2-12'), ...procedure('reform-task'), ...indicator('onestop.modern.rate')],
    outside: reasons.construction,
  },
  'II.2-13': { servedBy: [...procedure('training', 'training-plan', 'civil-servant-evaluation')] },
}
