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

/** The fact that names someone as a person who may not report this event; undefined when none does. */
export const excludingFact = (
  { procedure }: Dossier,
  person: string,
  event: string,
  facts: Readonly<Record<string, unknown>>,
): string | undefined =>
  [procedure.events[event]?.notBy ?? []].flat().find((fact) => [facts[fact]].flat().includes(person))
