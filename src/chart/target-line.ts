import { ink } from './ink.ts'
import { lineAt } from './svg.ts'

/** The stroke of a target across a chart. */
export const targetStroke = {
  stroke: ink.target,
  'stroke-width': 1.6,
  'stroke-dasharray': '10 3 2 3',
} as const

/** How a target is explained in a legend. */
export const targetSample: string = lineAt(0, 7, 24, 7, targetStroke)
