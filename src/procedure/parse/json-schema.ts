import * as z from 'zod'
import { failure, type Issue, joinPath, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { badValue, isScalar, isShape, type Shape, unknownKeyword } from './schema-issues.ts'

const keywords: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'format', 'pattern', 'enum', 'const'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'enum', 'const'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'enum', 'const'],
  boolean: ['const', 'enum'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames'],
}

const common = ['type', 'title', 'description', 'default']

const formats: Readonly<Record<string, () => z.ZodType>> = {
  date: () => z.iso.date(),
  'date-time': () => z.iso.datetime({ offset: true }),
  time: () => z.iso.time(),
  email: () => z.email(),
  uri: () => z.url(),
  uuid: () => z.uuid(),
}

// Characters, classes and bounded counts between two anchors: nothing that backtracks without end.
const safePattern = /^\^(?:(?:\\[dw./-]|\[[\w -]+\]|[\w :/-])(?:\{\d{1,2}(?:,\d{1,2})?\}|\?)?){1,40}\$$/

const numberAt = (shape: Shape, key: string, path: string, issues: Issue[]): number | undefined => {
  const value = shape[key]
  if (value === undefined) return undefined
  if (typeof value === 'number') return value
  issues.push(badValue(joinPath(path, key), text('số', 'a number'), value))
  return undefined
}

const stringSchema = (shape: Shape, path: string, issues: Issue[]): z.ZodType => {
  const { format, pattern } = shape
  if (format !== undefined) {
    const make = typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : undefined
    if (make !== undefined) return make()
    const names = Object.keys(formats).join(', ')
    issues.push(badValue(joinPath(path, 'format'), text(`một trong: ${names}`, `one of: ${names}`), format))
  }
  const least = numberAt(shape, 'minLength', path, issues)
  const most = numberAt(shape, 'maxLength', path, issues)
  let schema = z.string()
  if (least !== undefined) schema = schema.min(least)
  if (most !== undefined) schema = schema.max(most)
  if (pattern === undefined) return schema
  if (typeof pattern === 'string' && pattern.length <= 200 && safePattern.test(pattern)) {
    try {
      return schema.regex(new RegExp(pattern))
    } catch {
      // Not a pattern at all: reported below as one that is not allowed.
    }
  }
  issues.push(
    badValue(
      joinPath(path, 'pattern'),
      text('mẫu đơn giản như ^\\d{2}:\\d{2}$', 'a simple pattern such as ^\\d{2}:\\d{2}$'),
      pattern,
    ),
  )
  return schema
}

const numberSchema = (shape: Shape, path: string, issues: Issue[]): z.ZodType => {
  let schema: z.ZodNumber = shape['type'] === 'integer' ? z.number().int() : z.number()
  const minimum = numberAt(shape, 'minimum', path, issues)
  const maximum = numberAt(shape, 'maximum', path, issues)
  const above = numberAt(shape, 'exclusiveMinimum', path, issues)
  const below = numberAt(shape, 'exclusiveMaximum', path, issues)
  const multiple = numberAt(shape, 'multipleOf', path, issues)
  if (minimum !== undefined) schema = schema.min(minimum)
  if (maximum !== undefined) schema = schema.max(maximum)
  if (above !== undefined) schema = schema.gt(above)
  if (below !== undefined) schema = schema.lt(below)
  return multiple === undefined || multiple <= 0 ? schema : schema.multipleOf(multiple)
}

const arraySchema = (shape: Shape, path: string, issues: Issue[]): z.ZodType => {
  let schema = z.array(fieldSchema(shape['items'], joinPath(path, 'items'), issues))
  const least = numberAt(shape, 'minItems', path, issues)
  const most = numberAt(shape, 'maxItems', path, issues)
  if (least !== undefined) schema = schema.min(least)
  return most === undefined ? schema : schema.max(most)
}

const requiredNames = (
  shape: Shape,
  path: string,
  names: readonly string[],
  issues: Issue[],
): ReadonlySet<string> => {
  const { required = [] } = shape
  const list: readonly unknown[] = Array.isArray(required) ? required : [required]
  for (const [index, name] of list.entries())
    if (typeof name !== 'string' || !names.includes(name))
      issues.push(
        badValue(
          joinPath(path, 'required', index),
          text(
            `tên một trường trong properties (${names.join(', ')})`,
            `the name of a property (${names.join(', ')})`,
          ),
          name,
        ),
      )
  return new Set(list.filter((name) => typeof name === 'string'))
}

const groupSchema = (shape: Shape, path: string, issues: Issue[]): z.ZodObject => {
  const { properties = {}, additionalProperties } = shape
  if (!isShape(properties)) {
    issues.push(badValue(joinPath(path, 'properties'), text('nhóm trường', 'a group of fields'), properties))
    return z.object({})
  }
  const required = requiredNames(shape, path, Object.keys(properties), issues)
  const fields = Object.entries(properties).map(([name, field]): [string, z.ZodType] => {
    const schema = fieldSchema(field, joinPath(path, 'properties', name), issues)
    return [name, required.has(name) || schema instanceof z.ZodDefault ? schema : z.exactOptional(schema)]
  })
  return additionalProperties === false
    ? z.strictObject(Object.fromEntries(fields))
    : z.object(Object.fromEntries(fields))
}

