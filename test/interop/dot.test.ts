import { expect, test } from 'vitest'
import { toDot } from '../../src/interop/index.ts'
import { appraisal } from '../procedure/together.ts'

test('every step, every event that leads on, and the parts are in the diagram, in the language asked for', () => {
  const dot = toDot(appraisal, 'en')
  for (const step of Object.keys(appraisal.steps)) expect(dot).toContain(`"${step}" [label=`)
  expect(dot).toContain('start -> "open"')
  expect(dot).toContain('"open" -> "asking" [label="Check"]')
  expect(dot).toContain('"asking" -> "ready" [label=""]')
  expect(dot).toContain('‖ Consult')
  expect(dot).toContain('"asking" -> "asking" [label="Again" style=dashed')
  expect(dot.match(/label="Again"/g)).toHaveLength(1)
  expect(dot).toContain('"signed" [label="Signed" peripheries=2')
})

test('quotes and backslashes in titles do not break the diagram', () => {
  const title = { vi: 'Mở "hồ sơ" \\ mới', en: 'Open' }
  const odd = { ...appraisal, steps: { ...appraisal.steps, open: { ...appraisal.steps.open, title } } }
  expect(toDot(odd, 'vi')).toContain('"open" [label="Mở \\"hồ sơ\\" \\\\ mới')
})
