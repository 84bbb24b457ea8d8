import { writeFileSync } from 'node:fs'
import { diagrams } from './diagrams.ts'

for (const [name, svg] of await diagrams()) writeFileSync(`docs/img/${name}`, svg)
