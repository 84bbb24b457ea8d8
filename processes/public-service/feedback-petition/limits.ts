import type { LimitRule } from '../../../src/procedure/index.ts'
import { workingDays } from '../../../src/time/index.ts'

/** The time limits of a petition: the decree sets one, the internal rules of the agency the other. */
export const limits = {
  transfer: {
    title: { vi: 'Chuyển phản ánh, kiến nghị không thuộc thẩm quyền', en: 'Transfer what is not one’s own' },
    runsIn: ['registered'],
    when: { all: [{ is: { about: 'rule' } }, { is: { competent: false } }] },
    within: {
      since: 'receivedOn',
      rows: [{ limit: workingDays(5), basis: 'NĐ 20/2008/NĐ-CP, Đ.9.1d', confidence: 'verified' }],
    },
  },
  handling: {
    title: { vi: 'Xử lý theo quy chế của cơ quan', en: 'Handle it, by the agency’s internal rules' },
    duty: 'handlingBody',
    runsIn: ['underStudy', 'examining', 'decided'],
    pausesIn: ['gathering', 'escalated'],
    within: {
      fact: 'handlingLimit',
      basis: 'Quy chế tiếp nhận, xử lý của cơ quan (NĐ 20/2008/NĐ-CP không ấn định)',
      confidence: 'setting',
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
