import { catalogue, duty, indicator, procedure, type RowLinks, task } from './link.ts'
import { reasons } from './reasons.ts'

/** What serves apparatus and staff (II.3, II.4). */
export const apparatusAndStaffLinks: Readonly<Record<string, RowLinks>> = {
  'II.3-01': {
    servedBy: [...catalogue('legalReferences'), ...procedure('organisation-review', 'committee-decision')],
  },
  'II.3-02': {
    servedBy: [...catalogue('legalReferences'), ...procedure('organisation-review', 'committee-decision')],
  },
  'II.3-03': { servedBy: [...procedure('organisation-review')] },
  'II.3-04': { servedBy: [...procedure('organisation-review')] },
  'II.3-05': { servedBy: [...task('II.3-05'), ...procedure('reform-task', 'organisation-review')] },
  'II.3-06': { servedBy: [...procedure('unit-autonomy'), ...indicator('autonomy.share')] },
  'II.3-07': { servedBy: [...indicator('xhh.providers')], outside: reasons.socialisation },
  'II.3-08': {
    servedBy: [
      ...procedure(
        'reform-inspection',
        'organisation-review',
        'citizen-reception',
        'complaint-first-instance',
        'complaint-second-instance',
        'denunciation',
      ),
    ],
  },
  'II.3-09': { servedBy: [...procedure('unit-autonomy'), ...indicator('autonomy.share')] },
  'II.3-10': { servedBy: [...indicator('sat.education', 'sat.health'), ...procedure('satisfaction-survey')] },
  'II.3-11': {
    servedBy: [...task('II.3-11'), ...procedure('reform-task', 'organisation-review', 'reform-ranking')],
  },
  'II.4-01': {
    servedBy: [
      ...catalogue('goals'),
      ...procedure('recruitment-round', 'staff-streamlining'),
      ...indicator('staff.jobPosition'),
    ],
  },
  'II.4-02': { servedBy: [...procedure('training-plan', 'training')] },
  'II.4-03': {
    servedBy: [...procedure('appointment', 'reappointment', 'promotion-exam', 'recruitment-round')],
  },
  'II.4-04': { servedBy: [...indicator('staff.jobPosition')] },
  'II.4-05': { servedBy: [...procedure('recruitment-round', 'recruitment-candidate')] },
  'II.4-06': { servedBy: [...procedure('recruitment-candidate')] },
  'II.4-07': { servedBy: [...procedure('promotion-exam')] },
  'II.4-08': { servedBy: [...procedure('leadership-exam', 'appointment')] },
  'II.4-09': { servedBy: [...procedure('civil-servant-evaluation'), ...duty('civil-servant-evaluation')] },
  'II.4-10': {
    servedBy: [...procedure('staff-streamlining'), ...duty('streamlining-list', 'streamlining-results')],
  },
  'II.4-11': { servedBy: [...procedure('civil-servant-evaluation', 'staff-streamlining', 'leaving-post')] },
  'II.4-12': { servedBy: [], outside: reasons.wages },
  'II.4-13': { servedBy: [...procedure('reform-inspection', 'civil-servant-evaluation', 'denunciation')] },
}
