import { instance } from '@viz-js/viz'
import { oneStop } from '../processes/public-service/one-stop.ts'
import { toDot } from '../src/index.ts'

/** The diagrams of the documents, by file name, drawn from the procedures themselves. */
export const diagrams = async (): Promise<ReadonlyMap<string, string>> => {
  const viz = await instance()
  return new Map([['one-stop.svg', viz.renderString(toDot(oneStop, 'vi'), { format: 'svg' })]])
}
