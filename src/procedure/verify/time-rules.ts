import { type Issue, joinPath } from '../../issue/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { formatDay, parseDay } from '../../time/index.ts'
import type { LimitRule, Procedure, Step } from '../literal.ts'
import { transitionsOf } from '../transitions.ts'
import { type DatedRow, rowsOf } from './amount.ts'
import type { Exploration } from './explore.ts'
import { closure, isFinal } from './graph.ts'
import { type Arc, areaOf, namesOf, stepGraph } from './step-graph.ts'
import { totals } from './totals.ts'

const unbound = (procedure: Procedure): readonly Issue[] => {
  const bound = new Set(Object.values<LimitRule>(procedure.limits).flatMap((rule) => [...areaOf(rule)]))
  return Object.entries<Step>(procedure.steps)
    .filter(([name, step]) => step.outcome === undefined && step.unlimited === undefined && !bound.has(name))
    .map(([name, { title }]) => ({
      code: 'QT301',
      path: joinPath('steps', name),
      message: text(
        `Bước "${title.vi}" không có thời hạn nào và không nói vì sao.`,
        `Step "${title.en}" is bound by no limit and does not say why.`,
      ),
      expected: text(
        'một thời hạn chạy ở bước này, hoặc `unlimited`',
        'a limit that runs in it, or `unlimited`',
      ),
    }))
}

const effectsOn = (procedure: Procedure, { from, event, to }: Arc, limit: string): readonly string[] =>
  transitionsOf(procedure, from, event)
    .filter((transition) => (transition.to ?? from) === to)
    .flatMap((transition) => transition.do ?? [])
    .flatMap((effect) => Object.entries<unknown>(effect))
    .filter(([, name]) => name === limit)
    .map(([operation]) => operation)

/** Steps a clock stands still in, from which it can neither go on nor end. */
const stuckClocks = (procedure: Procedure, exploration: Exploration): readonly Issue[] => {
  const { arcs, openings } = stepGraph(exploration)
  const reached = new Set([...openings, ...arcs.map(({ to }) => to)])
  const next = (step: string) => arcs.filter(({ from }) => from === step).map(({ to }) => to)
  return Object.entries<LimitRule>(procedure.limits).flatMap(([name, rule]) => {
    const still = new Set(namesOf(rule.pausesIn))
    const area = areaOf(rule)
    const ends = (step: string) => isFinal(procedure, step) || !area.has(step)
    const wakes = (arc: Arc) =>
      [...namesOf(rule.restarts), ...namesOf(rule.ends)].includes(arc.event) ||
      effectsOn(procedure, arc, name).some((operation) => operation !== 'pause')
    const released = (step: string, held: boolean): boolean => {
      const onward = closure([step], next)
      return (
        [...onward].some((each) => ends(each) || (!held && rule.runsIn.includes(each) && !still.has(each))) ||
        arcs.some((arc) => onward.has(arc.from) && wakes(arc))
      )
    }
    const byStep = [...still].filter((step) => reached.has(step) && !released(step, false))
    const byEffect = arcs.filter(
      (arc) => effectsOn(procedure, arc, name).includes('pause') && !released(arc.to, true),
    )
    return [...new Set([...byStep, ...byEffect.map(({ to }) => to)])].map((step) => ({
      code: 'QT306',
      path: joinPath('limits', name, 'pausesIn'),
      message: text(
        `Thời hạn "${rule.title.vi}" tạm dừng ở bước "${procedure.steps[step]?.title.vi ?? step}" rồi không bao giờ chạy tiếp hay kết thúc được.`,
        `Limit "${rule.title.en}" stands still at "${procedure.steps[step]?.title.en ?? step}" and can never go on or end.`,
      ),
      received: step,
    }))
  })
}

const backwards = ({ from, to }: { from?: string; to?: string }): boolean =>
  from !== undefined && to !== undefined && from > to

/** Limits that can never bind anybody. */
const neverBinding = (procedure: Procedure): readonly Issue[] =>
  Object.entries<LimitRule>(procedure.limits).flatMap(([name, rule]): Issue[] => {
    const issue = (path: string, vi: string, en: string): Issue => ({
      code: 'QT307',
      path: joinPath('limits', name, path),
      message: text(`Thời hạn "${rule.title.vi}" ${vi}.`, `Limit "${rule.title.en}" ${en}.`),
    })
    const { within } = rule
    const dated = !('fact' in within) && !('share' in within)
    return [
      ...(rule.runsIn.length === 0 ? [issue('runsIn', 'không chạy ở bước nào', 'runs in no step')] : []),
      ...(dated && rowsOf(rule).length === 0
        ? [issue('within', 'không có mức thời hạn nào', 'has no row that says how long it is')]
        : []),
      ...(rowsOf(rule).some(backwards)
        ? [
            issue(
              'within',
              'có mức hết hiệu lực trước khi có hiệu lực',
              'has a row that ends before it begins',
            ),
          ]
        : []),
    ]
  })

const dayAfter = (day: string): string => formatDay(parseDay(day) + 1)

const holes = (
  rows: readonly DatedRow[],
  from: string,
  to: string | undefined,
): readonly [string, string][] => {
  const dated = rows.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const found: [string, string][] = []
  let covered: string | undefined = dated[0]?.to
  for (const row of dated.slice(1)) {
    if (covered === undefined) return found
    const first = dayAfter(covered)
    const start = first > from ? first : from
    if (row.from !== undefined && start < row.from && (to === undefined || start <= to))
      found.push([start, row.from])
    covered = row.to === undefined || row.to > covered ? row.to : covered
  }
  return found
}

/** Days between two dated rows of a limit on which none is in force. */
const gaps = (procedure: Procedure): readonly Issue[] => {
  const { regimes = {}, limits }: Procedure = procedure
  const spans =
    Object.keys(regimes).length === 0
      ? [{ regime: null, from: '', to: undefined }]
      : Object.entries(regimes).map(([regime, { from, to }]) => ({ regime, from, to }))
  return Object.entries<LimitRule>(limits).flatMap(([name, rule]) =>
    spans.flatMap(({ regime, from, to }) => {
      const rows = rowsOf(rule).filter(
        (row) => row.regime === undefined || (regime !== null && [row.regime].flat().includes(regime)),
      )
      return holes(rows, from, to).map(([start, next]) => ({
        code: 'QT308',
        path: joinPath('limits', name, 'within'),
        message: text(
          `Thời hạn "${rule.title.vi}" không có mức nào có hiệu lực từ ${formatDate(start)} đến trước ${formatDate(next)}${regime === null ? '' : ` (${regime})`}.`,
          `Limit "${rule.title.en}" has no row in force from ${formatDate(start)} until before ${formatDate(next)}${regime === null ? '' : ` (${regime})`}.`,
        ),
        received: `${start} – ${next}`,
      }))
    }),
  )
}

/** What can go wrong with time: steps without a limit, parts beyond their whole, clocks that never go on. */
export const timeRules = (procedure: Procedure, exploration: Exploration): readonly Issue[] => [
  ...unbound(procedure),
  ...totals(procedure, exploration),
  ...stuckClocks(procedure, exploration),
  ...neverBinding(procedure),
  ...gaps(procedure),
]
