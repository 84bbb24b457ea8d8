import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/procedure/index.ts'
import { root } from '../package/bundle.ts'

test('every rule of verification stands in the documents with its title in both languages', () => {
  const page = readFileSync(join(root, 'docs', 'vocabulary.md'), 'utf8')
  for (const [code, { vi, en }] of Object.entries(rules))
    expect(page).toContain(`| ${code} | ${vi} | ${en} |`)
})
