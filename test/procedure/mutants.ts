import type { Event, LimitRule, Procedure, Step } from '../../src/procedure/index.ts'
import { leave } from './fixture.ts'
import { appraisal } from './together.ts'

export const good: Procedure = leave
export const sideBySide: Procedure = appraisal

const title = { vi: 'Thử', en: 'Trial' }

interface Change extends Omit<Partial<Procedure>, 'steps' | 'events' | 'limits'> {
  readonly steps?: Readonly<Record<string, Step>>
  readonly events?: Readonly<Record<string, Event>>
  readonly limits?: Readonly<Record<string, LimitRule>>
}

/** A good procedure with something about it changed. */
export const but = (procedure: Procedure, { steps, events, limits, ...rest }: Change): Procedure => ({
  ...procedure,
  ...rest,
  steps: { ...procedure.steps, ...steps },
  events: { ...procedure.events, ...events },
  limits: { ...procedure.limits, ...limits },
})

const step = (on: Step['on'], duty = 'officer'): Step => ({ title, duty, unlimited: title, on: on ?? {} })
const row = (amount: number, unit: 'working-day' | 'day' | 'working-hour' = 'working-day') => ({
  limit: { amount, unit },
  basis: 'A',
  confidence: 'setting' as const,
})
const asked = (on: Step['on']): Step => ({ title, duty: 'head', on: on ?? {} })

