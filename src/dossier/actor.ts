import { failure, type Result, success } from '../issue/index.ts'
import { nfc } from '../text/index.ts'
import { readId } from './id.ts'
import type { JournalEntry } from './journal/index.ts'

/** Someone who reports an event: a person of the agency or of the public, with the roles they hold. */
export interface Actor {
  /** Stable and unique: what separation of duties is judged by. 1–100 characters, no outer spaces. */
  readonly id: string
  readonly name?: string
  readonly roles: readonly string[]
}

/** The software itself, which reports what time alone has brought about. */
export const systemActor: Actor = { id: 'system', roles: ['system'] }

/** An actor with a composed id and name; anything else than an id, a name and a list of roles is an issue. */
export const readActor = (value: unknown): Result<Actor> => {
  const given = new Map<string, unknown>(Object.entries(Object(value)))
  const id = readId(given.get('id'), 'by.id')
  if (!id.ok) return id
  const roles = given.get('roles')
  const name = given.get('name')
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    return failure({
      code: 'actor-roles',
      path: 'by.roles',
      message: {
        vi: 'by.roles phải là danh sách tên vai trò của người báo sự kiện.',
        en: 'by.roles must be the list of roles of whoever reports the event.',
      },
      received: JSON.stringify(roles) ?? 'undefined',
    })
  return success({ id: id.value, ...(typeof name === 'string' ? { name: nfc(name) } : {}), roles })
}

/** An actor as a journal entry names them: in the one role they acted in. */
export const signatureOf = ({ id, name }: Actor, role: string): JournalEntry['by'] => ({
  id,
  ...(name === undefined ? {} : { name }),
  role,
})
