import { bandOf, type ClassBand } from '../bands.ts'

/** Whom a rating is about. */
export type HandlingSubject = 'officer' | 'agency'

/** Classes by the total: tasks completed by an officer (at most 10 points), an agency’s quality (at most 18). Source: TT 01/2018/TT-VPCP, Đ.15. */
export const handlingBands = {
  officer: [
    { code: '100', title: { vi: 'Hoàn thành 100% nhiệm vụ', en: '100% of the tasks' }, from: 5 },
    {
      code: '70',
      title: { vi: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ', en: '70% to below 100% of the tasks' },
      from: 3.5,
    },
    { code: '0', title: { vi: 'Hoàn thành dưới 70% nhiệm vụ', en: 'Below 70% of the tasks' }, from: 0 },
  ],
  agency: [bandOf.excellent(15), bandOf.good(12), bandOf.fair(9), bandOf.average(6), bandOf.weak(0)],
} as const satisfies Readonly<Record<HandlingSubject, readonly ClassBand[]>>
