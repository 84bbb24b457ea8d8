import { type DossierLink, linksOf } from '../dossier/index.ts'
import type { Issue } from '../issue/index.ts'
import type { Procedure } from '../procedure/index.ts'
import type { DossierStore } from '../store/index.ts'
import { text } from '../text/index.ts'
import { didYouMean } from './did-you-mean.ts'

const unknown = ({ fact, title, to }: DossierLink, ids: readonly string[]): Issue => {
  const near = didYouMean(to, ids)
  return {
    code: 'link-unknown',
    path: fact,
    message: text(
      `${title.vi}: không có hồ sơ "${to}".${near.vi} Hồ sơ liên kết phải được mở trước.`,
      `${title.en}: there is no dossier "${to}".${near.en} The linked dossier has to be opened first.`,
    ),
    received: to,
  }
}

const strange = ({ fact, title, to, procedures = [] }: DossierLink, found: string): Issue => ({
  code: 'link-procedure',
  path: fact,
  message: text(
    `${title.vi}: hồ sơ "${to}" thuộc quy trình "${found}", không phải ${procedures.join(', ')}.`,
    `${title.en}: dossier "${to}" is of the procedure "${found}", not of ${procedures.join(', ')}.`,
  ),
  expected: procedures,
  received: found,
})

/** What is wrong with the references among some facts: a dossier that is not there, or of another procedure. */
export const linkIssues = async (
  store: DossierStore,
  procedure: Procedure,
  facts: Readonly<Record<string, unknown>>,
): Promise<readonly Issue[]> => {
  const links = linksOf(procedure, facts)
  if (links.length === 0) return []
  const ids = await store.list()
  const checked = await Promise.all(
    links.map(async (link) => {
      if (!ids.includes(link.to)) return [unknown(link, ids)]
      if (link.procedures === undefined) return []
      const found = (await store.load(link.to))[0]?.opening?.procedure.id ?? ''
      return link.procedures.includes(found) ? [] : [strange(link, found)]
    }),
  )
  return checked.flat()
}
