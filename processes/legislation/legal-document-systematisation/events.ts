import * as z from 'zod'
import type { Event } from '../../../src/procedure/index.ts'
import { implied } from '../../citations.ts'
import { line, lines } from '../../line.ts'
import { decree2016 } from '../lawmaking/citations.ts'

const order = decree2016('Đ.167')

/** What is reported about a cycle of systematisation. */
export const events = {
  collect: {
    title: { vi: 'Tập hợp văn bản, kết quả rà soát', en: 'Collect' },
    by: 'reviewer',
    payload: z.object({ collection: line, reviews: z.exactOptional(lines) }),
    rule: order,
  },
  recheck: {
    title: { vi: 'Kiểm tra lại kết quả rà soát', en: 'Recheck the reviews' },
    by: 'justice',
    payload: z.object({ recheckNote: line, reviewComplete: z.boolean() }),
    rule: order,
  },
  reviewAgain: {
    title: { vi: 'Rà soát bổ sung', en: 'Review again' },
    by: 'reviewer',
    payload: z.object({ reviewGap: line }),
    rule: order,
  },
  makeLists: {
    title: { vi: 'Lập bốn danh mục', en: 'Make the four lists' },
    by: 'justice',
    payload: z.object({
      inForceList: line,
      whollyExpiredList: line,
      partlyExpiredList: line,
      toAmendList: line,
    }),
    form: ['inForce', 'wholly', 'partly', 'toAmend'],
    rule: order,
  },
  confirmCouncilPart: {
    title: {
      vi: 'Thường trực HĐND cho ý kiến về nghị quyết',
      en: 'The council’s standing body confirms its part',
    },
    by: 'councilStanding',
    payload: z.object({ councilConfirmed: line }),
    rule: implied('NĐ 34/2016/NĐ-CP, Chương IX (suy luận)'),
  },
  sort: {
    title: { vi: 'Sắp xếp tập hệ thống hóa', en: 'Put the volume in order' },
    by: 'justice',
    payload: z.object({ volume: line }),
    form: 'volume',
    rule: order,
  },
  publish: {
    title: { vi: 'Chủ tịch UBND công bố kết quả', en: 'Publish the result' },
    by: 'committee',
    payload: z.object({ decision: line }),
    rule: decree2016('Đ.167–168'),
  },
  close: {
    title: { vi: 'Phát hành, lưu', en: 'Issue and file' },
    by: 'justice',
    payload: z.object({ filedAt: line }),
    rule: order,
  },
} as const satisfies Readonly<Record<string, Event>>
