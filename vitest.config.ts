import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json', ignoreSourceErrors: true },
    coverage: { include: ['src/**/*.ts', 'processes/**/*.ts'], reporter: ['text-summary', 'html'] },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
