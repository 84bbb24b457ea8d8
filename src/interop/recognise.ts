import { failure, type Issue, parseJsonText, type Result, success, withoutMark } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { fieldOf, isJsonObject, shown } from './json-field.ts'
import { type NationalCatalogue, parseNationalCatalogue } from './national-catalogue.ts'
import { parseWorkflows, type WorkflowReading } from './workflow.ts'

/** The inputs this library knows by their content. */
export type InputKind = 'one-stop-workflows' | 'national-procedures' | 'procedure'

const recognised = text(
  'cấu hình quy trình một cửa (danh sách JSON có code, totalDays, steps), thủ tục trên Cổng dịch vụ công quốc gia (JSON Lines có code, submission_raw), hoặc quy trình của cơ quan (JSON có id, version, steps)',
  'a one-stop workflow configuration (a JSON list with code, totalDays, steps), procedures of the national portal (JSON Lines with code, submission_raw), or an agency’s own procedure (JSON with id, version, steps)',
)

const has = (value: unknown, ...names: readonly string[]): boolean =>
  isJsonObject(value) && names.every((name) => fieldOf(value, name) !== undefined)

const isWorkflow = (value: unknown): boolean =>
  has(value, 'code', 'steps') && isJsonObject(value) && Array.isArray(fieldOf(value, 'steps'))

const isNational = (value: unknown): boolean => has(value, 'code', 'submission_raw')

const kindOf = (value: unknown): InputKind | undefined => {
  if (Array.isArray(value)) return value.some(isWorkflow) ? 'one-stop-workflows' : undefined
  if (isNational(value)) return 'national-procedures'
  return has(value, 'id', 'version', 'steps') ? 'procedure' : undefined
}

/** JSON Lines may have broken lines; one good line among the first twenty tells what the file is. */
const isNationalLines = (value: string): boolean =>
  value
    .split(/\r\n|\n|\r/, 200)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
    .some((line) => {
      const parsed = line.trim().startsWith('{') ? parseJsonText(line) : undefined
      return parsed?.ok === true && isNational(parsed.value)
    })

const unknownInput = (received: string): Issue => ({
  code: 'input-unknown',
  path: '',
  message: text(
    `Không nhận ra tệp này. Nhận được: ${recognised.vi}`,
    `Unknown input. Recognised: ${recognised.en}`,
  ),
  expected: recognised,
  received: shown(received),
})

interface Recognised {
  readonly kind: InputKind
  /** The parsed JSON; absent for JSON Lines. */
  readonly json?: unknown
}

const look = (value: string): Result<Recognised> => {
  const content = withoutMark(value)
  if (isNationalLines(content)) return success({ kind: 'national-procedures' })
  if (!/^\s*[[{]/.test(content)) return failure(unknownInput(content.trim().slice(0, 60)))
  const parsed = parseJsonText(content)
  if (!parsed.ok) return parsed
  const kind = kindOf(parsed.value)
  return kind === undefined
    ? failure(unknownInput(content.trim().slice(0, 60)))
    : success({ kind, json: parsed.value })
}

/**
 * Which known input a file's text is, by its content and not by its name. A byte order mark and decomposed Vietnamese do
 * not matter. Issues: `input-unknown` (says what is recognised), `json-truncated` and `json-broken` (with line and
 * column), `key-forbidden`.
 */
export const recognise = (value: string): Result<InputKind> => {
  const found = look(value)
  return found.ok ? success(found.value.kind) : found
}

/** An agency's own procedure, recognised but not yet read: its JSON as it stands. */
export interface ProcedureInput {
  readonly kind: 'procedure'
  readonly json: unknown
}

/** A known input, read. The two catalogues share `read`, `unread` and `issues`. */
export type Input = WorkflowReading | NationalCatalogue | ProcedureInput

/** {@link recognise} and read in one go; an agency's own procedure is handed on as JSON for its own parser. */
export const readInput = (value: string): Result<Input> => {
  const found = look(value)
  if (!found.ok) return found
  const { kind, json } = found.value
  if (kind === 'national-procedures') return success(parseNationalCatalogue(value))
  return success(kind === 'procedure' ? { kind, json } : parseWorkflows(json))
}
