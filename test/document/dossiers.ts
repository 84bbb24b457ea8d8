import { documentControl } from '../../processes/quality/document-control.ts'
import { recordControl } from '../../processes/quality/record-control.ts'
import type { ControlledDocument, ControlledRecord } from '../../src/document/index.ts'
import { groups as documents } from '../data/scenario/document-control/scenarios.ts'
import { groups as records } from '../data/scenario/record-control/scenarios.ts'
import { play } from '../processes/quality/play.ts'

const named = <One>(list: readonly (One & { readonly name: string })[] | undefined, name: string) => {
  const found = (list ?? []).find((each) => each.name.includes(name))
  if (found === undefined) throw new Error(`no scenario "${name}"`)
  return found
}

/** The dossier of a scenario of document control, by its group and a piece of its name. */
export const documentOf = (group: string, name: string, id = 'TL-0001'): ControlledDocument => ({
  ...play(documentControl, 'requester', named(documents[group], name)),
  id,
})

/** The dossier of a scenario of record control, by its group and a piece of its name. */
export const recordOf = (group: string, name: string, id = 'HS-0001'): ControlledRecord => ({
  ...play(recordControl, 'keeper', named(records[group], name)),
  id,
})
