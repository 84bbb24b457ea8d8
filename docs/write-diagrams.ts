import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { diagrams } from './diagrams.ts'
import { procedurePages } from './procedure-pages.ts'

for (const [name, svg] of await diagrams()) writeFileSync(`docs/img/${name}`, svg)

rmSync('docs/generated', { recursive: true, force: true })
mkdirSync('docs/generated')
for (const [name, page] of await procedurePages()) writeFileSync(`docs/generated/${name}`, page)
