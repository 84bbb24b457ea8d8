/**
 * Charts for reports: figures drawn as one SVG, the same in words and as a table; nothing but this library is needed.
 *
 * @module quytrinh/chart
 */

export { type AgeingBucket, type AgeingData, ageingChart } from './ageing.ts'
export { type Bar, type BarData, barChart } from './bars.ts'
export type { Chart, ChartColumn, ChartOptions, ChartTable, ChartTarget, ChartUnit } from './chart.ts'
export { type HeatmapCell, type HeatmapData, heatmapChart } from './heatmap.ts'
export { type IntervalData, type IntervalRow, intervalChart } from './intervals.ts'
export { type ParetoCategory, type ParetoData, paretoChart } from './pareto.ts'
export { type SparklineOptions, sparkline } from './sparkline.ts'
export { type TrendData, type TrendSeries, trendChart } from './trend.ts'
