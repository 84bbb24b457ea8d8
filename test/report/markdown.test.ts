import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { cellText, column, list, paragraph, report, reportMarkdown, table } from '../../src/report/index.ts'
import { elements, shownText, squeezed } from './html-text.ts'
import { anyText, sampleOf } from './sample.ts'

const read = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true })

const only = (block: Parameters<typeof report>[0]['blocks'][number]): string =>
  read(reportMarkdown(report({ language: 'vi', title: 'T', blocks: [block] })))

const whole = (text: string): string => squeezed(text)

describe('a report as Markdown, read by another program', () => {
  test('gives back every cell of a table', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 4, maxLength: 4 }), (texts) => {
        const [a = '', b = '', c = '', d = ''] = texts
        const made = table([column(a), column(b)], [[c, d]])
        const html = only(made)
        const document = report({ language: 'vi', title: 'T', blocks: [made] })
        const [block] = document.blocks
        if (block?.kind !== 'table') throw new Error('no table')
        expect(elements(html, 'th').map(whole)).toEqual(block.columns.map(({ title }) => whole(title)))
        expect(elements(html, 'td').map(whole)).toEqual(
          block.rows.flatMap((row) => ('group' in row ? [] : row.map((cell) => whole(cellText(cell, 'vi'))))),
        )
      }),
    )
  })

  test('gives back paragraphs and list items', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => /[\p{L}\p{N}]/u.test(text)),
        (text) => {
          const [block] = report({ language: 'vi', title: 'T', blocks: [paragraph(text)] }).blocks
          const [run] = block?.kind === 'paragraph' ? block.runs : []
          const words = (run?.text ?? '').replace(/\s+/g, ' ').trim()
          const flat = (shown: string): string => shown.replace(/\s+/g, ' ').trim()
          expect(flat(shownText(only(paragraph(text)).replace('<h1>T</h1>', '')))).toBe(words)
          expect(flat(elements(only(list([text])), 'li')[0] ?? '')).toBe(words)
        },
      ),
    )
  })

  test('reads as a person would write it', () => {
    expect(reportMarkdown(sampleOf(['Văn bản 75.000 đồng']))).toMatchInlineSnapshot(`
      "*Văn bản 75.000 đồng*

      Văn bản 75.000 đồng\\
      **Văn bản 75.000 đồng**

      **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\
      Độc lập - Tự do - Hạnh phúc

      Văn bản 75.000 đồng

      *Văn bản 75.000 đồng*

      # Văn bản 75.000 đồng

      Văn bản 75.000 đồng

      ## Văn bản 75.000 đồng

      ### Văn bản 75.000 đồng

      #### Văn bản 75.000 đồng

      Văn bản 75.000 đồng**Văn bản 75.000 đồng***Văn bản 75.000 đồng*

      Văn bản 75.000 đồng

      Văn bản 75.000 đồng: Văn bản 75.000 đồng\\
      Văn bản 75.000 đồng: ……………………

      - Văn bản 75.000 đồng
      - Văn bản 75.000 đồng
      - ……………………

      1. Văn bản 75.000 đồng

      **Văn bản 75.000 đồng**

      | Văn bản 75.000 đồng | Văn bản 75.000 đồng | Văn bản 75.000 đồng |
      | --- | :-: | --: |
      | Văn bản 75.000 đồng | 05/03/2019 | 1.234,5 |
      | **Văn bản 75.000 đồng** |  |  |
      | Văn bản 75.000 đồng |  |  |

      Văn bản 75.000 đồng

      **Văn bản 75.000 đồng**

      | Văn bản 75.000 đồng | Văn bản 75.000 đồng |
      | --- | --: |
      | Văn bản 75.000 đồng | 3,5 |

      - [x] Văn bản 75.000 đồng
      - [ ] Văn bản 75.000 đồng

      ---

      **Nơi nhận:**

      - Văn bản 75.000 đồng
      - Văn bản 75.000 đồng

      | Văn bản 75.000 đồng | Văn bản 75.000 đồng |
      | :-: | :-: |
      | (Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) |
      | Văn bản 75.000 đồng |  |
      "
    `)
  })
})
