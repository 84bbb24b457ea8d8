import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagrams } from '../../docs/diagrams.ts'
import { root } from '../package/bundle.ts'

test('every diagram of the documents is the one its procedure draws (npm run diagrams)', async () => {
  for (const [name, svg] of await diagrams())
    expect(readFileSync(join(root, 'docs', 'img', name), 'utf8'), name).toBe(svg)
})
