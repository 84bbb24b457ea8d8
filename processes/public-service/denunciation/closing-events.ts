import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { bothLaws, law2018 } from './citations.ts'
import { publication } from './facts.ts'

/** From the conclusion to the archive, or to the superior. */
export const closingEvents = {
  sendConclusion: {
    title: { vi: 'Gửi kết luận', en: 'Send the conclusion' },
    by: 'settler',
    payload: z.object({ sentTo: line }),
    rule: law2018('Đ.35'),
  },
  handle: {
    title: { vi: 'Xử lý theo kết luận', en: 'Act on the conclusion' },
    by: 'settler',
    payload: z.object({ handling: line, addressedTo: z.exactOptional(line) }),
    rule: bothLaws('Đ.25', 'Đ.36'),
  },
  referCrime: {
    title: {
      vi: 'Chuyển cơ quan điều tra vì có dấu hiệu tội phạm',
      en: 'Send to the investigators: signs of a crime',
    },
    by: 'settler',
    payload: z.object({ crimeFile: line }),
    rule: bothLaws('Đ.25', 'Đ.36'),
  },
  recordAction: {
    title: { vi: 'Nơi được kiến nghị đã xử lý', en: 'The body asked has acted' },
    by: 'addressee',
    payload: z.object({ handledOn: dayFact }),
    rule: law2018('Đ.36'),
  },
  reportAction: {
    title: { vi: 'Thông báo kết quả xử lý', en: 'Report what was done' },
    by: 'addressee',
    payload: z.object({ handlingReport: line }),
    rule: law2018('Đ.36'),
  },
  followUpConclusion: {
    title: { vi: 'Báo cáo đôn đốc thi hành kết luận', en: 'Report on carrying out the conclusion' },
    by: 'inspectorate',
    payload: z.object({ followUpReport: line }),
    rule: {
      basis: 'NĐ 31/2019/NĐ-CP, Đ.18.2 (hằng tháng, đến 30/06/2026)',
      confidence: 'verified',
    },
  },
  publish: {
    title: { vi: 'Công khai kết luận, quyết định xử lý', en: 'Publish the conclusion and the measures' },
    by: 'settler',
    payload: z.object({ publishedBy: publication, publicationNote: line }),
    rule: bothLaws('Đ.30', 'Đ.40'),
  },
  continueDenouncing: {
    title: { vi: 'Tố cáo tiếp', en: 'Denounce further' },
    by: ['denouncer', 'superior'],
    payload: z.object({ continuedGround: line }),
    rule: law2018('Đ.37.1'),
  },
  settleAgain: {
    title: { vi: 'Giải quyết lại', en: 'Settle again' },
    by: 'superior',
    payload: z.object({ reviewFinding: line }),
    rule: law2018('Đ.37.2c, Đ.37.3'),
  },
  uphold: {
    title: { vi: 'Không giải quyết lại, báo lý do', en: 'Uphold, and say why' },
    by: 'superior',
    payload: z.object({ reviewFinding: line }),
    rule: law2018('Đ.37.2a'),
  },
  archive: {
    title: { vi: 'Lưu hồ sơ', en: 'Archive' },
    by: 'settler',
    payload: z.object({ archiveNote: line }),
    rule: bothLaws('Đ.29', 'Đ.39'),
  },
} as const satisfies Readonly<Record<string, Event>>
