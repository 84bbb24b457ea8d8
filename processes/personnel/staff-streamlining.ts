/**
 * Staff streamlining (tinh giản biên chế): the list of one unit in one of the rounds of a year, from screening to the
 * report; and whether someone's yearly classes are a ground.
 *
 * @module quytrinh/processes/staff-streamlining
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { unverified } from '../citations.ts'
import { keptAsTheAgencySets, personnelFile } from './law/instruments.ts'
import { events } from './staff-streamlining/events.ts'
import { facts, labels } from './staff-streamlining/facts.ts'
import { limits } from './staff-streamlining/limits.ts'
import { basis, regimes } from './staff-streamlining/regimes.ts'
import { steps } from './staff-streamlining/steps.ts'

export { type ClassedYear, evaluationGround } from './staff-streamlining/evaluation-ground.ts'

/**
 * Streamlining, one list in one round: the unit draws it up after the yearly evaluation and a meeting with party
 * committee and union, Home Affairs appraises the people and Finance the money, the province approves (until
 * 14/10/2018 the ministries too), each person is decided on and paid, the result is reported. `unit`, `year` and
 * `half` are given at the opening; `sendBy` when the province has set a day for the round.
 *
 * Source: NĐ 108/2014, NĐ 113/2018, NĐ 143/2020, NĐ 29/2023, NĐ 154/2025/NĐ-CP, Đ.14.
 */
export const staffStreamlining = defineProcedure({
  id: 'staff-streamlining',
  version: '1.0.0',
  title: { vi: 'Tinh giản biên chế', en: 'Staff streamlining' },
  clauses: ['6.1', '6.2.1'],
  basis,
  regimes,
  roles: {
    affected: { title: { vi: 'Đối tượng tinh giản', en: 'Person affected' } },
    unit: { title: { vi: 'Cơ quan, đơn vị trực tiếp quản lý', en: 'Unit' } },
    partyAndUnion: { title: { vi: 'Cấp ủy, công đoàn', en: 'Party committee and union' } },
    submitter: {
      title: { vi: 'Sở, UBND cấp huyện (cơ quan trình)', en: 'Submitting department or district' },
    },
    homeAffairs: { title: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' } },
    finance: { title: { vi: 'Sở Tài chính', en: 'Department of Finance' } },
    province: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
    ministryOfHomeAffairs: {
      title: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
      outside: true,
    },
    ministryOfFinance: { title: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' }, outside: true },
  },
  openedBy: ['unit', 'submitter'],
  separate: [
    ['affected', 'homeAffairs'],
    ['unit', 'homeAffairs'],
  ],
  facts,
  labels,
  links: {
    evaluations: {
      title: { vi: 'Đánh giá làm căn cứ', en: 'Evaluations it rests on' },
      procedures: ['civil-servant-evaluation'],
    },
    nextRound: {
      title: { vi: 'Danh sách của đợt sau', en: 'List of the next round' },
      procedures: ['staff-streamlining'],
    },
  },
  subject: 'unit',
  forms: {
    list: {
      title: { vi: 'Danh sách và kinh phí tinh giản', en: 'List and money' },
      codes: [
        {
          set: 'TTLT 01/2015/TTLT-BNV-BTC',
          code: 'Biểu 1',
          from: '2015-05-28',
          ...unverified('TTLT 01/2015/TTLT-BNV-BTC; NĐ 29/2023/NĐ-CP; NĐ 154/2025/NĐ-CP'),
        },
      ],
    },
    decision: {
      title: {
        vi: 'Quyết định cho thôi việc, nghỉ hưu trước tuổi',
        en: 'Decision on leaving or early retirement',
      },
    },
  },
  records: {
    personal: { title: { vi: 'Hồ sơ từng người', en: 'File of each person' }, ...personnelFile },
    minutes: { title: { vi: 'Biên bản họp xét', en: 'Minutes' }, ...keptAsTheAgencySets },
    payments: { title: { vi: 'Chứng từ chi trả', en: 'Payment vouchers' }, ...keptAsTheAgencySets },
    report: { title: { vi: 'Báo cáo năm', en: 'Yearly report' }, ...keptAsTheAgencySets },
  },
  events,
  limits,
  initial: 'screening',
  steps,
})
