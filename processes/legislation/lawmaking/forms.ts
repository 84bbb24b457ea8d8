import type { Form } from '../../../src/procedure/index.ts'
import { law2015 } from './citations.ts'

/** The papers of a draft, by the article that lists the appraisal file. */
export const formsOf = <const D extends string>(
  draftTitle: { readonly vi: D; readonly en: string },
  file: string,
  report: string,
) => {
  const code = (article: string) => [
    { set: 'Luật 80/2015/QH13', code: article, from: '2016-07-01', to: '2025-03-31', ...law2015(article) },
  ]
  return {
    submission: { title: { vi: 'Tờ trình', en: 'Submission' }, codes: code(file) },
    draft: { title: draftTitle, codes: code(file) },
    opinionTable: {
      title: {
        vi: 'Bản tổng hợp, giải trình, tiếp thu ý kiến; bản chụp ý kiến',
        en: 'Table of opinions, with copies of them',
      },
      codes: code(file),
    },
    appraisalReport: { title: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' }, codes: code(report) },
  } as const satisfies Readonly<Record<string, Form>>
}
