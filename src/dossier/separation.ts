import type { Dossier } from './dossier.ts'

/**
 * The role someone has already held in a dossier that may not be held by the same person as `role`; undefined when
 * nothing separates them.
 */
export const separatedRole = (dossier: Dossier, person: string, role: string): string | undefined => {
  const excluded = (dossier.procedure.separate ?? []).flatMap(([one, other]) =>
    one === role ? [other] : other === role ? [one] : [],
  )
  return dossier.journal.find(({ by }) => by.id === person && excluded.includes(by.role))?.by.role
}
