import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in putting a fault right. */
export const roles = {
  finder: { title: { vi: 'Người phát hiện', en: 'Finder' } },
  unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
  owner: { title: { vi: 'Người thực hiện hành động', en: 'Owner of the action' } },
  verifier: { title: { vi: 'Người kiểm tra', en: 'Verifier' } },
  qmr: { title: { vi: 'Đại diện lãnh đạo', en: 'Management representative' } },
  head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
} as const satisfies Readonly<Record<string, Role>>

/** Nobody verifies what they have done themselves. */
export const separate = [['owner', 'verifier']] as const
