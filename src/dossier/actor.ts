/** Someone who reports an event: a person of the agency or of the public, with the roles they hold. */
export interface Actor {
  /** Stable and unique: what separation of duties is judged by. */
  readonly id: string
  readonly name?: string
  readonly roles: readonly string[]
}

/** The software itself, which reports what time alone has brought about. */
export const systemActor: Actor = { id: 'system', roles: ['system'] }
