import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { procedurePages } from '../../docs/procedure-pages.ts'
import { catalogue } from '../../processes/index.ts'
import { root } from '../package/bundle.ts'

const folder = join(root, 'docs', 'generated')

test('every procedure has its page, and every page is the one its literal makes (npm run diagrams)', async () => {
  const pages = await procedurePages()
  expect([...pages.keys()].sort()).toEqual(readdirSync(folder).sort())
  expect(pages.size).toBe(catalogue.length * 2)
  for (const [name, page] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(page)
})