const constants = (values: readonly unknown[], path: string, issues: Issue[]): z.ZodType => {
  const scalars = values.filter(isScalar)
  const texts = scalars.filter((value) => typeof value === 'string')
  if (scalars.length !== values.length || scalars.length === 0)
    issues.push(
      badValue(
        path,
        text('danh sách chuỗi, số hoặc đúng/sai', 'a list of texts, numbers or booleans'),
        values,
      ),
    )
  if (texts.length === scalars.length && texts.length > 1) return z.enum(texts)
  return z.literal(scalars)
}

const bySchemaType = (type: string, shape: Shape, path: string, issues: Issue[]): z.ZodType => {
  if (shape['const'] !== undefined) return constants([shape['const']], joinPath(path, 'const'), issues)
  if (Array.isArray(shape['enum'])) return constants(shape['enum'], joinPath(path, 'enum'), issues)
  if (type === 'string') return stringSchema(shape, path, issues)
  if (type === 'boolean') return z.boolean()
  if (type === 'array') return arraySchema(shape, path, issues)
  if (type === 'integer' || type === 'number') return numberSchema(shape, path, issues)
  const { additionalProperties } = shape
  if (isShape(additionalProperties) && shape['properties'] === undefined)
    return z.record(
      z.string(),
      fieldSchema(additionalProperties, joinPath(path, 'additionalProperties'), issues),
    )
  return groupSchema(shape, path, issues)
}

const typeOf = (shape: Shape): string | undefined => {
  const { type } = shape
  const names: readonly unknown[] = Array.isArray(type) ? type.filter((each) => each !== 'null') : [type]
  const [name] = names
  if (names.length === 1 && typeof name === 'string') return name
  if (type !== undefined) return undefined
  const value: unknown = Array.isArray(shape['enum']) ? shape['enum'][0] : shape['const']
  return isScalar(value) ? typeof value : undefined
}

const union = (options: readonly unknown[], path: string, issues: Issue[]): z.ZodType => {
  const isNull = (option: unknown) => isShape(option) && option['type'] === 'null'
  const schemas = options
    .filter((option) => !isNull(option))
    .map((option, index) => fieldSchema(option, joinPath(path, index), issues))
  const [only] = schemas
  const schema = schemas.length === 1 && only !== undefined ? only : z.union(schemas)
  return options.some(isNull) ? z.nullable(schema) : schema
}

/** `{"type": ["string", "number"]}`: how zod prints a union of plain types. */
const isBareUnion = (shape: Shape): shape is { readonly type: readonly unknown[] } =>
  Object.keys(shape).length === 1 &&
  Array.isArray(shape['type']) &&
  shape['type'].filter((type) => type !== 'null').length > 1

const fieldSchema = (value: unknown, path: string, issues: Issue[]): z.ZodType => {
  if (!isShape(value)) {
    issues.push(
      badValue(
        path,
        text('mô tả trường, như {"type": "string"}', 'a field, such as {"type": "string"}'),
        value,
      ),
    )
    return z.never()
  }
  for (const choice of ['anyOf', 'oneOf']) {
    const options = value[choice]
    if (Array.isArray(options)) return union(options, joinPath(path, choice), issues)
  }
  if (isBareUnion(value))
    return union(
      value.type.map((type) => ({ type })),
      joinPath(path, 'type'),
      issues,
    )
  const type = typeOf(value)
  const known = type !== undefined && Object.hasOwn(keywords, type) ? keywords[type] : undefined
  if (type === undefined || known === undefined) {
    const names = Object.keys(keywords).join(', ')
    issues.push(
      badValue(joinPath(path, 'type'), text(`một trong: ${names}`, `one of: ${names}`), value['type']),
    )
    return z.never()
  }
  const allowed = [...common, ...known]
  for (const key of Object.keys(value))
    if (!allowed.includes(key)) issues.push(unknownKeyword(path, key, allowed))
  let schema = bySchemaType(type, value, path, issues)
  if (Array.isArray(value['type']) && value['type'].includes('null')) schema = z.nullable(schema)
  if (typeof value['description'] === 'string') schema = schema.describe(value['description'])
  return value['default'] === undefined ? schema : schema.default(value['default'])
}

/**
 * The zod object of a group of fields written in JSON Schema. Only a closed part of JSON Schema is read: types,
 * enum, const, bounds, the formats of dates and times, lists, groups; of patterns, those that cannot run away.
 */
export const fieldsSchema = (value: unknown, path: string): Result<z.ZodObject> => {
  const issues: Issue[] = []
  if (!isShape(value) || value['type'] !== 'object')
    return failure(
      badValue(path, text('nhóm trường {"type": "object", …}', 'fields {"type": "object", …}'), value),
    )
  const allowed = [...common, ...(keywords['object'] ?? [])]
  for (const key of Object.keys(value))
    if (!allowed.includes(key)) issues.push(unknownKeyword(path, key, allowed))
  const schema = groupSchema(value, path, issues)
  return issues.length === 0 ? success(schema) : failure(...issues)
}
