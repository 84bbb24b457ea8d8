import type { Names, Scalar } from './names.ts'

/** A value of which nothing can be changed; lists may be given as readonly lists. */
export type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value

/**
 * Any event of a procedure, with its payload: `{ type: 'accept', limit: … }`. For a procedure whose names are only
 * known at run time, any type and any fields.
 */
export type EventOf<N extends Names> = string extends keyof N['payloads']
  ? { readonly type: string; readonly [field: string]: unknown }
  : {
      [E in keyof N['payloads'] & string]: { readonly type: E } & DeepReadonly<N['payloads'][E]>
    }[keyof N['payloads'] & string]

/** Agency settings a dossier is opened with, by name. */
export type SettingsOf<N extends Names> = { readonly [S in N['setting']]?: Scalar }
