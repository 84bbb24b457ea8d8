import { readFileSync } from 'node:fs'

const groups = [
  ...readFileSync('processes/index.ts', 'utf8').matchAll(/from '\.\/([\w-]+)\/catalogue\.ts'/g),
].map(([, group]) => group)

/** The bundled procedures' package entries, from the catalogues' lazy imports: `processes/one-stop` → its file. */
const bundledProcedures = Object.fromEntries(
  groups.flatMap((group) =>
    [
      ...readFileSync(`processes/${group}/catalogue.ts`, 'utf8').matchAll(/import\('\.\/([\w-]+)\.ts'\)/g),
    ].map(([, name]) => [`processes/${name}`, `processes/${group}/${name}.ts`]),
  ),
)

/** The package's entries: the name under `dist` → the source file. */
export const entries: Record<string, string> = {
  index: 'src/index.ts',
  'time/index': 'src/time/index.ts',
  'testing/index': 'src/testing/index.ts',
  'store/index': 'src/store/index.ts',
  'agenda/index': 'src/agenda/index.ts',
  'standard/index': 'src/standard/index.ts',
  'document/index': 'src/document/index.ts',
  'audit/index': 'src/audit/index.ts',
  'nonconformity/index': 'src/nonconformity/index.ts',
  'measure/index': 'src/measure/index.ts',
  'chart/index': 'src/chart/index.ts',
  'report/index': 'src/report/index.ts',
  docx: 'src/interop/docx.ts',
  xlsx: 'src/interop/xlsx.ts',
  tables: 'src/interop/tables.ts',
  'plan/index': 'processes/plan/plan.ts',
  'processes/index': 'processes/index.ts',
  ...bundledProcedures,
}

/**
 * Parts that are built as files of their own, so that a bundler drops those a program does not use; no one imports
 * them by name.
 */
export const parts: Record<string, string> = Object.fromEntries(
  [
    'interop/index',
    'chart/ageing',
    'chart/bars',
    'chart/heatmap',
    'chart/intervals',
    'chart/pareto',
    'chart/sparkline',
    'chart/trend',
    'interop/csv',
    'interop/event-log',
    'interop/records/read-records',
    'measure/consolidation/consolidate',
    'measure/counts/counts',
    'measure/counts/measure-counts',
    'measure/indicators',
    'measure/log/case-of',
    'measure/log/measure-cases',
    'measure/log/on-time',
    'measure/satisfaction/parse-questionnaire',
    'measure/satisfaction/score',
    'measure/scoring/handling/parse',
    'measure/scoring/handling/rating',
    'measure/scoring/reform/index-score',
    'measure/scoring/service/parse',
    'measure/scoring/service/score',
    'measure/statistics/allocation',
    'measure/statistics/mean',
    'measure/statistics/sample',
    'measure/statistics/share',
    'measure/target/judge',
    'measure/wording',
    'procedure/internal/check-internal-procedure',
    'procedure/machine',
    'procedure/define',
    'procedure/literal',
    'procedure/outline',
    'procedure/parse/parse',
    'issue/json-text',
    'issue/plain-json',
    'procedure/print',
    'procedure/schema',
    'procedure/suggest',
    'procedure/table',
    'procedure/verify/references',
    'procedure/verify/rules',
    'procedure/verify/verify',
    'procedure/zod-issues',
    'register/index',
    'standard/checks',
    'standard/clause',
    'standard/required',
    'time/clock',
    'time/due',
    'time/parse-decisions',
    'time/parse-limit',
    'time/parse-sessions',
    'time/limit',
    'time/moment',
    'time/read-limit',
    'time/working-days',
    'time/policies',
    'time/vietnam/proposed-swap-november-2026',
    'time/vietnam/sources',
    'time/vietnam/vietnam',
  ].map((name) => [`parts/${name}`, `src/${name}.ts`]),
)
