import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'

/** The folders of `src` in their order: a folder imports only folders of earlier rows. */
export const order: readonly (readonly string[])[] = [
  ['text'],
  ['issue'],
  ['time', 'chart'],
  ['standard'],
  ['procedure'],
  ['dossier'],
  ['agenda', 'register', 'document', 'audit', 'nonconformity', 'measure'],
  ['store', 'report'],
  ['interop'],
  ['testing'],
  ['cli'],
]

const forProcesses = ['text', 'issue', 'time', 'standard', 'procedure', 'agenda', 'measure']
const level = (folder: string): number => order.findIndex((row) => row.includes(folder))
const isEntry = (file: string): boolean => file === 'src/index.ts'

/** `src/time/day.ts` → `time`; `processes/…` → `processes`; `src/index.ts` → `index`. */
const folderOf = (file: string): string => {
  const [root = '', folder = '', ...rest] = file.split('/')
  if (root === 'processes') return 'processes'
  return rest.length === 0 ? 'index' : folder
}

/** Every breach of the house rules in a map of file → text, as lines `file:line what`. */
export const breaches = (files: ReadonlyMap<string, string>): readonly string[] => {
  const imports = [...files].flatMap(([file, text]) => importsOf(file, text))
  const inside = imports.filter(({ specifier }) => specifier.startsWith('.'))
  const outside = imports.filter(({ specifier }) => !specifier.startsWith('.'))
  return [
    ...inside.flatMap((each) => insideBreaches(each, files)),
    ...outside.flatMap(outsideBreaches),
    ...machineBreaches(outside),
    ...cycles(inside).map((cycle) => `cycle of files: ${cycle.join(' → ')}`),
  ]
}

const target = ({ from, specifier }: Import): string => posix.join(posix.dirname(from), specifier)

const insideBreaches = (each: Import, files: ReadonlyMap<string, string>): readonly string[] => {
  const to = target(each)
  const at = `${each.from}:${each.line}`
  const [here, there] = [folderOf(each.from), folderOf(to)]
  const found: string[] = []
  if (each.names.includes('*')) found.push(`${at} export * hides what is public: ${each.specifier}`)
  if (!files.has(to) && !to.endsWith('.json')) found.push(`${at} no such file: ${to}`)
  if (here === there || to.endsWith('.json')) return found
  if (there === 'index') found.push(`${at} imports the package entry ${to}`)
  else if (there === 'processes') {
    if (here !== 'cli') found.push(`${at} only cli imports processes: ${to}`)
  } else if (level(there) < 0) found.push(`${at} imports a folder without a place in the order: ${there}`)
  else if (here === 'processes') {
    if (!forProcesses.includes(there))
      found.push(`${at} processes import only ${forProcesses.join(', ')}: ${to}`)
  } else if (!isEntry(each.from) && level(here) < 0)
    found.push(`${at} its folder has no place in the order: ${here}`)
  else if (isEntry(each.from) ? there === 'cli' || there === 'testing' : level(there) >= level(here))
    found.push(`${at} against the import direction: ${here} → ${there}`)
  if (there !== 'index' && !frontDoor.test(to) && !isBundledProcedure(each, to))
    found.push(`${at} reaches past the folder's index.ts: ${to}`)
  return found
}

/** A folder is entered by its index.ts; a writer that needs a package of its own is an entry by itself. */
const frontDoor = /(^processes|^src\/[\w-]+)\/index\.ts$|^src\/interop\/(docx|xlsx)\.ts$/

/** The command line may load one bundled procedure without the catalogue. */
const isBundledProcedure = ({ from }: Import, to: string): boolean =>
  from.startsWith('src/cli/') && /^processes\/[\w-]+\/[\w-]+(\/index)?\.ts$/.test(to)

const outsideBreaches = ({ from, line, specifier, names }: Import): readonly string[] => {
  const at = `${from}:${line}`
  const found: string[] = []
  if (/^(date-fns|@date-fns\/\w+)$/.test(specifier)) found.push(`${at} imports the barrel ${specifier}`)
  if (specifier === 'zod' && names.length > 0) found.push(`${at} write import * as z from 'zod'`)
  const mayUseNode = from.startsWith('src/cli/') || /^src\/store\/file[\w-]*\.ts$/.test(from)
  if (specifier.startsWith('node:') && !mayUseNode)
    found.push(`${at} imports ${specifier} outside cli and the file store`)
  return found
}

const machineBreaches = (outside: readonly Import[]): readonly string[] =>
  outside
    .filter(({ from, specifier }) => /^xstate($|\/)/.test(specifier) && from !== 'src/procedure/machine.ts')
    .map(({ from, line }) => `${from}:${line} only src/procedure/machine.ts imports xstate`)

/** Cycles between files, type-only and lazy imports left out. Each cycle once, starting at its first file by name. */
const cycles = (imports: readonly Import[]): readonly (readonly string[])[] => {
  const edges = new Map<string, string[]>()
  for (const each of imports)
    if (!each.typeOnly && !each.lazy) edges.set(each.from, [...(edges.get(each.from) ?? []), target(each)])
  const found = new Map<string, readonly string[]>()
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) {
      const cycle = path.slice(start)
      found.set([...cycle].sort().join(' '), [...cycle, file])
      return
    }
    if (done.has(file)) return
    for (const next of edges.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of [...edges.keys()].sort()) walk(file, [])
  return [...found.values()]
}
