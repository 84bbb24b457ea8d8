import { catalogue, duty, indicator, procedure, type RowLinks, task } from './link.ts'
import { reasons } from './reasons.ts'

/** What serves finance and modernisation (II.5, II.6). */
export const financeAndModernisationLinks: Readonly<Record<string, RowLinks>> = {
  'II.5-01': { servedBy: [...catalogue('legalReferences')], outside: reasons.administrativeFunds },
  'II.5-02': { servedBy: [...catalogue('legalReferences')], outside: reasons.administrativeFunds },
  'II.5-03': { servedBy: [...catalogue('legalReferences')], outside: reasons.administrativeFunds },
  'II.5-04': { servedBy: [...catalogue('legalReferences'), ...procedure('unit-autonomy')] },
  'II.5-05': { servedBy: [...procedure('reform-budget', 'reform-ranking')] },
  'II.5-06': { servedBy: [...indicator('xhh.providers', 'xhh.share')], outside: reasons.socialisation },
  'II.5-07': { servedBy: [...indicator('xhh.capital')], outside: reasons.socialisation },
  'II.5-08': { servedBy: [...indicator('sat.education', 'sat.health')], outside: reasons.serviceQuality },
  'II.5-09': { servedBy: [], outside: reasons.serviceQuality },
  'II.5-10': { servedBy: [...indicator('autonomy.share', 'sat.education', 'sat.health')] },
  'II.6-01': { servedBy: [...indicator('etransaction.rate', 'edoc.rate', 'online.dossier.rate')] },
  'II.6-02': {
    servedBy: [
      ...indicator('edoc.rate', 'etransaction.rate'),
      ...procedure('incoming-document', 'outgoing-document'),
    ],
  },
  'II.6-03': {
    servedBy: [...indicator('online.level34.rate', 'online.full.rate'), ...procedure('online-intake')],
  },
  'II.6-04': {
    servedBy: [...task('II.6-04'), ...catalogue('projects'), ...procedure('reform-task', 'one-stop')],
  },
  'II.6-05': { servedBy: [...task('II.6-05'), ...procedure('reform-task')], outside: reasons.infrastructure },
  'II.6-06': { servedBy: [...task('II.6-06'), ...procedure('reform-task')], outside: reasons.infrastructure },
  'II.6-07': { servedBy: [...task('II.6-07'), ...procedure('reform-task')], outside: reasons.infrastructure },
  'II.6-08': { servedBy: [...task('II.6-08'), ...procedure('reform-task')], outside: reasons.infrastructure },
  'II.6-09': { servedBy: [...task('II.6-09'), ...procedure('reform-task')], outside: reasons.infrastructure },
  'II.6-10': { servedBy: [...task('II.6-10'), ...procedure('reform-task')], outside: reasons.construction },
  'II.6-11': {
    servedBy: [
      ...procedure(
        'qms',
        'document-control',
        'record-control',
        'records-life-cycle',
        'internal-audit',
        'nonconforming-service',
        'nonconformity',
        'corrective-action',
        'preventive-action',
        'management-review',
        'qms-inspection',
      ),
      ...duty('internal-audit', 'management-review'),
      ...indicator('qms.declared.rate'),
    ],
  },
}
