import * as z from 'zod'
import { limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { facts as desk } from '../one-stop/facts.ts'

/** How one part of the group came out. */
export const outcome = z.enum(['granted', 'refused'])

/** What a dossier of the group knows: each agency's time, result and reason stand by themselves. */
export const facts = desk
  .pick({
    channel: true,
    applicant: true,
    dossierCode: true,
    missing: true,
    supplementReason: true,
    intakeSupplements: true,
    refusalReason: true,
    stopReason: true,
    lateReason: true,
    newDue: true,
    apologies: true,
    chaseNote: true,
    delivery: true,
    deliveredTo: true,
    rating: true,
    comment: true,
    supplied: true,
  })
  .extend({
    child: line.optional(),
    residence: z.boolean().optional(),
    remote: z.boolean().optional(),
    identityCard: z.boolean().optional(),
    birthOutcome: outcome.optional(),
    birthCertificate: line.optional(),
    residenceLimit: limitFact.optional(),
    residenceOutcome: outcome.optional(),
    residenceNote: line.optional(),
    cardLimit: limitFact.optional(),
    cardOutcome: outcome.optional(),
    cardNote: line.optional(),
    identityLimit: limitFact.optional(),
    identityOutcome: outcome.optional(),
    identityNote: line.optional(),
    returnedFile: line.optional(),
    lateAgency: line.optional(),
  })

/** What people call the facts that no form has a field for. */
export const labels = {
  child: { vi: 'Họ, tên trẻ em', en: 'Child' },
  residence: { vi: 'Có đăng ký thường trú', en: 'With permanent residence' },
  remote: {
    vi: 'Xã cách trên 50 km, đi lại khó khăn, chưa có Internet',
    en: 'Commune over 50 km away, without Internet',
  },
  identityCard: { vi: 'Có cấp thẻ căn cước', en: 'With the identity card' },
  birthOutcome: { vi: 'Kết quả đăng ký khai sinh', en: 'Outcome of the birth registration' },
  birthCertificate: { vi: 'Giấy khai sinh', en: 'Birth certificate' },
  residenceLimit: { vi: 'Thời hạn của Công an (thường trú)', en: 'Time of the police (residence)' },
  residenceOutcome: { vi: 'Kết quả đăng ký thường trú', en: 'Outcome of the residence' },
  residenceNote: { vi: 'Số, lý do (thường trú)', en: 'Number or reason (residence)' },
  cardLimit: { vi: 'Thời hạn của Bảo hiểm xã hội', en: 'Time of the social insurance' },
  cardOutcome: { vi: 'Kết quả cấp thẻ BHYT', en: 'Outcome of the health card' },
  cardNote: { vi: 'Số, lý do (thẻ BHYT)', en: 'Number or reason (health card)' },
  identityLimit: { vi: 'Thời hạn của Công an (căn cước)', en: 'Time of the police (identity card)' },
  identityOutcome: { vi: 'Kết quả cấp thẻ căn cước', en: 'Outcome of the identity card' },
  identityNote: { vi: 'Số, lý do (thẻ căn cước)', en: 'Number or reason (identity card)' },
  returnedFile: { vi: 'Điều cần sửa trong hồ sơ', en: 'What must be mended in the file' },
  lateAgency: { vi: 'Cơ quan giải quyết quá hạn', en: 'Agency that is late' },
} as const
