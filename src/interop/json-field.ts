import { nfc } from '../text/index.ts'

/** An object of outside JSON whose fields are unknown. */
export type JsonObject = { readonly [name: string]: unknown }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object's own field; what its prototype offers (`constructor`, `toString`) is not data. */
export const fieldOf = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined

/** An own text field in NFC, trimmed; `undefined` when it is missing or no text. */
export const textField = (object: JsonObject, name: string): string | undefined => {
  const value = fieldOf(object, name)
  return typeof value === 'string' ? nfc(value).trim() : undefined
}

/** A value of outside JSON as an issue shows it: its JSON, at most 60 characters. */
export const shown = (value: unknown): string => {
  const json = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
