import { instance } from '@viz-js/viz'
import { type CatalogueEntry, catalogue } from '../processes/index.ts'
import { toDot } from '../src/index.ts'
import { procedureReport, reportMarkdown } from '../src/report/index.ts'

const groups: Readonly<Record<CatalogueEntry['group'], string>> = {
  quality: 'Hệ thống quản lý chất lượng · Quality',
  'public-service': 'Dịch vụ công · Public service',
  legislation: 'Văn bản pháp luật · Legislation',
  organisation: 'Tổ chức bộ máy · Organisation',
  personnel: 'Nhân sự · Personnel',
  finance: 'Tài chính · Finance',
  administration: 'Điều hành · Administration',
}

/** The page below its heading: who issues it and where it was printed is for paper. */
const body = (markdown: string): string => markdown.slice(markdown.indexOf('\n# ') + 1)

/** A page for each bundled procedure, by file name: its own literal in Vietnamese and in English, and its diagram. */
export const procedurePages = async (): Promise<ReadonlyMap<string, string>> => {
  const viz = await instance()
  const pages = new Map<string, string>()
  for (const { id, title, group, load } of catalogue) {
    const procedure = await load()
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      body(reportMarkdown(procedureReport(procedure, { language, agency: { name: '' } }))),
    )
    pages.set(`${id}.svg`, viz.renderString(toDot(procedure, 'vi'), { format: 'svg' }))
    pages.set(
      `${id}.md`,
      [
        '---',
        `title: ${JSON.stringify(`${title.vi} · ${title.en}`)}`,
        `group: Quy trình · Procedures`,
        `category: ${groups[group]}`,
        '---',
        '',
        vi ?? '',
        `![${title.vi}](${id}.svg)`,
        '',
        en ?? '',
      ].join('\n'),
    )
  }
  return pages
}
