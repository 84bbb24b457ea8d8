import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

export const root = join(import.meta.dirname, '..', '..')

/** A fresh folder below node_modules, so that bundles left there still find the packages they import. */
export const workFolder = (name: string): string => {
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, `quytrinh-${name}-`))
}

/** Bundles source files for Node as the package does, the run-time packages left outside. */
export const bundleLibrary = async (entryPoints: Record<string, string>, outdir: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['xstate', 'zod', 'immer', 'fast-check'],
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  })
}

/** Bundles the command line as the package does. */
export const bundleCommand = async (outdir: string): Promise<string> => {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
    logLevel: 'silent',
  })
  return join(outdir, 'cli.mjs')
}
