import type { Role } from '../../../src/procedure/index.ts'
import { roles as desk } from '../one-stop/roles.ts'

/** Who takes part in one dossier that several agencies settle. */
export const roles = {
  applicant: desk.applicant,
  receiver: desk.receiver,
  oneStopHead: desk.oneStopHead,
  leadAgency: { title: { vi: 'Cơ quan chủ trì', en: 'Lead agency' } },
  nextAgency: { title: { vi: 'Cơ quan phối hợp, cơ quan tiếp theo', en: 'Next agency' } },
  approver: desk.approver,
  clerk: desk.clerk,
  postal: desk.postal,
} as const satisfies Readonly<Record<string, Role>>
