import type { Names, Scalar } from './names.ts'

/** Any event of a procedure, with its payload: `{ type: 'accept', limit: … }`. */
export type EventOf<N extends Names> = {
  [E in keyof N['payloads'] & string]: { readonly type: E } & Readonly<N['payloads'][E]>
}[keyof N['payloads'] & string]

/** Agency settings a dossier is opened with, by name. */
export type SettingsOf<N extends Names> = { readonly [S in N['setting']]?: Scalar }
