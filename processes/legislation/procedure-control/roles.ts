import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in controlling administrative procedures of a province. */
export const roles = {
  controlUnit: {
    title: {
      vi: 'Đầu mối kiểm soát thủ tục (Văn phòng UBND tỉnh 2010–06/2013 và từ 25/09/2017; Sở Tư pháp 07/2013–24/09/2017)',
      en: 'Procedure-control unit (office of the People’s Committee 2010–06/2013 and from 25/09/2017; Department of Justice 07/2013–24/09/2017)',
    },
  },
  department: { title: { vi: 'Sở, ngành quản lý lĩnh vực', en: 'Line department' } },
  chairman: { title: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the provincial People’s Committee' } },
} as const satisfies Readonly<Record<string, Role>>
