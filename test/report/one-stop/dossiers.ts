import type { Dossier } from '../../../src/dossier/index.ts'
import type { OneStopPrint } from '../../../src/report/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { accept, supplement, toAppraisal, toDesk } from '../../data/scenario/one-stop/scenario.ts'
import { play } from '../../processes/public-service/run.ts'

/** One set of forms: when it was in force, and a year's dossier under it. */
export interface FormSet {
  readonly set: string
  readonly day: string
  readonly newDay: string
  readonly codes: Readonly<Record<string, string | undefined>>
}

/** The sets of forms with their numbers, from the circulars themselves. */
export const sets: readonly FormSet[] = [
  {
    set: 'TT 01/2018/TT-VPCP',
    day: '2019-03-04',
    newDay: '2019-03-25',
    codes: {
      receipt: '01',
      supplementRequest: '02',
      refusal: '03',
      apology: '04',
      controlSlip: '05',
      book: '06',
    },
  },
  {
    set: 'TT 03/2025/TT-VPCP',
    day: '2026-03-04',
    newDay: '2026-03-25',
    codes: {
      receipt: '01',
      supplementRequest: '02',
      refusal: '03',
      apology: '04',
      stopNotice: '05',
      controlSlip: '06',
      book: '07',
    },
  },
]

const facts = { applicant: 'Nguyễn Thị An', procedureName: 'Cấp giấy phép xây dựng' }

/** A dossier for each form, received on a day. */
export const dossiersOf = ({ day, newDay }: FormSet): Readonly<Record<string, Dossier>> => {
  const received = `${day} 08:37`
  const scenario = { name: '', received, facts, step: 'appraising' } as const
  const appraisal = toAppraisal(`${day} 08:40`, 10)
  return {
    receipt: play({ ...scenario, events: appraisal }),
    supplementRequest: play({
      ...scenario,
      events: [...appraisal, [`${day} 10:00`, 'caseOfficer', supplement]],
    }),
    refusal: play({
      ...scenario,
      events: [
        [`${day} 09:00`, 'receiver', { type: 'refuseIntake', refusalReason: 'Không thuộc thẩm quyền' }],
      ],
    }),
    apology: play({
      ...scenario,
      events: [
        ...appraisal,
        [`${day} 16:00`, 'caseOfficer', { type: 'apologise', lateReason: 'Chờ xác minh', newDue: newDay }],
      ],
    }),
    controlSlip: play({ ...scenario, events: [...appraisal, ...toDesk(`${day} 15:00`)] }),
    ...(day < '2025-07-01'
      ? {}
      : {
          stopNotice: play({
            ...scenario,
            events: [
              ...appraisal,
              [`${day} 10:00`, 'applicant', { type: 'stop', stopReason: 'Đổi thiết kế' }],
            ],
          }),
        }),
  }
}

/** A dossier accepted on a day with so many working days. */
export const accepted = (at: string, days: number): Dossier =>
  play({ name: '', received: at, facts, events: [[at, 'receiver', accept(days)]], step: 'accepted' })

/** Who prints. */
export const print: OneStopPrint = {
  agency: { parent: 'UBND HUYỆN CÁI BÈ', name: 'VĂN PHÒNG HĐND VÀ UBND', place: 'Cái Bè' },
  calendar: vietnam,
}
