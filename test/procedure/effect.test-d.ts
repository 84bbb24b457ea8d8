import { test } from 'vitest'
import type { Effect, Transition } from '../../src/procedure/index.ts'

test('an effect of any procedure may set any fact to a plain value, and to nothing else', () => {
  const set: Effect = { set: { flag: true, note: 'x', count: 1 } }
  const within: Transition = { to: 'end', do: [set] }
  // @ts-expect-error
  const list: Effect = { set: { flag: ['x'] } }
  void [within, list]
})
