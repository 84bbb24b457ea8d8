import * as z from 'zod'

/** What a check looks at: a document may be at fault in one or several. */
export const faults = z
  .array(z.enum(['basis', 'competence', 'content', 'effect', 'form', 'procedure']))
  .min(1)

/** What is done with a document found unlawful. */
export const handling = z.enum(['suspended', 'amended', 'repealed', 'corrected'])

/** What people call the faults a check looks for. */
export const faultsLabel = {
  vi: 'Dấu hiệu trái (căn cứ, thẩm quyền, nội dung, hiệu lực, thể thức, trình tự)',
  en: 'Signs of fault (basis, competence, content, effect, form, procedure)',
} as const

/** What people call the ways a document is handled. */
export const handlingLabel = {
  vi: 'Cách xử lý (đình chỉ, sửa đổi, bãi bỏ, đính chính)',
  en: 'How it is handled (suspended, amended, repealed, corrected)',
} as const
