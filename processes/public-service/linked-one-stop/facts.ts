import * as z from 'zod'
import { limitFact } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { facts as desk } from '../one-stop/facts.ts'

/** What a dossier that several agencies settle knows: what the desk knows, and what each agency is asked and answers. */
export const facts = desk
  .pick({
    channel: true,
    procedureCode: true,
    procedureName: true,
    applicant: true,
    dossierCode: true,
    limit: true,
    postalSlip: true,
    missing: true,
    supplementReason: true,
    supplied: true,
    intakeSupplements: true,
    supplements: true,
    refusalReason: true,
    proposal: true,
    draft: true,
    returnReason: true,
    paymentProof: true,
    amendment: true,
    stopReason: true,
    lateReason: true,
    newDue: true,
    apologies: true,
    chaseNote: true,
    result: true,
    delivery: true,
    deliveredTo: true,
    errorFound: true,
    rating: true,
    comment: true,
  })
  .extend({
    acrossLevels: z.boolean().optional(),
    leadName: line.optional(),
    leadTask: line.optional(),
    leadLimit: limitFact.optional(),
    leadResult: line.optional(),
    nextName: line.optional(),
    nextTask: line.optional(),
    nextLimit: limitFact.optional(),
    handedOver: line.optional(),
    results: z.array(line).optional(),
    secondName: line.optional(),
    secondTask: line.optional(),
    secondLimit: limitFact.optional(),
    secondResult: line.optional(),
    thirdName: line.optional(),
    thirdTask: line.optional(),
    thirdLimit: limitFact.optional(),
    thirdResult: line.optional(),
    fourthName: line.optional(),
    fourthTask: line.optional(),
    fourthLimit: limitFact.optional(),
    fourthResult: line.optional(),
    askingAgency: line.optional(),
    lateAgency: line.optional(),
  })

const agency = { vi: 'Cơ quan', en: 'Agency' } as const

/** What people call the facts that no form has a field for. */
export const labels = {
  acrossLevels: { vi: 'Liên thông khác cấp', en: 'Across levels' },
  secondName: { vi: `${agency.vi} thứ hai`, en: `Second ${agency.en.toLowerCase()}` },
  secondTask: { vi: 'Việc của cơ quan thứ hai', en: 'Task of the second agency' },
  secondLimit: { vi: 'Thời hạn của cơ quan thứ hai', en: 'Time of the second agency' },
  secondResult: { vi: 'Kết quả của cơ quan thứ hai', en: 'Result of the second agency' },
  thirdName: { vi: `${agency.vi} thứ ba`, en: `Third ${agency.en.toLowerCase()}` },
  thirdTask: { vi: 'Việc của cơ quan thứ ba', en: 'Task of the third agency' },
  thirdLimit: { vi: 'Thời hạn của cơ quan thứ ba', en: 'Time of the third agency' },
  thirdResult: { vi: 'Kết quả của cơ quan thứ ba', en: 'Result of the third agency' },
  fourthName: { vi: `${agency.vi} thứ tư`, en: `Fourth ${agency.en.toLowerCase()}` },
  fourthTask: { vi: 'Việc của cơ quan thứ tư', en: 'Task of the fourth agency' },
  fourthLimit: { vi: 'Thời hạn của cơ quan thứ tư', en: 'Time of the fourth agency' },
  fourthResult: { vi: 'Kết quả của cơ quan thứ tư', en: 'Result of the fourth agency' },
  leadResult: { vi: 'Kết quả của cơ quan chủ trì', en: 'Result of the lead agency' },
  handedOver: { vi: 'Kết quả, ý kiến chuyển tiếp', en: 'Result or opinion handed on' },
  askingAgency: { vi: 'Cơ quan đề nghị', en: 'Agency that asks' },
  lateAgency: { vi: 'Cơ quan giải quyết quá hạn', en: 'Agency that is late' },
} as const
