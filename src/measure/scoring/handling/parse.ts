import * as z from 'zod'
import { type Issue, joinPath, type Result } from '../../../issue/index.ts'
import { text } from '../../../text/index.ts'
import { aboveIssue, repeatedIssues } from '../faults.ts'
import { readAs } from '../read.ts'
import type { DossierPoints } from './dossier-points.ts'
import {
  type AgencyFigures,
  agencyFiguresShape,
  type DossierFigures,
  dossierFiguresShape,
  dossierPointsShape,
} from './figures.ts'

const rule = 'TT 01/2018/TT-VPCP, Đ.13'

const figureIssues = ({ contacts, complaints }: DossierFigures, path: string): readonly Issue[] => [
  ...(contacts !== null && contacts.applicantsFault > contacts.times
    ? [
        aboveIssue(
          joinPath(path, 'contacts'),
          ['applicantsFault', contacts.applicantsFault],
          [text('số lần liên hệ', 'the number of contacts'), contacts.times],
          rule,
        ),
      ]
    : []),
  ...(complaints !== null && complaints.verifiedFalse > complaints.made
    ? [
        aboveIssue(
          joinPath(path, 'complaints'),
          ['verifiedFalse', complaints.verifiedFalse],
          [text('số phản ánh', 'the number of complaints'), complaints.made],
          rule,
        ),
      ]
    : []),
]

/** The figures of dossiers, one row each; a fault names its row, its field and the rule. Ids may not repeat. */
export const parseDossierFigures = (value: unknown, path = ''): Result<readonly DossierFigures[]> =>
  readAs(z.array(dossierFiguresShape), value, path, (rows) => [
    ...repeatedIssues(rows, path),
    ...rows.flatMap((row, at) => figureIssues(row, joinPath(path, at))),
  ])

/** The points of dossiers that were scored elsewhere: `{ id, points: { 1: 2, 2: 1, 3: 2, 4: 1, 7: null } }`. */
export const parseDossierPoints = (
  value: unknown,
  path = '',
): Result<readonly Omit<DossierPoints, 'choices'>[]> =>
  readAs(z.array(dossierPointsShape), value, path, (rows) => repeatedIssues(rows, path))

/** The counts of an agency; no part may be above its whole. */
export const parseAgencyFigures = (value: unknown, path = ''): Result<AgencyFigures> =>
  readAs(agencyFiguresShape, value, path, ({ desk, feedback, online }) => {
    const issues: Issue[] = []
    const check = (
      group: string,
      part: readonly [string, number],
      whole: readonly [string, number],
    ): void => {
      const [name, limit] = whole
      if (part[1] > limit)
        issues.push(aboveIssue(joinPath(path, group), part, [text(`"${name}"`, `"${name}"`), limit], rule))
    }
    if (desk !== null) {
      check('desk', ['atDesk', desk.atDesk], ['inScope', desk.inScope])
      check('desk', ['settledAtDesk', desk.settledAtDesk], ['atDesk', desk.atDesk])
    }
    if (feedback !== null) check('feedback', ['onTime', feedback.onTime], ['received', feedback.received])
    if (online !== null) {
      check('online', ['level3or4', online.level3or4], ['eligible', online.eligible])
      check('online', ['online', online.online], ['received', online.received])
    }
    return issues
  })
