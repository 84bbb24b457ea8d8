import { execFileSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const script = `
import { clock, days, due, formatDay, months, parseDay, vietnam, workingDays, workingHours, years } from './src/time/index.ts'
import { createHash } from 'node:crypto'
const hash = createHash('sha256')
const first = parseDay('2007-01-01')
for (let index = 0; index < 500; index += 1) {
  const from = formatDay(first + index * 15)
  const at = from + 'T16:45:00-03:00'
  for (const limit of [workingDays(index % 40 + 1), days(index % 90 + 1), months(index % 12 + 1), index % 2 ? years(1) : workingHours(9)])
    hash.update(JSON.stringify(due(limit, at, vietnam)))
  hash.update(clock([{ type: 'start', at }], workingDays(5), vietnam, at).due)
}
console.log(hash.digest('hex'), new Date(2026, 0, 1).getTimezoneOffset())
`

const bundle = buildSync({
  stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})

const run = (zone: string): readonly string[] =>
  execFileSync(process.execPath, ['--input-type=module'], {
    input: bundle.outputFiles[0]?.text ?? '',
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
    .trim()
    .split(' ')

describe('the machine’s time zone', () => {
  it('changes none of 2,500 results', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia'].map(run)
    expect(new Set(zones.map(([hash]) => hash)).size).toBe(1)
    expect(new Set(zones.map(([, offset]) => offset)).size).toBe(4)
  })
})
