import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { circular, decree } from '../procedure-control/citations.ts'
import { publicationKind } from './facts.ts'

/** What is reported about the publication of a procedure. */
export const events = {
  prepare: {
    title: { vi: 'Lập dự thảo quyết định công bố', en: 'Draft the decision' },
    by: 'department',
    payload: z.object({ publicationKind, draftDecision: line }),
    form: 'decision',
    rule: decree('Đ.13–14'),
  },
  check: {
    title: { vi: 'Kiểm soát chất lượng', en: 'Check the quality' },
    by: 'controlUnit',
    payload: z.object({ qualityMet: z.boolean(), checkNote: line }),
    rule: circular('Đ.9'),
  },
  return: {
    title: { vi: 'Trả lại để sửa', en: 'Return it' },
    by: 'controlUnit',
    payload: z.object({ returnReason: line }),
    rule: circular('Đ.9'),
  },
  sign: {
    title: { vi: 'Ký quyết định công bố', en: 'Sign the decision' },
    by: 'chairman',
    payload: z.object({ decision: line }),
    form: 'decision',
    rule: decree('Đ.13, Đ.15'),
  },
  post: {
    title: { vi: 'Đăng Cơ sở dữ liệu quốc gia', en: 'Post to the national database' },
    by: 'controlUnit',
    payload: z.object({ databaseCode: line }),
    rule: decree('Đ.24'),
  },
  display: {
    title: { vi: 'Niêm yết tại trụ sở, đăng cổng', en: 'Display at the office and on the portal' },
    by: 'performingUnit',
    payload: z.object({ atOffice: z.boolean(), onPortal: z.boolean() }),
    form: 'posting',
    rule: decree('Đ.17'),
  },
  takeEffect: {
    title: { vi: 'Văn bản có hiệu lực', en: 'The text takes effect' },
    by: 'performingUnit',
    rule: decree('Đ.15'),
  },
  amend: {
    title: { vi: 'Văn bản sửa đổi, thay thế', en: 'An amending text' },
    by: 'department',
    payload: z.object({
      newText: line,
      textSignedOn: dayFact,
      textEffectiveOn: dayFact,
      shortened: z.boolean(),
      legalText: z.exactOptional(line),
    }),
    rule: decree('Đ.14.2b'),
  },
  abolish: {
    title: { vi: 'Công bố bãi bỏ, gỡ dữ liệu', en: 'Publish the abolition, remove the data' },
    by: 'chairman',
    payload: z.object({ repealingText: line, decision: line }),
    form: 'decision',
    rule: decree('Đ.14.2c'),
  },
} as const satisfies Readonly<Record<string, Event>>
