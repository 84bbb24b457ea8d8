import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { closing } from '../../quality/record-control/closing.ts'
import { events as recordEvents } from '../../quality/record-control/events.ts'
import { decree30 } from '../document/citations.ts'

const archives2024 = { basis: 'Luật Lưu trữ 33/2024/QH15, Đ.17', confidence: 'verified' } as const

/** What is reported in the life of the files under one heading. */
export const events = {
  addRecord: {
    title: { vi: 'Thêm hồ sơ, tài liệu', en: 'Add a file' },
    by: 'keeper',
    payload: z.object({ record: line }),
    rule: decree30('Đ.28–29'),
  },
  close: {
    title: { vi: 'Đóng, biên mục', en: 'Close and index' },
    by: 'keeper',
    payload: closing,
    form: 'filePlan',
    rule: decree30('Đ.29'),
  },
  settleProject: {
    title: { vi: 'Ghi ngày quyết toán công trình', en: 'Note the day the project was settled' },
    by: ['keeper', 'unitHead'],
    payload: z.object({ projectSettledOn: dayFact }),
    rule: decree30('Đ.30.2.a'),
  },
  keepBack: {
    title: { vi: 'Giữ lại tại đơn vị', en: 'Keep back in the unit' },
    by: 'unitHead',
    payload: z.object({ handOverDue: dayFact, keepBackList: line, keepBackApproval: z.exactOptional(line) }),
    form: 'keepBackList',
    rule: decree30('Đ.31.3.d'),
  },
  submit: {
    title: { vi: 'Nộp lưu trữ cơ quan', en: 'Hand over to the archive' },
    by: 'unitHead',
    payload: z.object({
      archivedOn: dayFact,
      inventory: line,
      handOverMinutes: line,
      otherLaw: z.exactOptional(z.boolean()),
    }),
    form: ['inventory', 'handOverMinutes'],
    rule: decree30('Đ.30.3'),
  },
  qualifyPermanent: {
    title: { vi: 'Xác định có giá trị vĩnh viễn', en: 'Find of permanent value' },
    by: 'archivist',
    payload: z.object({ valueFinding: line }),
    rule: archives2024,
  },
  transfer: {
    title: { vi: 'Nộp lưu trữ lịch sử', en: 'Transfer to the historical archive' },
    by: ['historicalArchive', 'archivist'],
    payload: z.object({ historicalMinutes: line }),
    rule: archives2024,
  },
  expire: recordEvents.expire,
  extend: recordEvents.extend,
  proposeDestruction: {
    title: { vi: 'Đề nghị tiêu hủy', en: 'Propose destruction' },
    by: 'council',
    payload: z.object({ appraisal: line, disposalProposal: line }),
    rule: recordEvents.proposeDisposal.rule,
  },
  destroy: {
    title: { vi: 'Quyết định và tiêu hủy, lập biên bản', en: 'Decide and destroy, with minutes' },
    by: 'head',
    payload: z.object({ disposalDecision: line, disposalMinutes: line }),
    form: 'destruction',
    rule: recordEvents.proposeDisposal.rule,
  },
} as const satisfies Readonly<Record<string, Event>>
