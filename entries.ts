import { readFileSync } from 'node:fs'

/** A bundled procedure's package entry, read from the catalogue's lazy imports: `processes/one-stop` → its file. */
const bundledProcedures = Object.fromEntries(
  [
    ...readFileSync('processes/index.ts', 'utf8').matchAll(
      /import\('\.\/([\w-]+\/([\w-]+)(?:\/index)?\.ts)'\)/g,
    ),
  ].map(([, file, name]) => [`processes/${name}`, `processes/${file}`]),
)

/** The package's entries: the name under `dist` → the source file. */
export const entries: Record<string, string> = {
  index: 'src/index.ts',
  'time/index': 'src/time/index.ts',
  'testing/index': 'src/testing/index.ts',
  'processes/index': 'processes/index.ts',
  ...bundledProcedures,
}
