import { type Actor, allowed, type Dossier, type Status, status } from '../dossier/index.ts'
import { formatMoment, type Text, text } from '../text/index.ts'
import { formatLimit, type Moment } from '../time/index.ts'
import { dueText, stateText } from './deadline-words.ts'
import { unreadable } from './fault.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'
import type { Workspace } from './workspace.ts'

/** Whoever holds every role, the system's included. */
export const anyone = ({ procedure }: Dossier): Actor => ({
  id: '',
  roles: [...Object.keys(procedure.roles), 'system'],
})

/** Where a dossier stands, by the agency's calendar and policies; not asked about a moment before its last entry. */
export const standing = (dossier: Dossier, { calendar, policies }: Workspace, now: Moment): Status => {
  const last = dossier.journal.at(-1)?.at
  if (last !== undefined && Date.parse(now) < Date.parse(last))
    throw unreadable({
      code: 'moment-before-last-entry',
      path: '--now',
      message: text(
        `${formatMoment(now, 'vi')} sớm hơn mục nhật ký cuối của hồ sơ ${dossier.id} (${formatMoment(last, 'vi')}).`,
        `${formatMoment(now, 'en')} is before the last journal entry of dossier ${dossier.id} (${formatMoment(last, 'en')}).`,
      ),
      received: now,
    })
  return status(dossier, calendar, now, { policies })
}

/** The moment a dossier of a list is seen at: the one asked for, or its last entry when that is later. */
export const seenAt = ({ journal }: Dossier, now: Moment): Moment => {
  const last = journal.at(-1)?.at
  return last !== undefined && Date.parse(last) > Date.parse(now) ? last : now
}

/** A status as JSON: everything but the procedure itself, and what could be done now. */
export const statusJson = (dossier: Dossier, workspace: Workspace, now: Moment) => ({
  ...standing(dossier, workspace, now),
  regime: dossier.regime,
  facts: dossier.facts,
  allowed: allowed(dossier, anyone(dossier), now, workspace.calendar, { policies: workspace.policies }),
  seq: dossier.journal.length,
  head: dossier.journal.at(-1)?.hash ?? '',
})

/** The deadlines of a dossier, aligned: limit, due, how it stands, length and article. */
const deadlineTable = ({ deadlines }: Status, frame: Frame): readonly string[] =>
  deadlines.length === 0
    ? []
    : table(
        deadlines.map((deadline) => [
          frame.say(deadline.title),
          dueText(deadline, frame),
          frame.say(stateText(deadline)),
          `${formatLimit(deadline.applied.limit, frame.language)} (${deadline.applied.basis})`,
        ]),
        {
          header: [
            frame.say(text('Thời hạn', 'Limit')),
            frame.say(text('Hạn', 'Due')),
            frame.say(text('Tình trạng', 'State')),
            frame.say(text('Căn cứ', 'Basis')),
          ],
          columns: frame.columns,
          wraps: true,
        },
      )

/** What could be done now and by whom, one event a line. */
const allowedLines = (
  dossier: Dossier,
  { calendar }: Workspace,
  now: Moment,
  frame: Frame,
): readonly string[] => {
  const possible = allowed(dossier, anyone(dossier), now, calendar)
  if (possible.length === 0) return []
  const { procedure } = dossier
  return [
    frame.say(text('Việc có thể làm bây giờ:', 'What can be done now:')),
    ...table(
      possible.map(({ event, title, role, fields }) => [
        event,
        frame.say(title),
        frame.say(procedure.roles[role]?.title ?? text('hệ thống', 'the system')),
        fields.join(', '),
      ]),
      { indent: 2, columns: frame.columns, wraps: true, fixed: [0] },
    ),
  ]
}

/** The facts that name whom a dossier is of and who handles it. */
const people: readonly (readonly [fact: string, title: Text])[] = [
  ['applicant', text('Người nộp', 'Applicant')],
  ['officer', text('Người thụ lý', 'Officer')],
]

/** The head of a dossier: what it is about, whose it is, where it stands. */
const headLines = (dossier: Dossier, stands: Status, frame: Frame): readonly string[] => {
  const { procedure } = dossier
  const duty = stands.duty === null ? undefined : procedure.roles[stands.duty]?.title
  const regime = dossier.regime === null ? undefined : procedure.regimes?.[dossier.regime]
  const subject = frame.say(stands.subject)
  return [
    `${frame.paint('bold', dossier.id)}  ${frame.say(procedure.title)}`,
    ...table(
      [
        ...(subject === frame.say(procedure.title) ? [] : [[frame.say(text('Về việc', 'About')), subject]]),
        ...people.flatMap(([fact, title]) => {
          const name = dossier.facts[fact]
          return typeof name === 'string' ? [[frame.say(title), name]] : []
        }),
        [frame.say(text('Tiếp nhận', 'Received')), formatMoment(dossier.received, frame.language)],
        ...(regime === undefined
          ? []
          : [[frame.say(text('Chế độ', 'Regime')), `${frame.say(regime.title)} (${regime.basis})`]]),
        [
          frame.say(text('Bước', 'Step')),
          duty === undefined ? frame.say(stands.title) : `${frame.say(stands.title)} (${frame.say(duty)})`,
        ],
        ...stands.links.map(({ title, to }) => [frame.say(title), to]),
        ...stands.pending.map((part) => [
          frame.say(text('Đang chờ', 'Waiting for')),
          `${frame.say(part.title)} (${frame.say(procedure.roles[part.duty]?.title ?? text(part.duty, part.duty))})`,
        ]),
      ],
      { indent: 2, columns: frame.columns, wraps: true },
    ),
  ]
}

/** A dossier for people: its head, its deadlines, and what could be done now. */
export const dossierLines = (
  dossier: Dossier,
  workspace: Workspace,
  now: Moment,
  frame: Frame,
): readonly string[] => {
  const stands = standing(dossier, workspace, now)
  const sections = [
    headLines(dossier, stands, frame),
    deadlineTable(stands, frame),
    allowedLines(dossier, workspace, now, frame),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}
