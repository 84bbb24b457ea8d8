import { type Issue, joinPath } from '../../issue/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import { formatLimit, type Limit } from '../../time/index.ts'
import type { LimitRule, Procedure, Regime } from '../literal.ts'
import { stepOf } from '../transitions.ts'
import { amountOf, applies, countedIn, rowsOf } from './amount.ts'
import type { Exploration } from './explore.ts'
import { stepGraph } from './step-graph.ts'
import { partsOfWhole, type WorstPath, worstPath } from './worst-path.ts'

/** The days on which what a limit and its parts ask may change, inside a regime. */
const days = (procedure: Procedure, whole: string, regime: Regime | undefined): readonly string[] => {
  const rows = Object.entries<LimitRule>(procedure.limits)
    .filter(([name, rule]) => name === whole || rule.partOf === whole)
    .flatMap(([, rule]) => rowsOf(rule))
  const starts = [regime?.from ?? '', ...rows.flatMap(({ from }) => from ?? [])]
  return [...new Set(starts)]
    .filter((day) => (regime?.from ?? '') <= day && (regime?.to === undefined || day <= regime.to))
    .toSorted()
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

const route = (procedure: Procedure, { legs }: WorstPath): Text => {
  const words = (language: 'vi' | 'en') =>
    legs
      .filter(({ adds }) => adds > 0)
      .map(
        ({ step, adds }) =>
          `${stepOf(procedure, step)?.title[language] ?? step} ${formatNumber(round(adds), language)}`,
      )
      .join(' → ')
  return text(words('vi'), words('en'))
}

const tooLong = (
  procedure: Procedure,
  name: string,
  worst: WorstPath,
  sum: Text,
  given: Text,
  under: string,
): Issue => {
  const way = route(procedure, worst)
  const title = procedure.limits[name]?.title ?? text(name, name)
  return {
    code: 'QT302',
    path: joinPath('limits', name),
    message: text(
      `Tổng thời gian các bước (${sum.vi}) vượt "${title.vi}" (${given.vi})${under === '' ? '' : `, ${under}`}; đường đi: ${way.vi}.`,
      `The limits of the steps add up to ${sum.en}, more than "${title.en}" (${given.en})${under === '' ? '' : `, ${under}`}; the way: ${way.en}.`,
    ),
    expected: given,
    received: sum.vi,
    trace: worst.legs.map(({ step, adds }) => `${step} ${round(adds)}`),
  }
}

const mixed = (procedure: Procedure, name: string, part: string, limit: Limit, whole: Limit): Issue => {
  const title = (limitName: string): Text => procedure.limits[limitName]?.title ?? text(limitName, limitName)
  return {
    code: 'QT305',
    path: joinPath('limits', part, 'partOf'),
    message: text(
      `"${title(part).vi}" (${formatLimit(limit, 'vi')}) và "${title(name).vi}" (${formatLimit(whole, 'vi')}) tính bằng đơn vị không so sánh được.`,
      `"${title(part).en}" (${formatLimit(limit, 'en')}) and "${title(name).en}" (${formatLimit(whole, 'en')}) are counted in units that cannot be compared.`,
    ),
    received: limit.unit,
  }
}

const tooMany = (procedure: Procedure, name: string): Issue => {
  const title = procedure.limits[name]?.title ?? text(name, name)
  return {
    code: 'QT000',
    path: joinPath('limits', name),
    message: text(
      `Có quá nhiều đường đi nên chưa cộng hết thời gian các bước của "${title.vi}".`,
      `There are too many ways through "${title.en}" to add up the limits of all of them.`,
    ),
  }
}

const percent = (fraction: number): Text =>
  text(`${formatNumber(round(fraction * 100), 'vi')} %`, `${formatNumber(round(fraction * 100), 'en')} %`)

const inUnit = (sum: number, whole: Limit): Text => {
  const limit = { amount: round(sum), unit: whole.unit }
  return text(formatLimit(limit, 'vi'), formatLimit(limit, 'en'))
}

/** Whether, under each regime and from each date on, the limits of the steps fit into the whole they are parts of. */
export const totals = (procedure: Procedure, exploration: Exploration): readonly Issue[] => {
  const { regimes = {}, limits }: Procedure = procedure
  const wholes = Object.keys(limits).filter((name) =>
    Object.values<LimitRule>(limits).some(({ partOf }) => partOf === name),
  )
  const found = new Map<string, Issue>()
  const note = (issue: Issue): void => {
    const key = `${issue.code} ${issue.path} ${(issue.trace ?? []).join()} ${issue.received ?? ''}`
    if (!found.has(key)) found.set(key, issue)
  }
  const names: readonly (string | null)[] = Object.keys(regimes).length === 0 ? [null] : Object.keys(regimes)
  for (const regime of names) {
    const graph = stepGraph(exploration, regime)
    for (const name of wholes)
      for (const day of days(procedure, name, regime === null ? undefined : regimes[regime]))
        check(procedure, name, regime, day, graph).forEach(note)
  }
  return [...found.values()]
}

const check = (
  procedure: Procedure,
  name: string,
  regime: string | null,
  day: string,
  graph: ReturnType<typeof stepGraph>,
): readonly Issue[] => {
  const rule: LimitRule | undefined = procedure.limits[name]
  if (rule === undefined) return []
  if (rowsOf(rule).length > 0 && !rowsOf(rule).some((row) => applies(row, regime, day))) return []
  const amount = amountOf(procedure, name, regime, day)
  const whole = amount !== undefined && 'limit' in amount ? amount.limit : undefined
  const issues: Issue[] = []
  const parts = partsOfWhole(procedure, name, regime, day).flatMap((part) => {
    if ('fraction' in part.amount)
      return whole === undefined && part.amount.of === name
        ? [{ rule: part.rule, adds: part.amount.fraction }]
        : []
    if (whole === undefined) return []
    const adds = countedIn(part.amount.limit, whole.unit)
    if (adds === undefined) issues.push(mixed(procedure, name, part.name, part.amount.limit, whole))
    return adds === undefined ? [] : [{ rule: part.rule, adds }]
  })
  const worst = worstPath(rule, parts, graph)
  if (!worst.complete) issues.push(tooMany(procedure, name))
  const most = whole?.amount ?? 1
  const under = [regime ?? '', day].filter((word) => word !== '').join(', ')
  if (worst.sum > most + 1e-9)
    issues.push(
      whole === undefined
        ? tooLong(procedure, name, worst, percent(worst.sum), percent(1), under)
        : tooLong(procedure, name, worst, inUnit(worst.sum, whole), inUnit(most, whole), under),
    )
  return issues
}
