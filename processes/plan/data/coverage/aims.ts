import { catalogue, indicator, procedure, type RowLinks } from './link.ts'
import { reasons } from './reasons.ts'

/** What serves the opening, goals, targets and requirements (I). */
export const aimLinks: Readonly<Record<string, RowLinks>> = {
  'P-01': { servedBy: [...catalogue('plan')] },
  'P-02': { servedBy: [...catalogue('legalReferences')] },
  'P-03': { servedBy: [...catalogue('legalReferences')] },
  'P-04': { servedBy: [...catalogue('legalReferences')] },
  'P-05': { servedBy: [...catalogue('legalReferences')] },
  'I.1a-01': { servedBy: [...catalogue('tasks'), ...procedure('reform-task', 'reform-report')] },
  'I.1a-02': { servedBy: [...catalogue('areas')] },
  'I.1a-03': { servedBy: [...indicator('sat.agency', 'sat.tthc'), ...procedure('civil-servant-evaluation')] },
  'I.1a-04': { servedBy: [...procedure('corrective-action', 'management-review')] },
  'I.1a-05': { servedBy: [...catalogue('tasks'), ...procedure('reform-task')] },
  'I.1a-06': { servedBy: [...procedure('civil-servant-evaluation', 'reform-task')] },
  'I.1a-07': { servedBy: [], outside: reasons.economy },
  'I.1b-01': {
    servedBy: [
      ...catalogue('goals'),
      ...procedure('council-resolution', 'committee-decision', 'legal-document-review'),
    ],
  },
  'I.1b-02': { servedBy: [...catalogue('goals'), ...procedure('organisation-review', 'reform-ranking')] },
  'I.1b-03': {
    servedBy: [
      ...indicator('sat.tthc'),
      ...procedure('satisfaction-survey', 'administrative-procedure-review'),
    ],
  },
  'I.1b-04': {
    servedBy: [
      ...catalogue('goals'),
      ...procedure('recruitment-round', 'staff-streamlining', 'training-plan'),
    ],
  },
  'I.1b-05': { servedBy: [...indicator('staff.jobPosition')] },
  'I.1b-06': { servedBy: [...indicator('sat.education', 'sat.health'), ...procedure('satisfaction-survey')] },
  'I.1b-07': { servedBy: [...indicator('sat.agency'), ...procedure('satisfaction-survey')] },
  'I.1b-08': {
    servedBy: [...indicator('edoc.rate'), ...procedure('outgoing-document', 'incoming-document')],
  },
  'I.1b-09': { servedBy: [...indicator('etransaction.rate')] },
  'I.1b-10': { servedBy: [...indicator('online.level34.rate')] },
  'I.2-01': { servedBy: [...catalogue('tasks'), ...procedure('reform-task')] },
  'I.2-02': { servedBy: [...procedure('reform-task'), ...indicator('task.onTime.rate')] },
  'I.2-03': { servedBy: [...procedure('training-plan', 'training', 'civil-servant-evaluation')] },
  'I.2-04': { servedBy: [], outside: reasons.competitiveness },
  'I.2-05': { servedBy: [...catalogue('duties'), ...procedure('civil-servant-evaluation', 'reform-task')] },
}
