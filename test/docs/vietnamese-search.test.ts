import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

interface Search {
  search(query: string): readonly { readonly ref: string }[]
}
interface Builder {
  pipeline: { add(step: unknown): void }
  ref(name: string): void
  field(name: string): void
  add(document: Readonly<Record<string, string>>): void
  build(): Search
}

const pages = {
  audit: 'Đánh giá nội bộ (8.2.2): chương trình, kế hoạch, phiếu hỏi.',
  dossier: '«Hồ sơ»: một lần chạy của quy trình; hồ sơ, nhật ký.',
  oneStop: 'Tiếp nhận tại Bộ phận Một cửa.',
  correction: 'Khắc phục sự không phù hợp (8.3).',
  english: 'A dossier (and its journal).',
}

describe('the search index of the site', () => {
  const lunr = createRequire(import.meta.resolve('typedoc'))('lunr')
  const stock: unknown = lunr.trimmer
  const index = (trimmer: unknown): Search => {
    const builder: Builder = new lunr.Builder()
    builder.pipeline.add(trimmer)
    builder.ref('id')
    builder.field('text')
    for (const [id, text] of Object.entries(pages)) builder.add({ id, text })
    return builder.build()
  }
  /** As the site asks: every word between two wildcards. */
  const ask = (search: Search, words: string): readonly string[] =>
    search
      .search(
        words
          .split(' ')
          .map((word) => `*${word}*`)
          .join(' '),
      )
      .map(({ ref }) => ref)

  let search: Search
  beforeAll(async () => {
    const plugin = await import(pathToFileURL(join(root, 'docs/typedoc-vietnamese-search.mjs')).href)
    plugin.load()
    search = index(lunr.trimmer)
  })

  test.each([
    ['đánh giá', 'audit'],
    ['danh gia', 'audit'],
    ['hồ sơ', 'dossier'],
    ['ho so', 'dossier'],
    ['một cửa', 'oneStop'],
    ['mot cua', 'oneStop'],
    ['khắc phục', 'correction'],
    ['khac phuc', 'correction'],
    ['Đánh Giá', 'audit'],
    ['journal', 'english'],
  ])('finds %s', (words, page) => {
    expect(ask(search, words)).toContain(page)
  })

  test('puts the page with both words first', () => {
    expect(ask(search, 'đánh giá')[0]).toBe('audit')
    expect(ask(search, 'mot cua')[0]).toBe('oneStop')
  })

  test('found none of the accented words before', () => {
    expect(ask(index(stock), 'đánh')).toEqual([])
    expect(ask(index(stock), 'sơ')).toEqual([])
  })

  test('composes words written with combining marks', () => {
    const plain = lunr.trimmer(new lunr.Token('(hồ,'.normalize('NFD'), {}))
    expect(plain.map(String)).toEqual(['hồ', 'ho'])
  })

  test('TypeDoc still builds its index with the trimmer the plugin replaces', () => {
    const code = readFileSync(createRequire(import.meta.url).resolve('typedoc'), 'utf8')
    expect(code).toContain('pipeline.add(lunr.trimmer)')
  })
})
