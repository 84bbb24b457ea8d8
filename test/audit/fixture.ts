import { oneStop } from '../../processes/public-service/one-stop.ts'
import {
  type AuditSheet,
  answer,
  type Checklist,
  type GivenAnswer,
  makeChecklist,
  openSheet,
} from '../../src/audit/index.ts'
import { type Dossier, open } from '../../src/dossier/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import type { OneStopNames, Row } from '../data/scenario/one-stop/scenario.ts'
import { actorOf, momentOf, send } from '../processes/public-service/run.ts'

/** A one-stop dossier under an id of its own. */
export const dossierOf = (
  id: string,
  received: string,
  events: readonly Row[],
  facts: Parameters<typeof open<OneStopNames>>[1]['facts'] = {},
): Dossier<OneStopNames> =>
  events.reduce(
    (dossier, row) => unwrap(send(dossier, row)),
    open<OneStopNames>(oneStop, { id, at: momentOf(received), by: actorOf('receiver'), facts }),
  )

export const checklist: Checklist = makeChecklist({ clauses: ['4.2.4', '8.2.2'] })

export const sheet: AuditSheet = openSheet({
  audit: 'DG-2020-01',
  checklist,
  assignments: [
    { unit: 'tu-phap', auditors: ['binh'] },
    { unit: 'van-phong', auditors: ['an', 'chi'] },
  ],
})

/** An answer to this sheet about the justice unit, unless it says otherwise. */
export const given = (more: Partial<GivenAnswer> & Pick<GivenAnswer, 'question'>): GivenAnswer => ({
  audit: sheet.audit,
  checklist: checklist.hash,
  unit: 'tu-phap',
  answer: 'conforms',
  ...more,
})

export const answered = (
  answers: readonly (Partial<GivenAnswer> & Pick<GivenAnswer, 'question'>)[],
  by = 'binh',
): AuditSheet =>
  answers.reduce(
    (current, each) => unwrap(answer(current, given(each), { by, at: '2020-09-18T09:00:00+07:00' })),
    sheet,
  )
