import { ageing } from './ageing.ts'
import { heatmap } from './heatmap.ts'
import { leadTime } from './lead-time.ts'
import { pareto } from './pareto.ts'
import type { ChartKind } from './picture.ts'
import { satisfaction } from './satisfaction.ts'
import { trend } from './trend.ts'
import { workload } from './workload.ts'

/** Every kind of chart, by the word that asks for it. */
export const chartKinds = {
  trend,
  ageing,
  pareto,
  heatmap,
  satisfaction,
  'lead-time': leadTime,
  workload,
} as const satisfies Readonly<Record<string, ChartKind>>
