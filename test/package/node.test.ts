import { expect, test } from 'vitest'

const wanted = process.env['WANT']

test.runIf(wanted !== undefined)(`these tests run on Node ${wanted}, as the caller believes`, () => {
  expect(process.version.startsWith(`v${wanted}.`), process.version).toBe(true)
})
