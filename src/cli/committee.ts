import type { Profile } from './profile.ts'

/** Whether an agency is a people's committee, as its name tells; departments and offices of the same level are not. */
export const isCommittee = ({ name }: Profile): boolean =>
  /^(?:ubnd|[uủ][yỷ] ban nhân dân)/iu.test(name.normalize('NFC'))