/** One fault of each rule in a procedure that is otherwise good: the code, the path, and the way there. */
export const mutants: readonly {
  readonly code: string
  readonly path: string
  readonly trace?: readonly string[]
  readonly procedure: Procedure
}[] = [
  { code: 'QT101', path: 'steps.lost', procedure: but(good, { steps: { lost: step({ ask: 'asked' }) } }) },
  {
    code: 'QT102',
    path: 'steps.asked',
    trace: ['ask'],
    procedure: but(good, {
      steps: {
        asked: asked({
          approve: { to: 'approved', when: { given: 'returns' }, refuse: title },
          giveBack: { to: 'draft', when: { atLeast: { returns: 1 } }, refuse: title },
        }),
      },
    }),
  },
  {
    code: 'QT103',
    path: 'steps.round',
    trace: ['ask', 'giveBack'],
    procedure: but(good, {
      steps: {
        asked: asked({ approve: 'approved', giveBack: 'round' }),
        round: step({ ask: 'again' }),
        again: step({ ask: 'round' }),
      },
    }),
  },
  {
    code: 'QT105',
    path: 'events.sing',
    procedure: but(good, { events: { sing: { title, by: 'head' } } }),
  },
  { code: 'QT106', path: 'initial', procedure: but(good, { initial: 'daft' }) },
  {
    code: 'QT106',
    path: 'limits.answer.runsIn[0]',
    procedure: but(good, { limits: { answer: { title, runsIn: ['askde'], within: [row(2)] } } }),
  },
  {
    code: 'QT106',
    path: 'events.giveBack.by',
    procedure: but(good, { events: { giveBack: { title, by: 'haed' } } }),
  },
  {
    code: 'QT108',
    path: 'steps.asked.on.giveBack',
    trace: ['ask', 'giveBack', 'ask', 'giveBack'],
    procedure: but(good, {
      steps: {
        asked: asked({
          approve: 'approved',
          giveBack: { to: 'draft', when: { below: { returns: 1 } }, do: [{ increment: 'returns' }] },
        }),
      },
    }),
  },
  {
    code: 'QT108',
    path: 'across[0].on.again',
    procedure: but(sideBySide, {
      across: [
        {
          in: ['asking', 'ready'],
          on: {
            note: { do: [{ append: { from: 'opinion', to: 'opinions' } }] },
            again: { to: 'asking', when: { below: { rounds: 2 } }, do: [{ increment: 'rounds' }] },
          },
        },
      ],
    }),
  },
  {
    code: 'QT109',
    path: 'steps.asking.together.site.when',
    procedure: but(sideBySide, {
      steps: {
        asking: {
          title,
          duty: 'officer',
          next: 'ready',
          together: {
            site: { title, duty: 'officer', finishes: 'verified', when: { lapsed: 'total' } },
            opinion: { title, duty: 'leader', finishes: 'answered', when: { is: { consult: true } } },
          },
        },
      },
    }),
  },
  {
    code: 'QT110',
    path: 'steps.asking.next',
    procedure: but(sideBySide, {
      steps: {
        asking: {
          title,
          duty: 'officer',
          next: 'asking',
          together: {
            site: { title, duty: 'officer', finishes: 'verified', when: { is: { verify: true } } },
          },
        },
      },
    }),
  },
  {
    code: 'QT111',
    path: 'steps.toString',
    procedure: but(good, { steps: { toString: step({ ask: 'asked' }) } }),
  },
  {
    code: 'QT112',
    path: 'steps.asked.on.approve.when.is.days',
    procedure: but(good, {
      steps: {
        asked: step({
          approve: { to: 'approved', when: { is: { days: 'hai' } }, refuse: title },
          giveBack: 'draft',
        }),
      },
    }),
  },
  {
    code: 'QT202',
    path: 'steps.asked.duty',
    procedure: but(good, {
      steps: { asked: { title, duty: 'officer', on: { approve: 'approved', giveBack: 'draft' } } },
    }),
  },
  {
    code: 'QT202',
    path: 'steps.asking.together.site.duty',
    procedure: but(sideBySide, {
      steps: {
        asking: {
          title,
          duty: 'officer',
          next: 'ready',
          together: {
            site: { title, duty: 'leader', finishes: 'verified', when: { is: { verify: true } } },
            opinion: { title, duty: 'leader', finishes: 'answered', when: { is: { consult: true } } },
          },
        },
      },
    }),
  },
  {
    code: 'QT203',
    path: 'events.approve.by',
    procedure: but(good, { events: { approve: { title, by: ['officer', 'head'] } } }),
  },
  {
    code: 'QT203',
    path: 'separate[0]',
    procedure: but(good, {
      roles: { ...good.roles, idle: { title } },
      separate: [['officer', 'idle']],
    }),
  },
  { code: 'QT204', path: 'roles.idle', procedure: but(good, { roles: { ...good.roles, idle: { title } } }) },
  {
    code: 'QT301',
    path: 'steps.draft',
    procedure: but(good, { steps: { draft: { title, duty: 'officer', on: { ask: 'asked' } } } }),
  },
  {
    code: 'QT302',
    path: 'limits.whole',
    trace: ['draft 3', 'asked 2'],
    procedure: but(good, {
      limits: {
        answer: { title, runsIn: ['asked'], within: [row(16, 'working-hour')], partOf: 'whole' },
        write: { title, runsIn: ['draft'], within: [row(3)], partOf: 'whole' },
        whole: { title, runsIn: ['draft', 'asked'], within: [row(4)] },
      },
    }),
  },
  {
    code: 'QT302',
    path: 'limits.whole',
    trace: ['draft 0.7', 'asked 0.4'],
    procedure: but(good, {
      limits: {
        answer: {
          title,
          runsIn: ['asked'],
          partOf: 'whole',
          within: { share: 'whole', part: 0.4, basis: 'A', confidence: 'setting' },
        },
        write: {
          title,
          runsIn: ['draft'],
          partOf: 'whole',
          within: { share: 'whole', part: 0.7, basis: 'A', confidence: 'setting' },
        },
        whole: {
          title,
          runsIn: ['draft', 'asked'],
          within: { fact: 'days', basis: 'A', confidence: 'setting' },
        },
      },
    }),
  },
  {
    code: 'QT305',
    path: 'limits.answer.partOf',
    procedure: but(good, {
      limits: {
        answer: { title, runsIn: ['asked'], within: [row(2)], partOf: 'whole' },
        whole: { title, runsIn: ['draft', 'asked'], within: [row(30, 'day')] },
      },
    }),
  },
  {
    code: 'QT306',
    path: 'limits.answer.pausesIn',
    procedure: but(good, {
      steps: {
        asked: asked({ approve: 'approved', giveBack: 'round' }),
        round: step({ ask: 'round' }),
      },
      limits: { answer: { title, runsIn: ['asked'], pausesIn: ['round'], within: [row(2)] } },
    }),
  },
  {
    code: 'QT307',
    path: 'limits.answer.within',
    procedure: but(good, { limits: { answer: { title, runsIn: ['asked'], within: [] } } }),
  },
  {
    code: 'QT308',
    path: 'limits.answer.within',
    procedure: but(good, {
      limits: {
        answer: {
          title,
          runsIn: ['asked'],
          within: [
            { ...row(2), from: '2015-01-01', to: '2018-06-20' },
            { ...row(3), from: '2018-06-22' },
          ],
        },
      },
    }),
  },
  { code: 'QT601', path: 'title.en', procedure: but(good, { title: { vi: 'Nghỉ', en: '  ' } }) },
  { code: 'QT601', path: 'title.en', procedure: but(good, { title: { vi: 'Nghỉ', en: 'Nghỉ' } }) },
  {
    code: 'QT601',
    path: 'title.vi',
    procedure: but(good, { title: { vi: 'Nghỉ'.normalize('NFD'), en: 'Leave' } }),
  },
  {
    code: 'QT602',
    path: 'roles.heаd',
    procedure: but(good, { roles: { ...good.roles, heаd: { title } } }),
  },
  {
    code: 'QT001',
    path: 'accepted[0]',
    procedure: but(good, { accepted: [{ code: 'QT101', path: 'steps.lost', reason: title }] }),
  },
]
