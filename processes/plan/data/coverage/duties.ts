import { catalogue, duty, indicator, procedure, type RowLinks } from './link.ts'
import { reasons } from './reasons.ts'

/** What serves the duties of section V and the distribution. */
export const dutyLinks: Readonly<Record<string, RowLinks>> = {
  'V.1a-01': { servedBy: [...catalogue('task-list'), ...procedure('reform-task')] },
  'V.1b-01': { servedBy: [...procedure('reform-budget')] },
  'V.1b-02': { servedBy: [...procedure('reform-budget')] },
  'V.1b-03': { servedBy: [...procedure('reform-budget')] },
  'V.1c-01': { servedBy: [...procedure('reform-inspection', 'reform-task')] },
  'V.1c-02': {
    servedBy: [...procedure('reform-report'), ...catalogue('reports'), ...indicator('report.onTime.rate')],
  },
  'V.2a-01': { servedBy: [...procedure('reform-task')] },
  'V.2a-02': { servedBy: [...procedure('reform-task'), ...indicator('task.onTime.rate')] },
  'V.2b-01': { servedBy: [...procedure('reform-inspection', 'reform-task', 'reform-report')] },
  'V.2b-02': { servedBy: [...procedure('reform-ranking'), ...catalogue('cycles')] },
  'V.2b-03': { servedBy: [...procedure('satisfaction-survey'), ...indicator('sat.agency')] },
  'V.2c-01': { servedBy: [...procedure('reform-report'), ...catalogue('reports')] },
  'V.2d-01': { servedBy: [...procedure('training-plan', 'training')] },
  'V.2d-02': { servedBy: [...procedure('training-plan', 'training')] },
  'V.2đ-01': { servedBy: [...catalogue('areas'), ...procedure('organisation-review')] },
  'V.2đ-02': {
    servedBy: [...catalogue('areas'), ...procedure('civil-servant-evaluation', 'recruitment-round')],
  },
  'V.2đ-03': { servedBy: [...procedure('one-stop', 'linked-one-stop')] },
  'V.2e-01': { servedBy: [...procedure('reform-budget'), ...catalogue('cycles')] },
  'V.3-01': {
    servedBy: [
      ...catalogue('areas'),
      ...procedure('council-resolution', 'committee-decision', 'legal-document-review'),
    ],
  },
  'V.3-02': {
    servedBy: [
      ...catalogue('areas'),
      ...procedure(
        'administrative-procedure-assessment',
        'administrative-procedure-publication',
        'administrative-procedure-review',
      ),
    ],
  },
  'V.3-03': { servedBy: [...catalogue('schemes'), ...procedure('satisfaction-survey')] },
  'V.4-01': { servedBy: [...catalogue('areas'), ...procedure('reform-budget', 'unit-autonomy')] },
  'V.4-02': { servedBy: [...procedure('reform-budget'), ...catalogue('cycles')] },
  'V.4-03': { servedBy: [...procedure('reform-budget')] },
  'V.5-01': { servedBy: [], outside: reasons.competitiveness },
  'V.6-01': {
    servedBy: [...catalogue('areas'), ...indicator('edoc.rate', 'etransaction.rate', 'online.level34.rate')],
  },
  'V.7-01': { servedBy: [], outside: reasons.scienceFinance },
  'V.7-02': { servedBy: [...procedure('unit-autonomy')] },
  'V.7-03': { servedBy: [...procedure('qms', 'qms-inspection'), ...duty('qms-inspection')] },
  'V.8-01': { servedBy: [...procedure('work-programme'), ...catalogue('cycles')] },
  'V.8-02': { servedBy: [], outside: reasons.portal },
  'V.8-03': { servedBy: [...procedure('reform-task', 'incoming-document')] },
  'V.9-01': { servedBy: [...indicator('xhh.providers')], outside: reasons.socialisation },
  'V.9-02': {
    servedBy: [...catalogue('legalReferences'), ...indicator('sat.health'), ...procedure('reform-task')],
  },
  'V.9-03': {
    servedBy: [...catalogue('schemes'), ...procedure('satisfaction-survey'), ...indicator('sat.health')],
  },
  'V.10-01': { servedBy: [...indicator('xhh.providers')], outside: reasons.socialisation },
  'V.10-02': {
    servedBy: [...catalogue('schemes'), ...procedure('satisfaction-survey'), ...indicator('sat.education')],
  },
  'V.11-01': { servedBy: [...indicator('xhh.providers')], outside: reasons.socialisation },
  'V.12-01': { servedBy: [...procedure('reform-communication')] },
  'V.end-01': { servedBy: [...procedure('reform-task', 'civil-servant-evaluation')] },
  'V.end-02': { servedBy: [...catalogue('difficultyRoute'), ...procedure('reform-task')] },
  'N-01': { servedBy: [...catalogue('recipients'), ...procedure('document-control')] },
}
