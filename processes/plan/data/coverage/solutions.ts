import { catalogue, indicator, procedure, type RowLinks, task } from './link.ts'

/** What serves the solutions and the annex (III, IV). */
export const solutionLinks: Readonly<Record<string, RowLinks>> = {
  'III.1-01': { servedBy: [...procedure('reform-task', 'management-review')] },
  'III.1-02': { servedBy: [...procedure('reform-task', 'civil-servant-evaluation')] },
  'III.1-03': { servedBy: [...catalogue('task-list'), ...procedure('reform-task')] },
  'III.1-04': { servedBy: [...procedure('reform-task')] },
  'III.1-05': {
    servedBy: [...procedure('reform-task', 'reform-inspection'), ...indicator('task.onTime.rate')],
  },
  'III.2-01': { servedBy: [...procedure('reform-inspection', 'internal-audit', 'reform-ranking')] },
  'III.3-01': {
    servedBy: [...task('III.3-01'), ...procedure('reform-communication')],
  },
  'III.3-02': { servedBy: [...indicator('etransaction.rate', 'edoc.rate')] },
  'III.4-01': { servedBy: [...procedure('training-plan', 'training')] },
  'III.4-02': { servedBy: [...procedure('training-plan', 'training')] },
  'III.5-01': { servedBy: [...procedure('qms'), ...indicator('edoc.rate', 'qms.declared.rate')] },
  'III.6-01': {
    servedBy: [
      ...procedure('satisfaction-survey', 'customer-satisfaction'),
      ...indicator('sat.agency', 'sat.tthc'),
    ],
  },
  'III.6-02': { servedBy: [...procedure('corrective-action', 'satisfaction-survey')] },
  'III.7-01': { servedBy: [...procedure('reform-budget')] },
  'IV-01': { servedBy: [...catalogue('task-list')] },
}
