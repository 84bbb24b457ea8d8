/**
 * The roles of one procedure that an agency's role holds. A role is held in every procedure that has one of its name,
 * or, written `internal-audit/leader`, in that procedure alone: two procedures may mean two people by one word.
 */
export const heldIn = (holds: readonly string[], procedure: string): readonly string[] =>
  holds.flatMap((held) => {
    const [first = '', role] = held.split('/')
    if (role === undefined) return [first]
    return first === procedure ? [role] : []
  })

/** A held role without the procedure it is held in. */
export const bareRole = (held: string): string => held.split('/').at(-1) ?? held
