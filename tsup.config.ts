import { defineConfig } from 'tsup'
import { entries, parts } from './entries.ts'

export default defineConfig((flags) => [
  {
    entry: { ...entries, ...parts },
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    splitting: true,
    removeNodeProtocol: false,
    dts: flags.dts === false ? false : { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
    external: ['xstate', 'zod', 'immer', 'fast-check', 'docx', /^write-excel-file/, /^node:/],
    noExternal: ['date-fns', '@date-fns/utc', '@noble/hashes', 'canonicalize', 'fflate', 'saxes'],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    minify: true,
    removeNodeProtocol: false,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]'
    },
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
  },
])
