import * as z from 'zod'
import type { Event, LimitRule, Part, Procedure, Role, Step } from '../../../src/procedure/index.ts'
import { nfc, type Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'
import type { CheckedLink, LinkedAgency } from './agencies.ts'
import { linkedOneStop } from './procedure.ts'
import { steps } from './steps.ts'

const procedure: Procedure = linkedOneStop

const capital = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`

/** The names that stand for one agency in its procedure. */
export const namesOf = ({ id }: LinkedAgency) => ({
  to: `to${capital(id)}`,
  at: `at${capital(id)}`,
  receive: `receiveAt${capital(id)}`,
  finish: `finish${capital(id)}`,
  part: `${id}Part`,
  result: `${id}Result`,
})

const titled = (vi: string, en: string, name: string): Text => ({
  vi: `${vi} ${nfc(name)}`,
  en: `${en} ${nfc(name)}`,
})

/** Each agency as a role. */
export const agencyRoles = ({ agencies }: CheckedLink): Readonly<Record<string, Role>> =>
  Object.fromEntries(
    agencies.map(({ id, name }) => [id, { title: { vi: nfc(name), en: `Agency ${nfc(name)}` } }]),
  )

/** Each agency receives the papers, and returns its result. */
export const agencyEvents = ({ agencies, onPaper }: CheckedLink): Readonly<Record<string, Event>> =>
  Object.fromEntries(
    agencies.flatMap((agency): readonly (readonly [string, Event])[] => {
      const { receive, finish, result } = namesOf(agency)
      const finishing: Event = {
        title: {
          vi: `${nfc(agency.name)} trả kết quả: ${nfc(agency.task)}`,
          en: `${nfc(agency.name)} returns its result: ${nfc(agency.task)}`,
        },
        by: agency.id,
        payload: z.object({ [result]: line }),
        form: 'controlSlip',
      }
      const receiving: Event = {
        title: { vi: `${nfc(agency.name)} nhận hồ sơ`, en: `${nfc(agency.name)} receives the dossier` },
        by: agency.id,
        form: 'controlSlip',
      }
      return onPaper === 'chain'
        ? [
            [receive, receiving],
            [finish, finishing],
          ]
        : [[finish, finishing]]
    }),
  )

const stepsAlong = (agencies: readonly LinkedAgency[]): Readonly<Record<string, Step>> =>
  Object.fromEntries(
    agencies.flatMap((agency, index): readonly (readonly [string, Step])[] => {
      const { to, at, receive, finish } = namesOf(agency)
      const after = agencies[index + 1]
      return [
        [
          to,
          {
            title: titled('Đang chuyển đến', 'On the way to', agency.name),
            clause: '7.5.4',
            duty: agency.id,
            on: { [receive]: at },
          },
        ],
        [
          at,
          {
            title: {
              vi: `${nfc(agency.name)}: ${nfc(agency.task)}`,
              en: `With ${nfc(agency.name)}: ${nfc(agency.task)}`,
            },
            clause: '7.5.1',
            duty: agency.id,
            on: { [finish]: after === undefined ? 'concluding' : namesOf(after).to },
          },
        ],
      ]
    }),
  )

/** The agencies one after another, and all of them side by side. */
export const agencySteps = ({ agencies, lead, onPaper }: CheckedLink): Procedure['steps'] => {
  const { title, clause, rule } = steps.sideBySide
  const together: Readonly<Record<string, Part>> = Object.fromEntries(
    agencies.map((agency) => [
      agency.id,
      {
        title: titled('Phần của', 'Part of', agency.name),
        duty: agency.id,
        finishes: namesOf(agency).finish,
      },
    ]),
  )
  return {
    ...(onPaper === 'chain' ? stepsAlong(agencies) : {}),
    sideBySide: { title, clause, rule, duty: lead.id, together, next: 'concluding' },
  }
}

/** The time of each agency: a share of the whole where they stand one after another. */
export const agencyLimits = ({ agencies, onPaper }: CheckedLink, basis: string): Procedure['limits'] =>
  Object.fromEntries(
    agencies.map((agency): readonly [string, LimitRule] => {
      const { at, finish, part } = namesOf(agency)
      return [
        part,
        {
          title: titled('Thời hạn của', 'Time of', agency.name),
          duty: agency.id,
          runsIn: onPaper === 'chain' ? [at, 'sideBySide'] : ['sideBySide'],
          ends: [finish],
          within: [{ limit: agency.limit, basis, confidence: 'setting' }],
          ...(onPaper === 'chain' ? { partOf: 'processing' } : {}),
        },
      ]
    }),
  )

const generic = /^(lead|next|second|third|fourth)(Name|Task|Limit|Result)$|^handedOver$|^results$/

/** The facts of the desk with the result of each agency in place of those of agencies without a name. */
export const agencyFacts = ({
  agencies,
}: CheckedLink): Pick<Procedure, 'facts'> & {
  readonly labels: NonNullable<Procedure['labels']>
} => {
  const desk = Object.entries(procedure.facts.shape).filter(([name]) => !generic.test(name))
  const named = Object.entries(procedure.labels ?? {}).filter(([name]) => !generic.test(name))
  const results = agencies.map((agency) => ({ fact: namesOf(agency).result, name: agency.name }))
  return {
    facts: z.object(
      Object.fromEntries([...desk, ...results.map(({ fact }) => [fact, line.optional()] as const)]),
    ),
    labels: Object.fromEntries([
      ...named,
      ...results.map(({ fact, name }) => [fact, titled('Kết quả của', 'Result of', name)] as const),
    ]),
  }
}
